import { otherLanguage } from '../../shared/notice/block-text.ts'
import type { Finding, NoticeView } from '../../shared/ipc/views.ts'
import type { Language } from '../../shared/notice/report.ts'
import { evidenceOf } from './finding-groups.ts'

/**
 * Checks that hold one language's passage against something else than the other language; their findings name both for
 * the place alone.
 */
const aboutOneSide: ReadonlySet<string> = new Set(['clause-deviation', 'clause-outdated'])

/**
 * The words concerned, side by side; empty where a side has nothing that answers to them. A side that the finding says
 * nothing of is left out: a misspelt word has nothing to do with its translation.
 */
export function wordsBySide(notice: NoticeView, finding: Finding): { language: Language; words: string[] }[] {
  const words = { en: evidenceOf(notice, finding, 'en'), fr: evidenceOf(notice, finding, 'fr') }
  if (words.en.length + words.fr.length === 0) return []
  return (['en', 'fr'] as const)
    .filter((language) => words[language].length > 0 || isConcerned(notice, finding, language))
    .map((language) => ({ language, words: words[language] }))
}

/** Whether it matters that no word of this side is named. */
function isConcerned(notice: NoticeView, finding: Finding, language: Language): boolean {
  if (notice[language] === null || aboutOneSide.has(finding.check)) return false
  return finding[language].length > 0 || counterpartsOf(notice, finding[otherLanguage(language)], language).length === 0
}

/** The blocks that a finding points at, with their counterparts where it names one side alone: ids by language. */
export function placesOf(notice: NoticeView, finding: Finding): Record<Language, string[]> {
  const named = (language: Language): string[] =>
    finding[language].length > 0
      ? finding[language]
      : counterpartsOf(notice, finding[otherLanguage(language)], language)
  return { en: named('en'), fr: named('fr') }
}

function counterpartsOf(notice: NoticeView, blocks: readonly string[], language: Language): string[] {
  return notice.alignment
    .filter((pair) => pair[otherLanguage(language)].some((id) => blocks.includes(id)))
    .flatMap((pair) => pair[language])
}
