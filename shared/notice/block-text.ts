import type { Block, Language, NoticeReport, Side } from './report.ts'

/** NFC, zero-width and control characters out, every run of white space (no-break ones included) one plain space, trimmed. */
export function foldSpace(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\p{Cc}\s\u00A0\u202F]+/gu, ' ')
    .trim()
}

/** The blocks of a side by id. */
export function blocksById(side: Side | null): Map<string, Block> {
  return new Map((side?.blocks ?? []).map((block) => [block.id, block]))
}

export function sideOf(notice: Pick<NoticeReport, 'en' | 'fr'>, language: Language): Side | null {
  return language === 'en' ? notice.en : notice.fr
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en'
}
