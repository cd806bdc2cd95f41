import { otherLanguage } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { unmatchedNumbers } from '../../values/compare-numbers.ts'
import { readNumberWords } from '../../values/read-number-words.ts'
import type { NumberMention } from '../../values/number-mention.ts'
import { readNumbers } from '../../values/numbers.ts'
import { defineCheck, type CheckInput, type Place, type Report, type ReportPlace, type Row } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { idsOf } from '../parts/excerpt.ts'
import { facingWords } from '../parts/facing-words.ts'
import { ofLoneValue } from '../parts/claimed-places.ts'
import { isOfReports } from '../parts/field-values.ts'
import { pairMarks } from '../../marks/pair-marks.ts'
import { readRhythms } from '../../marks/rhythms.ts'
import { otherQuantities } from './other-quantities.ts'

/** `end` is after the unit: "3 years" says more than "3". */
interface Stated {
  mention: NumberMention
  block: Block
  end: number
  words: string
}
/**
 * The words of each side. Of a number that only one has, what the other says there, '' where that cannot be told.
 */
type Messages = Record<'differ' | 'english' | 'french', Sides<string>>

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
      en: ({ en, fr }, { quote }) => `English says ${quote(en)}, French ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) => `Le texte anglais indique ${quote(en)}, le texte français ${quote(fr)}.`,
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
      !isJudged(row) || isOfReports(input, row)
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

/** The header's values have checks of their own, which know what each number means. */
function isJudged(row: Row): boolean {
  return row.en.length > 0 && row.fr.length > 0 && row.en[0]?.section !== 'header' && row.fr[0]?.section !== 'header'
}

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

function reportsOf(row: Row, beside: Record<Language, Block[]>, input: CheckInput): Report<Messages>[] {
  const explained = inRhythms(row, input)
  const stated = { en: explained(statedIn(row.en, input)), fr: explained(statedIn(row.fr, input)) }
  const mentions = (language: Language) => [
    ...stated[language].map(({ mention }) => mention),
    ...beside[language].flatMap(({ text }) =>
      readNumbers(input.analysis.passageOf(text, language)).map((mention) => ({ ...mention, sure: false })),
    ),
  ]
  const left = unmatchedNumbers(mentions('en'), mentions('fr'))
  const lone = {
    en: stated.en.filter((one) => left.en.includes(one.mention) && !isName(one, row.fr, 'fr', input)),
    fr: stated.fr.filter((one) => left.fr.includes(one.mention) && !isName(one, row.en, 'en', input)),
  }
  const en = distinct(lone.en)
  const fr = distinct(lone.fr)
  const found: Report<Messages>[] = []
  // Where both sides have one left over, it is the same place that changed: the n-th against the n-th.
  for (let at = 0; at < Math.max(en.length, fr.length); at++) {
    const [a, b] = [en[at], fr[at]]
    const message = a === undefined ? 'french' : b === undefined ? 'english' : 'differ'
    const report: Report<Messages> = {
      message,
      values: {
        en: a?.words ?? facingWords(row, 'fr', markOf(b)[0], input),
        fr: b?.words ?? facingWords(row, 'en', markOf(a)[0], input),
      },
      en: idsOf(row.en),
      fr: idsOf(row.fr),
      marks: [...markOf(a), ...markOf(b)],
      confidence: row.confidence,
    }
    found.push(message === 'differ' ? report : ofLoneValue(report))
  }
  return found
}

/** A number in words that the other side has as it stands, where it is none: a name (« les Big Four »). */
function isName(
  { mention, block }: Stated,
  others: readonly Block[],
  other: Language,
  { analysis }: CheckInput,
): boolean {
  const word = block.text.slice(mention.start, mention.end)
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
  const said = pairMarks(placed(row.en), placed(row.fr)).pairs.flatMap(({ en, fr }) => [en, fr])
  return (stated) =>
    stated.filter(({ block, mention }) => !said.some((mark) => mark.block === block && holds(mark, mention)))
}

const percent = /%|\bper ?cent|\bpercent|\bpour ?cent|\bp\. ?100|\bpoints?\b/iu

/** The same number on both sides, and only on one of them a percentage. */
function lostPercent(row: Row, input: CheckInput): Report<Messages>[] {
  const says = (blocks: readonly Block[]) => blocks.some(({ text }) => percent.test(text))
  const language = says(row.en) === says(row.fr) ? null : says(row.en) ? 'en' : 'fr'
  if (language === null) return []
  const stated = { en: statedIn(row.en, input), fr: statedIn(row.fr, input) }
  return stated[language]
    .filter(({ words, mention }) => mention.sure && percent.test(words))
    .flatMap((own): Report<Messages>[] => {
      const other = stated[otherLanguage(language)].find(
        ({ mention }) => mention.sure && mention.keys[0] === own.mention.keys[0],
      )
      if (other === undefined) return []
      const [en, fr] = language === 'en' ? [own, other] : [other, own]
      return [
        {
          message: 'differ',
          values: { en: en.words, fr: fr.words },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [...markOf(en), ...markOf(fr)],
          confidence: row.confidence,
        },
      ]
    })
}

function statedIn(blocks: readonly Block[], { passage }: CheckInput): Stated[] {
  return blocks.flatMap((block) => {
    const heading = block.kind === 'heading' ? (/^\d{1,2}\s?[.)]?\s/u.exec(block.text)?.[0].length ?? 0) : 0
    return readNumbers(passage(block))
      .filter(({ start }) => start >= heading)
      .map((mention) => {
        const end = mention.end + unitAfter(block.text, mention.end)
        return { mention, block, end, words: block.text.slice(mention.start, end) }
      })
  })
}

const unit =
  /^(?:[\s-](?:years?|months?|weeks?|days?|hours?|minutes?|ans?|années?|mois|semaines?|jours?|journées?|heures?|euros?|dollars?|millions?|milliards?|billions?|per cent|percent|pour cent|EUR|USD|GBP|kg|km)(?![\p{L}\d])|\s?[%€$])/iu

function unitAfter(text: string, end: number): number {
  return unit.exec(text.slice(end))?.[0].length ?? 0
}

/** A date of which day and month differ is one place. */
function distinct(stated: readonly Stated[]): Stated[] {
  return stated.filter(
    ({ mention, block }, at) =>
      stated.findIndex((other) => other.block === block && other.mention.start === mention.start) === at,
  )
}

function markOf(stated: Stated | undefined): Place[] {
  return stated === undefined ? [] : [{ block: stated.block.id, start: stated.mention.start, end: stated.end }]
}
