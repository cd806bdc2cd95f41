import { otherLanguage } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { fieldNames, type FieldName } from '../../profile/profile.ts'
import { readNumberWords } from '../../values/read-number-words.ts'
import { readNumbers, type NumberMark } from '../../marks/numbers.ts'
import { pairNumbers } from '../../marks/pair-numbers.ts'
import { defineCheck, type CheckInput, type Place, type Report, type ReportPlace, type Row } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { idsOf } from '../parts/excerpt.ts'
import { isAtHead } from '../parts/head-lines.ts'
import { facingWords } from '../parts/facing-words.ts'
import { ofLoneValue } from '../parts/claimed-places.ts'
import { isOfReports } from '../parts/field-values.ts'
import { pairMarks } from '../../marks/pair-marks.ts'
import { placesOfRhythm, readRhythms } from '../../marks/rhythms.ts'
import { otherQuantities } from './other-quantities.ts'
import { exchangedNumbers } from './exchanged-numbers.ts'
import { numberLinks, type NumberLinks } from './number-links.ts'
import { distinct, phraseOf, placeOf, statedIn, type Stated } from './stated-numbers.ts'

/**
 * The words of each side; of exchanged numbers with the words that they belong to. Of a number that only one has, what
 * the other says there, '' where that cannot be told.
 */
type Messages = Record<'differ' | 'english' | 'french', Sides<string>> & { exchanged: Sides<readonly string[]> }

export const numberMismatch = defineCheck<Messages>({
  id: 'number-mismatch',
  rank: 'number',
  severity: 'error',
  title: { en: 'Number differs', fr: 'Nombre différent' },
  explain: {
    en: 'A number, in digits or words, a date, a duration, a percentage or a range stands on one side only.',
    fr: 'Un nombre, en chiffres ou en lettres, une date, une durée, un pourcentage ou une fourchette ne figure que d’un côté.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { quote }) =>
        en === fr
          ? `Both languages say ${quote(en)}, which is another number in each.`
          : `English says ${quote(en)}, French ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        en === fr
          ? `Les deux langues disent ${quote(en)}, qui n’y désigne pas le même nombre.`
          : `Le texte anglais indique ${quote(en)}, le texte français ${quote(fr)}.`,
    },
    exchanged: {
      en: ({ en, fr }, { quote, list }) =>
        `Numbers are exchanged: English says ${list(en.map(quote))}, French ${list(fr.map(quote))}.`,
      fr: ({ en, fr }, { quote, list }) =>
        `Des nombres sont intervertis\u00A0: le texte anglais indique ${list(en.map(quote))}, le texte français ${list(fr.map(quote))}.`,
    },
    english: {
      en: ({ en, fr }, { quote }) =>
        fr === ''
          ? `${quote(en)} stands in English only.`
          : `English says ${quote(en)}, the French sentence ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        fr === ''
          ? `${quote(en)} ne figure qu’en anglais.`
          : `Le texte anglais indique ${quote(en)}, la phrase française ${quote(fr)}.`,
    },
    french: {
      en: ({ en, fr }, { quote }) =>
        en === ''
          ? `${quote(fr)} stands in French only.`
          : `French says ${quote(fr)}, the English sentence ${quote(en)}.`,
      fr: ({ en, fr }, { quote }) =>
        en === ''
          ? `${quote(fr)} ne figure qu’en français.`
          : `Le texte français indique ${quote(fr)}, la phrase anglaise ${quote(en)}.`,
    },
  },
  run: (input) =>
    input.rows.flatMap((row, at) =>
      !isJudged(row, input) || isOfReports(input, row)
        ? []
        : withoutTwice(
            [...reportsOf(row, besides(input.rows, at), input), ...lostPercent(row, input)],
            otherQuantities(row, input),
          ),
    ),
})

/** A number that counts how often is told once: « quatre fois par an » differs as a number, or as a rhythm. */
function withoutTwice(
  numbers: readonly Report<Messages>[],
  quantities: readonly Report<Messages>[],
): Report<Messages>[] {
  const told = numbers.flatMap(({ marks }) => marks)
  const isTold = ({ marks }: ReportPlace) =>
    marks.some((mark) => told.some((other) => other.block === mark.block && holds(mark, other)))
  return [...numbers, ...quantities.filter((report) => !isTold(report))]
}

