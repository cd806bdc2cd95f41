import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ourFiles, root } from './source-imports.ts'
import { wordListsIn } from './word-lists.ts'

/**
 * Why a list of words may stand in an expression: 'grammar', how words compose, which no row says; 'endings', parts of
 * words; 'signs', of addresses, mark-up, programs and standards, in no language; 'neighbours', of languages that no
 * table has a column for; 'not yet', a list that should be a table.
 */
type Reason = 'grammar' | 'endings' | 'signs' | 'neighbours' | 'not yet'

/** The lists that there are, by their words. No new one belongs here that a table could hold. */
const exceptions: readonly (readonly [words: string, reason: Reason])[] = [
  ['the these des ces', 'grammar'],
  ['ère trice euse', 'endings'],
  ['les des aux ces', 'grammar'],
  ['They Their they their', 'grammar'],
  ['The Their Its', 'grammar'],
  ['per percent pour points', 'not yet'],
  [
    'years months weeks days hours minutes ans années mois semaines jours journées heures euros dollars millions milliards billions per percent pour EUR USD GBP',
    'not yet',
  ],
  ['ère ers res', 'endings'],
  ['jusqu lorsqu puisqu', 'grammar'],
  ['trice euse ienne ière elle rice esse', 'endings'],
  ['TBC TBD TBA TBN FIXME TODO tbc tbd', 'signs'],
  ['strong span div', 'signs'],
  ['REF VALUE NAME DIV NUM', 'signs'],
  ['dolor sit amet consectetur adipiscing elit', 'signs'],
  ['yyyy YYYY aaaa', 'signs'],
  ['FIXME TODO aaaa AAAA orem dolor Err', 'signs'],
  ['and than but nor versus through', 'grammar'],
  [
    'ent ant ive ous able ible ful ing eux euse ifs ives aux ales aces iques ents entes ants antes ables ibles',
    'endings',
  ],
  ['ers ing ation ations ational', 'endings'],
  [
    'exercis practis chastis advertis compris compromis disguis enterpris expertis franchis improvis precis promis revis supervis surpris televis premis otherwis likewis concis advis devis demis liais despis excis incis circumcis merchandis paradis treatis turquois malais apprais prais rais analys paralys catalys',
    'endings',
  ],
  ['ise ised ising iser ises ize ized izing izer izes isers izers', 'endings'],
  ['les lui leur nous vous', 'grammar'],
  ['for pour dans', 'grammar'],
  ['int org com net edu gov', 'signs'],
  ['per each every', 'grammar'],
  [
    'EUR USD GBP CHF CAD AUD NZD DKK NOK SEK ISK PLN CZK HUF RON BGN TRY JPY RSD BAM MKD ALL MDL UAH GEL AMD AZN MAD TND DZD EGP JOD KWD QAR AED IQD KES ETB XAF XOF UGX',
    'signs',
  ],
  ['until till through and jusqu', 'grammar'],
  ['ère ème ième euros eur usd years ans', 'not yet'],
  ['AND NATO GRADE', 'grammar'],
  ['les des ces aux leurs ses nos vos tous toutes entre pas jamais', 'grammar'],
  ['the these those between any', 'grammar'],
  ['posts positions vacancies postes emplois', 'not yet'],
  ['eng english anglais ang fra fre french fran', 'signs'],
  ['not longer never without nor pas plus non jamais nullement aucunement sans saurai', 'grammar'],
  ['bpt ept mrk field hyperlink tab strong sub sup', 'signs'],
  ['section partie part', 'grammar'],
  ['ing ness ship ful ies ght ough wards ized ised ying', 'endings'],
  [
    'eurs euses trices ique iques ites aires eaux elles ees tions oire oires isme ant ants antes aux eux euse ement ements iers ieres',
    'endings',
  ],
  ['art seg ref par para row', 'signs'],
  [
    'der das und ist nicht mit sich auf fur von dem den ein eine einer wird werden sind auch nach bei oder zur zum durch uber het een van niet met zijn voor aan wordt worden ook naar deze dit als bij door los las del con por para una como mas sus esta este son entre cuando gli della dello delle dei degli nel nella con per che sono una come piu anche questo questa dos das uma com nao para pela pelo sao mais nie jest oraz przez dla bir icin ile och att det som for med',
    'neighbours',
  ],
]

