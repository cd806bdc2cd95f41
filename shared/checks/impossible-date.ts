import { otherLanguage } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { findDates } from '../values/date.ts'
import { findImpossibleDates } from '../values/impossible-dates.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import { claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { quoted } from './parts/reader-forms.ts'
import { inSides, isFromScan, reportsOf, textsOf, type Slip } from './parts/side-texts.ts'

type Message = 'no' | 'inEnglish' | 'inFrench'

export const impossibleDate = defineCheck<Message>({
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
      en: (values) => `There is no such day: ${inSides(values, 'en')}.`,
      fr: (values) => `Ce jour n’existe pas\u00A0: ${inSides(values, 'fr')}.`,
    },
    inEnglish: {
      en: ({ en, fr }) =>
        `There is no ${quoted(en ?? '', 'en')}, as English has it; French says ${quoted(fr ?? '', 'en')}.`,
      fr: ({ en, fr }) =>
        `Le jour indiqué en anglais, ${quoted(en ?? '', 'fr')}, n’existe pas\u00A0; le texte français indique ${quoted(fr ?? '', 'fr')}.`,
    },
    inFrench: {
      en: ({ en, fr }) =>
        `There is no ${quoted(fr ?? '', 'en')}, as French has it; English says ${quoted(en ?? '', 'en')}.`,
      fr: ({ en, fr }) =>
        `Le jour indiqué en français, ${quoted(fr ?? '', 'fr')}, n’existe pas\u00A0; le texte anglais indique ${quoted(en ?? '', 'fr')}.`,
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

function slipsOf(input: CheckInput, language: Language, block: Block): Slip<Message>[] {
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
function withOtherSide(input: CheckInput, report: Report<Message>): Report<Message> {
  const [language, id] = report.en.length > 0 ? (['en', report.en[0]] as const) : (['fr', report.fr[0]] as const)
  if (report.en.length > 0 && report.fr.length > 0) return report
  const row = id === undefined ? undefined : input.once(rowsOfBlocks).get(id)
  const other = otherLanguage(language)
  const [day, more] = row === undefined ? [] : daysOfOther(input, row, language)
  if (day === undefined || more !== undefined) return report
  return {
    message: language === 'en' ? 'inEnglish' : 'inFrench',
    values: { ...report.values, [other]: day.words },
    en: language === 'en' ? report.en : [day.block],
    fr: language === 'fr' ? report.fr : [day.block],
    marks: [...report.marks, { block: day.block, start: day.start, end: day.end }],
    ...(row !== undefined && { confidence: row.confidence }),
  }
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
