import { otherLanguage, sideOf } from '../../notice/block-text.ts'
import type { HeaderFields, Language, Located } from '../../notice/report.ts'
import type { FieldName } from '../../profile/profile.ts'
import type { CheckInput, ReportOf, Sentence } from '../check.ts'
import type { ReaderForms } from '../messages/reader-forms.ts'
import type { Value } from '../messages/values.ts'
import { valueReport, type Stated } from './field-values.ts'
import { profileIndexOf } from './profile-index.ts'
import { isFromScan } from './side-texts.ts'
import { senseOf } from '../../parse/sense-line.ts'

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
    const label = senseOf(block.text, index).label(language)
    const words = label?.field === name ? block.text.slice(label.valueStart).trim() : ''
    if (/[\p{L}\p{N}]/u.test(words)) return { value: words, text: words, block: block.id }
  }
  return null
}

/** `language`: the one whose `words` say nothing; `stated`: what the other says. */
export type Unread<Told extends Value> = { language: Language; words: string; stated: Told }

/**
 * A field that one side states and that the other writes in words that say nothing of the kind ("30-Feb-2027", "B17").
 * `told` gives what the message is told of the stated value. A reading error of a scan is no slip of the author.
 */
export function unreadOnOneSide<Name extends FieldName & keyof HeaderFields, Told extends Value>(
  input: CheckInput,
  name: Name,
  told: (value: Stated<Name>['value']) => Told,
): ReportOf<'unread', Unread<Told>>[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const stated = sideOf(input.notice, otherLanguage(language))?.fields[name] ?? null
    const unread = unreadValue(input, name, language)
    const block = unread === null ? undefined : input.block(unread.block)
    if (stated === null || unread === null || block === undefined || isFromScan(input, block)) return []
    const pair = language === 'en' ? { en: unread, fr: stated } : { en: stated, fr: unread }
    return [valueReport(input, pair, 'unread' as const, { language, words: unread.value, stated: told(stated.value) })]
  })
}

/**
 * The sentences of an unread value; `noun` with its article, `form` as the other side's value is written for a reader.
 */
export function unreadSentences<Told extends Value>(
  noun: Record<Language, string>,
  form: (stated: Told, forms: ReaderForms) => string,
): Record<Language, Sentence<Unread<Told>>> {
  return {
    en: ({ language, words, stated }, forms) =>
      `In ${forms.language(language)}, ${forms.quote(words)} cannot be read as ${noun.en}; ${forms.language(otherLanguage(language))} says ${form(stated, forms)}.`,
    fr: ({ language, words, stated }, forms) =>
      `En ${forms.language(language)}, ${forms.quote(words)} ne se lit pas comme ${noun.fr}\u00A0; le texte ${forms.language(otherLanguage(language))} indique ${form(stated, forms)}.`,
  }
}
