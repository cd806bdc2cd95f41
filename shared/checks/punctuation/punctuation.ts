import type { Passage } from '../../analysis/passage.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsThatGoOn } from '../../lexicon/little-words.ts'
import { endsShortened } from '../../lexicon/sentences.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import { blankAddresses } from '../../text/addresses.ts'
import { fold, foldWords } from '../../text/fold.ts'
import { defineCheck, type CheckInput, type Report } from '../check.ts'
import type { ReaderForms } from '../messages/reader-forms.ts'
import type { SomeSides } from '../messages/values.ts'
import { claimedEndings, claimedWords } from '../parts/claimed-places.ts'
import { bulletedLeadIns, listsOf, mixedEndings, oddEndings, type EndMark } from '../parts/list-endings.ts'
import { longestSmallWord } from '../parts/word-tokens.ts'
import { looseSpaces, missingSpaces } from './loose-spaces.ts'
import { inSides, placeOf, reportsOf, slipsBy, textsOf, type Slip } from '../parts/side-texts.ts'

type Message =
  | 'listEnd'
  | 'leadIn'
  | 'missingStop'
  | 'doubled'
  | 'twoColons'
  | 'spaceBefore'
  | 'spaceAfter'
  | 'spaceInside'
  | 'brokenSentence'
  | 'knownForm'

const doubled =
  /(?<!\S\.)([,;!?])\s?\1(?![!?])|:\s?:|(?<![.\s])\.\.(?!\.)|[,;:]\s?[.,;](?=\s|$)|(?<=\S) (?:\.\.)(?=\s|$)|(?<=[\p{Ll}\d)]{3}|\p{Lu}{2}|\p{Lu}\)|\p{Ll}{2}\)|["”»]\)?)\.[,;:](?=\s|$)/gu
const twoColons = /:\s*\([^)]*\)\s*:/gu
const spaceBefore: Record<Language, RegExp> = {
  en: /(?<=\S) (?:[,.;:!?](?=\s|$)|,(?=\p{L}))/gu,
  fr: /(?<=\S) (?:[,.](?=\s|$)|,(?=\p{L}))/gu,
}
/** The full stop of a word that is cut short may stand before another mark, and inside a sentence. */
const isOwnStop = /^\.[,;:]?$/u
/** A full stop after which the sentence goes on. */
function stopsWithin(lexicon: Lexicon): RegExp {
  return new RegExp(String.raw`(?<=(?<![\p{L}\p{N}.])\p{Ll}{3,})\.(?= (?:${wordsThatGoOn(lexicon)}) \p{Ll})`, 'gu')
}

/** The first item of a list that ends in each of two ways. */
type Mixed = { words: readonly [string, string]; marks: readonly [EndMark, EndMark]; language: Language }
type Messages = Record<Message, SomeSides<string>> & { mixedList: Mixed }

const endMarks: Record<Language, Record<EndMark, string>> = {
  en: { ';': 'with a semicolon', ',': 'with a comma', '.': 'with a full stop', none: 'without a mark' },
  fr: { ';': 'par un point-virgule', ',': 'par une virgule', '.': 'par un point', none: 'sans signe' },
}

const names: Record<Message, Record<Language, string>> = {
  listEnd: {
    en: 'A list item ends unlike its neighbours',
    fr: 'Un élément de liste ne se termine pas comme ses voisins',
  },
  leadIn: {
    en: 'The line that introduces the list is set as one of its items',
    fr: 'La phrase qui introduit la liste est présentée comme un de ses éléments',
  },
  missingStop: { en: 'A sentence has no full stop', fr: 'Une phrase n’a pas de point final' },
  doubled: { en: 'A punctuation mark is doubled', fr: 'Un signe de ponctuation est doublé' },
  twoColons: { en: 'Two colons follow each other', fr: 'Deux deux-points se suivent' },
  spaceBefore: { en: 'There is a space before the mark', fr: 'Il y a une espace avant le signe' },
  spaceAfter: { en: 'A space is missing after the mark', fr: 'Il manque une espace après le signe' },
  spaceInside: { en: 'There is a space where none belongs', fr: 'Il y a une espace de trop' },
  brokenSentence: { en: 'A full stop stands within a sentence', fr: 'Un point coupe une phrase' },
  knownForm: {
    en: 'The punctuation differs from the known wording',
    fr: 'La ponctuation diffère de la formulation connue',
  },
}
const sentence = (message: Message) => ({
  en: (values: SomeSides<string>, forms: ReaderForms) => `${names[message].en}: ${inSides(values, forms)}.`,
  fr: (values: SomeSides<string>, forms: ReaderForms) => `${names[message].fr}\u00A0: ${inSides(values, forms)}.`,
})

