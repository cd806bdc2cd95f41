import { otherLanguage, sideOf } from '../../notice/block-text.ts'
import type { HeaderFields, Language, Located } from '../../notice/report.ts'
import { matchLabel } from '../../parse/match-label.ts'
import type { FieldName } from '../../profile/profile.ts'
import type { CheckInput, Report, Sentence } from '../check.ts'
import { valueReport, type Stated } from './field-values.ts'
import { profileIndexOf } from './profile-index.ts'
import { quoted } from './reader-forms.ts'
import { isFromScan } from './side-texts.ts'

/**
 * The words behind a field's label that could not be read as its value: "20-Otc-2024" for a deadline. Null where none
 * stand there.
 */
export function unreadValue(input: CheckInput, name: FieldName, language: Language): Located<string> {
  const side = sideOf(input.notice, language)
  if (side?.fields[name] !== null) return null
  const index = profileIndexOf(input)
  for (const block of side.blocks) {
    if (block.section !== 'header' || block.kind === 'title') continue
    const label = matchLabel(block.text, index, language)
    const words = label?.field === name ? block.text.slice(label.valueStart).trim() : ''
    if (/[\p{L}\p{N}]/u.test(words)) return { value: words, text: words, block: block.id }
  }
  return null
}

/**
 * A field that one side states and that the other writes in words that say nothing of the kind ("30-Feb-2027", "B17").
 * `form` gives the stated value as one string for the message. A reading error of a scan is no slip of the author.
 */
export function unreadOnOneSide<Name extends FieldName & keyof HeaderFields>(
  input: CheckInput,
  name: Name,
  form: (value: Stated<Name>['value']) => string,
): Report<'unread'>[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const stated = sideOf(input.notice, otherLanguage(language))?.fields[name] ?? null
    const unread = unreadValue(input, name, language)
    const block = unread === null ? undefined : input.block(unread.block)
    if (stated === null || unread === null || block === undefined || isFromScan(input, block)) return []
    const pair = language === 'en' ? { en: unread, fr: stated } : { en: stated, fr: unread }
    return [valueReport(input, pair, 'unread' as const, { language, words: unread.value, stated: form(stated.value) })]
  })
}

/**
 * The sentences of an unread value; `noun` with its article, `form` as the other side's value is written for a reader.
 */
export function unreadSentences(
  noun: Record<Language, string>,
  form: (stated: string | number, reader: Language) => string,
): Record<Language, Sentence> {
  return {
    en: ({ language, words, stated }) =>
      `In ${language === 'en' ? 'English' : 'French'}, ${quoted(words ?? '', 'en')} cannot be read as ${noun.en}; the other language says ${form(stated ?? '', 'en')}.`,
    fr: ({ language, words, stated }) =>
      `En ${language === 'en' ? 'anglais' : 'français'}, ${quoted(words ?? '', 'fr')} ne se lit pas comme ${noun.fr}\u00A0; l’autre langue indique ${form(stated ?? '', 'fr')}.`,
  }
}
