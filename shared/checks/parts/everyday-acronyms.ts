import type { Lexicon, LexiconRow } from '../../lexicon/lexicon.ts'
import type { Profile } from '../../profile/profile.ts'

/** Acronyms in general use that each language spells in its own way: nobody's terms in particular. */
export function everydayAcronyms(lexicon: Lexicon): readonly Pick<LexiconRow, 'en' | 'fr' | 'concept' | 'value'>[] {
  return lexicon.table('acronyms')
}

/** Acronyms that everybody knows and that the other language may write out: "IT", « informatique ». */
export function knownTo({ terms }: Profile, lexicon: Lexicon): (acronym: string) => boolean {
  const known = new Set([...terms.acronyms, ...everydayAcronyms(lexicon)].flatMap(({ en, fr }) => [...en, ...fr]))
  return (acronym) => known.has(acronym)
}

/** What is measured, behind a number: the other language may have another sign for it ("5 MB", « 5 Mo »). */
export const unitSigns: ReadonlySet<string> = new Set([
  'KB',
  'MB',
  'GB',
  'TB',
  'KO',
  'MO',
  'GO',
  'TO',
  'AM',
  'PM',
  'KM',
  'CM',
  'MM',
  'KG',
  'KW',
  'MW',
  'GHZ',
  'MHZ',
  'KWH',
  'MWH',
])