export const punctuation = defineCheck<Messages>({
  id: 'punctuation',
  rank: 'wording',
  severity: 'info',
  title: { en: 'Punctuation', fr: 'Ponctuation' },
  explain: {
    en: 'List items that end unlike their neighbours, doubled marks, a sentence without its full stop, spaces on the wrong side of a mark.',
    fr: 'Éléments de liste qui ne se terminent pas comme leurs voisins, signes doublés, phrase sans point final, espaces du mauvais côté d’un signe.',
  },
  messages: {
    listEnd: sentence('listEnd'),
    leadIn: sentence('leadIn'),
    mixedList: {
      en: ({ words: [one, other], marks: [mark, otherMark], ...values }, { quote, language }) =>
        `The items of one list in ${language(values.language)} end in different ways: ${quote(one)} ${endMarks.en[mark]}, ${quote(other)} ${endMarks.en[otherMark]}.`,
      fr: ({ words: [one, other], marks: [mark, otherMark], ...values }, { quote, language }) =>
        `Les éléments d’une même liste en ${language(values.language)} se terminent différemment\u00A0: ${quote(one)} ${endMarks.fr[mark]}, ${quote(other)} ${endMarks.fr[otherMark]}.`,
    },
    missingStop: sentence('missingStop'),
    doubled: sentence('doubled'),
    twoColons: sentence('twoColons'),
    spaceBefore: sentence('spaceBefore'),
    spaceInside: sentence('spaceInside'),
    brokenSentence: sentence('brokenSentence'),
    spaceAfter: sentence('spaceAfter'),
    knownForm: sentence('knownForm'),
  },
  run: (input) => {
    const slips = textsOf(input).flatMap(({ language, blocks }) => {
      const texts = blocks
        .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
        .filter((block) => block.section !== 'header' || isProse(input.passage(block)))
      return [
        ...oddEndings(listsOf(blocks)).map((block) => endSlip('listEnd', language, block)),
        ...bulletedLeadIns(blocks).map((block) => endSlip('leadIn', language, block)),
        ...missingStops(texts).map((block) => endSlip('missingStop', language, block)),
        ...texts.flatMap((block) => marksIn(block, input.passage(block))),
        ...texts
          .filter(({ section, kind }) => section === 'competencies' && kind === 'item')
          .flatMap((block) => knownForms(input.profile, language, block)),
      ]
    })
    const told: Report<Messages>[] = reportsOf(
      input,
      slips.filter(
        (slip, at) =>
          !slips
            .slice(0, at)
            .some((other) => other.block === slip.block && slip.start < other.end && other.start < slip.end),
      ),
    )
    return [...told, ...mixedLists(input)].map((report) => ({
      ...report,
      claims: [
        ...claimedWords(report.marks),
        ...claimedEndings(
          report.marks.flatMap(({ block, end }) => (end === input.block(block)?.text.length ? [block] : [])),
        ),
      ],
    }))
  },
})

function mixedLists(input: CheckInput): Report<Messages>[] {
  return textsOf(input).flatMap(({ language, blocks }) =>
    mixedEndings(listsOf(blocks)).map(({ items, marks }): Report<Messages> => {
      const slips = items.map((block) => endSlip('listEnd', language, block))
      const [one, other] = [slips[0]?.words ?? '', slips[1]?.words ?? '']
      return { message: 'mixedList', values: { words: [one, other], marks, language }, ...placeOf(slips) }
    }),
  )
}

function marksIn(block: Block, passage: Passage): Slip<Message>[] {
  const { language, lexicon } = passage
  const bare = { ...block, text: blankAddresses(block.text, 'x') }
  const found = (message: Message, pattern: RegExp) =>
    slipsBy(message, language, bare, pattern)
      .filter(({ start, words }) => !isOwnStop.test(words) || !endsShortened(bare.text, start + 1, lexicon))
      .map((slip) => withWord(block, slip))
  return [
    ...found('twoColons', twoColons),
    ...found('doubled', doubled),
    ...found('spaceBefore', spaceBefore[language]),
    ...missingSpaces(bare.text, language).flatMap((pattern) => found('spaceAfter', pattern)),
    ...looseSpaces(bare.text, language).flatMap((pattern) => found('spaceInside', pattern)),
    ...found('brokenSentence', lexicon.once(stopsWithin)),
    ...unstoppedStarts(block, passage),
  ]
}