/** What compares and reads by words. */
const rooms = /^shared\/(?:checks|marks|values|parse)\//u

/** Files of the parser that have so many more lists which should be tables: there may be fewer, never more. */
const notYet: Record<string, number> = {
  'shared/parse/find-post-lines.ts': 3,
  'shared/parse/join-address.ts': 1,
  'shared/parse/language-score.ts': 2,
  'shared/parse/language-tags.ts': 3,
  'shared/parse/leave-out-page.ts': 1,
  'shared/parse/leave-out-words.ts': 1,
  'shared/parse/other-notices.ts': 14,
  'shared/parse/page-titles.ts': 1,
  'shared/parse/page-words.ts': 53,
  'shared/parse/posts-in-header.ts': 2,
  'shared/parse/posts-on-offer.ts': 2,
  'shared/parse/read-post-line.ts': 5,
  'shared/parse/share-out-posts.ts': 2,
  'shared/parse/third-language.ts': 1,
  'shared/parse/trim-mail.ts': 7,
  'shared/parse/value-forms.ts': 11,
}

const lists = ourFiles()
  .filter((file) => rooms.test(file))
  .flatMap((file) => wordListsIn(file, readFileSync(join(root, file), 'utf8')))
const known = exceptions.map(([words]) => words)
const strange = lists.filter(({ words }) => !known.includes(words.join(' ')))

test('words of a language are rows of resources/lexicon, no lists in expressions', () => {
  expect(lists.length).toBeGreaterThan(100)
  const unheard = strange.filter(({ file }) => !(file in notYet))
  expect(unheard.map(({ file, words }) => `${file}: ${words.join(' ')}`)).toEqual([])
  // What is mended is taken out of the exceptions.
  const written = new Set(lists.map(({ words }) => words.join(' ')))
  expect(known.filter((words) => !written.has(words))).toEqual([])
})

test.each(Object.entries(notYet))('%s has no more than %i lists', (name, most) => {
  expect(strange.filter(({ file }) => file === name).length).toBeLessThanOrEqual(most)
})

test('few lists wait to be tables', () => {
  expect(exceptions.filter(([, reason]) => reason === 'not yet').length).toBeLessThanOrEqual(4)
})

describe('a list of words', () => {
  test.each([
    ['const day = /\\b(?:monday|tuesday|wednesday)s?\\b/u', ['monday', 'tuesday', 'wednesday']],
    ['const days = new RegExp(`^(?:lundi|mardi|mercredi)$`)', ['lundi', 'mardi', 'mercredi']],
    ['const pattern = String.raw`\\b(?:must (?:not )?|shall|should)\\b`', ['must', 'shall', 'should']],
    ["const days = new Set('monday tuesday wednesday'.split(' '))", ['monday', 'tuesday', 'wednesday']],
    ['const prompt = /\\[\\s*(?:insert|enter|fill)[^\\]]{0,60}\\]/u', ['insert', 'enter', 'fill']],
  ])('is found in %s', (source, words) => {
    expect(wordListsIn('any.ts', source)).toEqual([{ file: 'any.ts', words }])
  })

  test.each([
    ['const two = /^(?:and|or)$/u'],
    ['const classes = /[abc]{3,}|\\p{Lu}\\p{Ll}|\\u00A0|\\d{4}/u'],
    ["const said = 'The monday, tuesday and wednesday of the week'"],
    ["const kind: 'monday' | 'tuesday' | 'wednesday' = 'monday'"],
    ['const made = new RegExp(`(?:${one}|${other}|${third})`)'],
    ["const words = text.split(' ')"],
  ])('is none in %s', (source) => {
    expect(wordListsIn('any.ts', source)).toEqual([])
  })
})