function holds(mark: Pick<Place, 'start' | 'end'>, part: Pick<Place, 'start' | 'end'>): boolean {
  return mark.start <= part.start && part.start < mark.end
}

/**
 * The header's values have checks of their own, which know what each number means. A line of which no value was read
 * (how long a contract is, until when a list holds) is like any other.
 */
function isJudged(row: Row, input: CheckInput): boolean {
  const blocks = [...row.en, ...row.fr]
  if (row.en.length === 0 || row.fr.length === 0) return false
  return blocks.filter(isAtHead).every(({ id, kind }) => kind === 'field' && !input.once(readBlocks).has(id))
}

/** Lines of the header whose value another check compares. */
function readBlocks({ notice }: CheckInput): ReadonlySet<string> {
  return new Set(
    [notice.en, notice.fr].flatMap((side) =>
      fieldNames.flatMap((name) => (unchecked.has(name) ? [] : (side?.fields[name]?.block ?? []))),
    ),
  )
}

/** How long a contract is, and from when, are numbers like any other. */
const unchecked: ReadonlySet<FieldName> = new Set(['contract', 'startDate'])

/**
 * What stands beside a row without counterpart may have been cut from it: it answers for the numbers that it took
 * along.
 */
function besides(rows: readonly Row[], at: number): Record<Language, Block[]> {
  const beside = [rows[at - 1], rows[at + 1]].filter((row) => row !== undefined)
  return {
    en: beside.flatMap((row) => (row.fr.length === 0 ? row.en : [])),
    fr: beside.flatMap((row) => (row.en.length === 0 ? row.fr : [])),
  }
}

/** Fifty numbers against fifty: more than any passage that people write, and words are linked for those alone. */
const mostCompared = 2_500

function reportsOf(row: Row, beside: Record<Language, Block[]>, input: CheckInput): Report<Messages>[] {
  const explained = inRhythms(row, input)
  const stated = { en: explained(statedIn(row.en, input)), fr: explained(statedIn(row.fr, input)) }
  const marks = (language: Language): NumberMark[] => [
    ...stated[language].map(({ mark }) => mark),
    ...beside[language].flatMap(({ text }) => readNumbers(input.analysis.passageOf(text, language)).map(notForSure)),
  ]
  const all = { en: marks('en'), fr: marks('fr') }
  const byValue = pairNumbers(all.en, all.fr)
  const isLeft = byValue.left.en.length + byValue.left.fr.length > 0
  // Of several with one value, the sentences and the words that they belong to say which is left.
  const links = isLeft && all.en.length * all.fr.length <= mostCompared ? numberLinks(stated, row, input) : null
  const { pairs, left } = links === null ? byValue : pairNumbers(all.en, all.fr, links)
  const alone = new Set([...left.en, ...left.fr])
  const lone = {
    en: stated.en.filter((one) => alone.has(one.mark) && !isName(one, row.fr, 'fr', input)),
    fr: stated.fr.filter((one) => alone.has(one.mark) && !isName(one, row.en, 'en', input)),
  }
  const place = { en: idsOf(row.en), fr: idsOf(row.fr), confidence: row.confidence }
  const found: Report<Messages>[] = exchangedNumbers(pairs, stated, row, input).map((exchange) => {
    const [english, french] = [exchange.en.map(phraseOf), exchange.fr.map(phraseOf)]
    const words = (places: readonly Place[]) =>
      places.map(({ block, start, end }) => input.block(block)?.text.slice(start, end) ?? '')
    return {
      message: 'exchanged',
      values: { en: words(english), fr: words(french) },
      ...place,
      marks: [...english, ...french],
    }
  })
  for (const [a, b] of facing(distinct(lone.en), distinct(lone.fr), links)) {
    const message = a === undefined ? 'french' : b === undefined ? 'english' : 'differ'
    const report: Report<Messages> = {
      message,
      values: {
        en: a?.words ?? facingWords(row, 'fr', placeOf(b)[0], input),
        fr: b?.words ?? facingWords(row, 'en', placeOf(a)[0], input),
      },
      ...place,
      marks: [...placeOf(a), ...placeOf(b)],
    }
    found.push(message === 'differ' ? report : ofLoneValue(report))
  }
  return found
}