/** Words that begin a sentence only, without a stop before them; with the word before and their first. */
function unstoppedStarts(block: Block, passage: Passage): Slip<Message>[] {
  const { language, text } = passage
  return passage.hits('sentence-openers').flatMap((hit): Slip<Message>[] => {
    const before = /(?<!\p{L})\p{L}*\p{Ll}{3} $/u.exec(text.slice(0, hit.start))
    const [first = ''] = /^[\p{L}/-]+/u.exec(text.slice(hit.start, hit.end)) ?? []
    const end = hit.start + first.length
    if (before === null || !/^ \p{Ll}{2}/u.test(text.slice(end))) return []
    const start = before.index
    return [{ message: 'missingStop', language, block: block.id, start, end, words: text.slice(start, end) }]
  })
}

/** The mark with the word before it, so that it can be found. */
function withWord(block: Block, slip: Slip<Message>): Slip<Message> {
  const start = slip.start - (/\S*\s?$/u.exec(block.text.slice(0, slip.start))?.[0].length ?? 0)
  return /^\p{L}/u.test(slip.words)
    ? { ...slip, words: block.text.slice(slip.start, slip.end) }
    : { ...slip, start, words: block.text.slice(start, slip.end) }
}

/** The last words of a block. */
function endSlip(message: Message, language: Language, { id, text }: Block): Slip<Message> {
  const words = /(?:\S+\s+){0,2}\S+$/u.exec(text)?.[0] ?? text
  return { message, language, block: id, start: text.length - words.length, end: text.length, words }
}

/** Share of paragraphs without an end from which a side has none by habit. */
const mostOpen = 0.25

/** Running paragraphs without an end, on a side where paragraphs have one. */
function missingStops(texts: readonly Block[]): Block[] {
  const running = texts.filter(({ kind, text }) => kind === 'paragraph' && isRunning(text))
  const open = running.filter(({ text }) => !/[.:;!?…,]["”»’)]*$/u.test(text))
  return open.length > running.length * mostOpen
    ? []
    : open.filter(({ text }) => !/(?:https?:\/\/|www\.|@)\S*[\p{L}\p{N}/]$/u.test(text))
}

/** A paragraph under a heading that nobody knows counts with the head; lines of the head are one sentence at most. */
function isProse(passage: Passage): boolean {
  return isRunning(passage.text) && passage.sentences.length > 1
}

/** Words: a sentence has so many at least … */
const fewestWords = 5
/** … and the value behind a label so many at most. */
const longestValue = 3

/** A sentence, not a line with a label and a short value nor a title in capitals. */
function isRunning(text: string): boolean {
  const words = text.split(/\s+/u)
  const behindColon = blankAddresses(text, 'x').split(':').at(-1)?.trim().split(/\s+/u).length ?? 0
  const isTitle = words.filter((word) => word.length > longestSmallWord).every((word) => /^[\p{Lu}\p{N}(]/u.test(word))
  return (
    words.length >= fewestWords &&
    /^[\p{Lu}"“«(]/u.test(text) &&
    !isTitle &&
    !(/:(?!\/\/)/u.test(text) && behindColon <= longestValue)
  )
}

/** A competency whose words are the profile's, with other marks between them ("Personally, leads change"). */
function knownForms(profile: Profile, language: Language, block: Block): Slip<Message>[] {
  const colon = block.text.indexOf(':')
  if (colon < 0) return []
  const written = block.text
    .slice(colon + 1)
    .trim()
    .replace(/[\s.;,]+$/u, '')
  const words = foldWords(written)
  // The first form is the house's; a profile may list others that are met.
  const [form] = profile.terms.competencies
    .flatMap(({ levels }) => levels.flatMap((level) => level[language]))
    .filter((known) => foldWords(known) === words)
  const start = block.text.indexOf(written, colon)
  if (words === '' || form === undefined || marksOf(form) === marksOf(written)) return []
  return [{ message: 'knownForm', language, block: block.id, start, end: start + written.length, words: written }]
}

function marksOf(text: string): string {
  return fold(text)
    .replace(/[\s.;,]+$/u, '')
    .replace(/\s+/gu, ' ')
}
