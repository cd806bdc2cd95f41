import { otherLanguage } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { findDates } from '../values/date.ts'
import { findImpossibleDates } from '../values/impossible-dates.ts'
import { defineCheck, type CheckInput, type Place, type ReportOf, type Row, type Report } from './check.ts'
import type { Sides, SomeSides } from './messages/values.ts'
import { claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { inSides, isFromScan, reportsOf, textsOf, type Slip } from './parts/side-texts.ts'

type Messages = { no: SomeSides<string>; inEnglish: Sides<string>; inFrench: Sides<string> }

export const impossibleDate = defineCheck<Messages>({
  id: 'impossible-date',
  rank: 'sign',
  severity: 'error',
  title: { en: 'Date that does not exist', fr: 'Date qui n’existe pas' },
  explain: {
    en: 'A day is named that its month does not have, such as 31 June, or 29 February outside a leap year.',
    fr: 'Le texte indique un jour que son mois n’a pas, comme le 31 juin, ou le 29 février hors d’une année bissextile.',
  },
  messages: {
    no: {
      en: (values, forms) => `There is no such day: ${inSides(values, forms)}.`,
      fr: (values, forms) => `Ce jour n’existe pas\u00A0: ${inSides(values, forms)}.`,
    },
    inEnglish: {
      en: ({ en, fr }, { quote }) => `There is no ${quote(en)}, as English has it; French says ${quote(fr)}.`,
      fr: ({ en, fr }, { quote }) =>
        `Le jour indiqué en anglais, ${quote(en)}, n’existe pas\u00A0; le texte français indique ${quote(fr)}.`,
    },
    inFrench: {
      en: ({ en, fr }, { quote }) => `There is no ${quote(fr)}, as French has it; English says ${quote(en)}.`,
      fr: ({ en, fr }, { quote }) =>
        `Le jour indiqué en français, ${quote(fr)}, n’existe pas\u00A0; le texte anglais indique ${quote(en)}.`,
    },
  },
  run: (input) => {
    const slips = textsOf(input).flatMap(({ language, blocks }) =>
      blocks.flatMap((block) => (isFromScan(input, block) ? [] : slipsOf(input, language, block))),
    )
    return reportsOf(input, slips)
      .map((report) => withOtherSide(input, report))
      .map((report) => ({
        ...report,
        // Whoever compares these words compares a day that is none.
        claims: [...claimedWords(report.marks), ...claimedPassages([...report.en, ...report.fr], ['look'])],
      }))
  },
})

function slipsOf(input: CheckInput, language: Language, block: Block): Slip<'no'>[] {
  return findImpossibleDates(block.text, optionsOf(input), { anyNumbers: block.section === 'header' }).map(
    ({ start, end }) => ({
      message: 'no',
      language,
      block: block.id,
      start,
      end,
      words: block.text.slice(start, end),
    }),
  )
}

function optionsOf({ analysis, profile }: CheckInput) {
  return { lexicon: analysis.lexicon, dayFirst: profile.dayFirst }
}

/** Names the day of the other side too, where that is right: the one of its row that this side does not have. */
function withOtherSide(input: CheckInput, report: ReportOf<'no', SomeSides<string>>): Report<Messages> {
  const { en, fr } = report.values
  const [language, words] = en === undefined ? (['fr', fr] as const) : (['en', en] as const)
  const id = report[language][0]
  if (words === undefined || id === undefined || (en !== undefined && fr !== undefined)) return report
  const row = input.once(rowsOfBlocks).get(id)
  const [day, more] = row === undefined ? [] : daysOfOther(input, row, language)
  if (day === undefined || more !== undefined) return report
  const place = {
    marks: [...report.marks, { block: day.block, start: day.start, end: day.end }],
    ...(row !== undefined && { confidence: row.confidence }),
  }
  return language === 'en'
    ? { message: 'inEnglish', values: { en: words, fr: day.words }, en: report.en, fr: [day.block], ...place }
    : { message: 'inFrench', values: { en: day.words, fr: words }, en: [day.block], fr: report.fr, ...place }
}

function daysOfOther(input: CheckInput, row: Row, language: Language): (Place & { words: string })[] {
  const days = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      findDates(block.text, optionsOf(input)).map(({ date, start, end }) => ({
        ...{ date, block: block.id, start, end },
        words: block.text.slice(start, end),
      })),
    )
  const here = new Set(days(row[language]).map(({ date }) => date))
  return days(row[otherLanguage(language)]).filter(({ date }) => !here.has(date))
}

function rowsOfBlocks({ rows }: CheckInput): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => [...row.en, ...row.fr].map(({ id }) => [id, row] as const)))
}