/**
 * Where both sides have one left over, it is the same place that changed: of linked sentences, by what they belong to,
 * else the n-th against the n-th.
 */
function facing(
  en: readonly Stated[],
  fr: readonly Stated[],
  links: NumberLinks | null,
): [en: Stated | undefined, fr: Stated | undefined][] {
  const free = { en: new Set(en), fr: new Set(fr) }
  const found = new Map<Stated, Stated>()
  const likeliest = (links === null ? [] : en)
    .flatMap((a) => fr.map((b) => ({ a, b })))
    .filter(({ a, b }) => links?.together(a.mark, b.mark) === true)
    .map(({ a, b }) => ({ a, b, worth: links?.support(a.mark, b.mark) ?? 0 }))
    .sort((one, other) => other.worth - one.worth)
  for (const { a, b } of likeliest) {
    if (!free.en.has(a) || !free.fr.has(b)) continue
    free.en.delete(a)
    free.fr.delete(b)
    found.set(a, b)
  }
  const others = [...free.fr]
  const both = en.map((a): [Stated, Stated | undefined] => [a, found.get(a) ?? others.shift()])
  return [...both, ...others.map((b): [undefined, Stated] => [undefined, b])]
}

/** A number of what stands beside may answer for one of the row, and is not missed itself. */
function notForSure({ kind, values, start, end, duration }: NumberMark): NumberMark {
  return { kind, values, start, end, duration, sure: false, head: null }
}

/** A number in words that the other side has as it stands, where it is none: a name (« les Big Four »). */
function isName({ mark, block }: Stated, others: readonly Block[], other: Language, { analysis }: CheckInput): boolean {
  const word = block.text.slice(mark.start, mark.end)
  if (/\d/u.test(word) || readNumberWords(analysis.passageOf(word, other)).length > 0) return false
  return others.some(({ text }) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
}

/** Leaves out numbers of rhythms that both sides say: "six times a year" is « bimestriel », with no six. */
function inRhythms(row: Row, { passage }: CheckInput): (stated: Stated[]) => Stated[] {
  const placed = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      passage(block)
        .once(readRhythms)
        .map((mark) => ({ ...mark, block })),
    )
  const said = pairMarks(placed(row.en), placed(row.fr)).pairs.flatMap(({ en, fr }) => [
    ...placesOfRhythm(en, fr).map((place) => ({ ...place, block: en.block })),
    ...placesOfRhythm(fr, en).map((place) => ({ ...place, block: fr.block })),
  ])
  return (stated) =>
    stated.filter(({ block, mark }) => !said.some((rhythm) => rhythm.block === block && holds(rhythm, mark)))
}

const percent = /%|\bper ?cent|\bpercent|\bpour ?cent|\bp\. ?100|\bpoints?\b/iu

/** The same number on both sides, and only on one of them a percentage. */
function lostPercent(row: Row, input: CheckInput): Report<Messages>[] {
  const says = (blocks: readonly Block[]) => blocks.some(({ text }) => percent.test(text))
  const language = says(row.en) === says(row.fr) ? null : says(row.en) ? 'en' : 'fr'
  if (language === null) return []
  const stated = { en: statedIn(row.en, input), fr: statedIn(row.fr, input) }
  return stated[language]
    .filter(({ words, mark }) => mark.sure && percent.test(words))
    .flatMap((own): Report<Messages>[] => {
      const other = stated[otherLanguage(language)].find(
        ({ mark }) => mark.sure && mark.values[0] === own.mark.values[0],
      )
      if (other === undefined) return []
      const [en, fr] = language === 'en' ? [own, other] : [other, own]
      return [
        {
          message: 'differ',
          values: { en: en.words, fr: fr.words },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [...placeOf(en), ...placeOf(fr)],
          confidence: row.confidence,
        },
      ]
    })
}
