import type { Lexicon, LexiconRow } from '../../lexicon/lexicon.ts'

/** Acronyms in general use that each language spells in its own way: nobody's terms in particular. */
export function everydayAcronyms(lexicon: Lexicon): readonly Pick<LexiconRow, 'en' | 'fr' | 'concept' | 'value'>[] {
  return lexicon.table('acronyms')
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
