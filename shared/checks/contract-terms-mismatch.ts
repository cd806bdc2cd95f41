import { otherLanguage } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { readNumbers, type NumberMark } from '../marks/numbers.ts'
import { pairNumbers } from '../marks/pair-numbers.ts'
import type { Mark } from '../marks/mark.ts'
import { pairMarks } from '../marks/pair-marks.ts'
import { tableMarks } from '../marks/table-marks.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import type { Sides } from './messages/values.ts'
import { ofLoneValue } from './parts/claimed-places.ts'
import { clauseBlocks, clausesIn } from './parts/clauses-in-notice.ts'
import { facingWords } from './parts/facing-words.ts'
import { splitSentences } from './parts/sentences.ts'

/** Lengths, or the kind of contract, as the notice writes them. */
type Terms = readonly string[]
interface Messages {
  differ: Sides<Terms>
  /** `language`: the one that says so; `facing`: what the other says there, '' where that cannot be told. */
  oneSide: { language: Language; words: Terms; facing: string }
  library: { words: Terms; standard: Terms }
}

interface Term {
  mention: NumberMark
  block: Block
}

export const contractTermsMismatch = defineCheck<Messages>({
  id: 'contract-terms-mismatch',
  rank: 'value',
  severity: 'error',
  title: { en: 'Contract terms differ', fr: 'Durées contractuelles différentes' },
  explain: {
    en: 'The length of the contract, of its renewal or of the service differs between the languages, or one says definite and the other indefinite.',
    fr: 'La durée du contrat, de son renouvellement ou du service diffère d’une langue à l’autre, ou l’une dit déterminée et l’autre indéterminée.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, forms) =>
        `In the contract terms, English says ${termsForm(en, forms)} and French ${termsForm(fr, forms)}.`,
      fr: ({ en, fr }, forms) =>
        `Dans les conditions du contrat, le texte anglais indique ${termsForm(en, forms)} et le texte français ${termsForm(fr, forms)}.`,
    },
    oneSide: {
      en: ({ language, words, facing }, forms) =>
        facing === ''
          ? `In the contract terms, only ${forms.language(language)} says ${termsForm(words, forms)}.`
          : `In the contract terms, ${forms.language(language)} says ${termsForm(words, forms)}, the ${forms.language(otherLanguage(language))} sentence ${forms.quote(facing)}.`,
      fr: ({ language, words, facing }, forms) =>
        facing === ''
          ? `Dans les conditions du contrat, seul le texte ${forms.language(language)} indique ${termsForm(words, forms)}.`
          : `Dans les conditions du contrat, le texte ${forms.language(language)} indique ${termsForm(words, forms)}, la phrase ${language === 'en' ? 'française' : 'anglaise'} ${forms.quote(facing)}.`,
    },
    library: {
      en: ({ words, standard }, forms) =>
        `The contract terms say ${termsForm(words, forms)} where the standard clause says ${termsForm(standard, forms)}.`,
      fr: ({ words, standard }, forms) =>
        `Les conditions du contrat indiquent ${termsForm(words, forms)}, la clause type ${termsForm(standard, forms)}.`,
    },
  },
  run: (input) => {
    const between = input.rows
      .filter((row) => row.en[0]?.section === 'contract' && row.fr[0]?.section === 'contract')
      .flatMap((row) => [...rowReport(row, input), ...exchangedLengths(row, input), ...kindReport(row, input)])
    const told = new Set(between.flatMap(({ en, fr }) => [...en, ...fr]))
    return [...between, ...againstLibrary(input).filter(({ en, fr }) => ![...en, ...fr].some((id) => told.has(id)))]
  },
})

/** Lengths that both languages change alike: only the library knows better. */
function againstLibrary(input: CheckInput): Report<Messages>[] {
  const inContract = clausesIn(input).filter(
    ({ block, side }) => block.section === 'contract' && side.standard?.certain === true,
  )
  const reports = inContract.flatMap((found) => {
    const { block, text, start, side, language } = found
    const here = readNumbers(input.analysis.passageOf(text, language)).map(
      ({ kind, values, duration, sure, start: from, end: to }): Term => ({
        mention: { kind, values, duration, sure, start: start + from, end: start + to, head: null },
        block,
      }),
    )
    const standard = readNumbers(input.analysis.passageOf(side.standard?.text ?? '', language))
    const { left } = pairNumbers(
      here.map(({ mention }) => mention),
      standard,
    )
    const other = here.filter(({ mention }) => mention.duration !== null && left.en.includes(mention))
    const due = left.fr
      .filter(({ duration }) => duration !== null)
      .map((mention) => (side.standard?.text ?? '').slice(mention.start, mention.end))
    if (other.length === 0 || due.length === 0) return []
    return [
      {
        message: 'library' as const,
        values: { words: wordsOf(other), standard: due },
        ...clauseBlocks(input, found),
        marks: other.map(markOf),
      },
    ]
  })
  // The two languages of one clause are one defect.
  return reports.filter(
    (report, index) =>
      !reports
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.en.some((id) => report.en.includes(id)) || earlier.fr.some((id) => report.fr.includes(id)),
        ),
  )
}

function rowReport(row: Row, input: CheckInput): Report<Messages>[] {
  const en = row.en.flatMap((block) => readNumbers(input.passage(block)).map((mention): Term => ({ mention, block })))
  const fr = row.fr.flatMap((block) => readNumbers(input.passage(block)).map((mention): Term => ({ mention, block })))
  const { left } = pairNumbers(
    en.map(({ mention }) => mention),
    fr.map(({ mention }) => mention),
  )
  const leftEn = en.filter(({ mention }) => left.en.includes(mention))
  const leftFr = fr.filter(({ mention }) => left.fr.includes(mention))
  if (![...leftEn, ...leftFr].some(({ mention }) => mention.duration !== null)) return []
  const place = {
    en: row.en.map(({ id }) => id),
    fr: row.fr.map(({ id }) => id),
    marks: [...leftEn, ...leftFr].map(markOf),
    confidence: row.confidence,
  }
  if (leftEn.length > 0 && leftFr.length > 0)
    return [{ message: 'differ', values: { en: wordsOf(leftEn), fr: wordsOf(leftFr) }, ...place }]
  const [language, one] = leftEn.length > 0 ? (['en', leftEn] as const) : (['fr', leftFr] as const)
  const facing = facingWords(row, language, place.marks[0], input)
  return [ofLoneValue({ message: 'oneSide', values: { language, words: wordsOf(one), facing }, ...place })]
}

/**
 * All lengths are there, but not where they belong: six years and then three, against three and then six. Sentence by
 * sentence, where both sides have as many.
 */
function exchangedLengths(row: Row, input: CheckInput): Report<Messages>[] {
  const [en, fr] = [lengthsBySentence(row.en, input), lengthsBySentence(row.fr, input)]
  const keys = (found: readonly Term[]): string =>
    found
      .map(({ mention }) => mention.duration ?? '')
      .sort()
      .join()
  if (en.length !== fr.length || en.length < 2 || keys(en.flat()) !== keys(fr.flat())) return []
  const first = en.findIndex((found, at) => keys(found) !== keys(fr[at] ?? []))
  const [english, french] = [en[first] ?? [], fr[first] ?? []]
  if (english.length === 0 || english.length !== french.length) return []
  return [
    {
      message: 'differ',
      values: { en: wordsOf(english), fr: wordsOf(french) },
      en: row.en.map(({ id }) => id),
      fr: row.fr.map(({ id }) => id),
      marks: [...english, ...french].map(markOf),
      confidence: row.confidence,
    },
  ]
}

function lengthsBySentence(blocks: readonly Block[], { passage }: CheckInput): Term[][] {
  return blocks.flatMap((block) => {
    const lengths = readNumbers(passage(block)).filter(({ duration }) => duration !== null)
    return splitSentences(passage(block)).map(({ start, text }) =>
      lengths
        .filter((mention) => mention.start >= start && mention.start < start + text.length)
        .map((mention): Term => ({ mention, block })),
    )
  })
}

const readKinds = tableMarks('contract-kind', 'contract-kinds')

interface Kind extends Mark {
  block: Block
}

/** A definite contract against an indefinite one, where both languages name as many, or each only one kind. */
function kindReport(row: Row, input: CheckInput): Report<Messages>[] {
  const [en, fr] = [kindsIn(row.en, input), kindsIn(row.fr, input)]
  const { left } = pairMarks(en, fr)
  const isOne = (found: readonly Kind[], value: string): boolean =>
    found.length > 0 && found.every(({ values }) => values.includes(value))
  const areOpposed = (isOne(en, 'open') && isOne(fr, 'fixed')) || (isOne(en, 'fixed') && isOne(fr, 'open'))
  const [english, french] = [left.en[0], left.fr[0]]
  if ((!areOpposed && en.length !== fr.length) || english === undefined || french === undefined) return []
  const words = ({ block, start, end }: Kind): string => block.text.slice(start, end)
  return [
    {
      message: 'differ',
      values: { en: [words(english)], fr: [words(french)] },
      en: row.en.map(({ id }) => id),
      fr: row.fr.map(({ id }) => id),
      marks: [english, french].map(({ block, start, end }): Place => ({ block: block.id, start, end })),
      confidence: row.confidence,
    },
  ]
}

function kindsIn(blocks: readonly Block[], { passage }: CheckInput): Kind[] {
  return blocks.flatMap((block) =>
    passage(block)
      .once(readKinds)
      .map((mark) => ({ ...mark, block })),
  )
}

/** The number with the unit behind it: "3 years", « six ans ». */
function markOf({ mention, block }: Term): Place {
  const unit = mention.duration === null ? 0 : (/^[\s-]+\p{L}+/u.exec(block.text.slice(mention.end))?.[0].length ?? 0)
  return { block: block.id, start: mention.start, end: mention.end + unit }
}

function wordsOf(found: readonly Term[]): string[] {
  return found.map((term) => {
    const { start, end } = markOf(term)
    return term.block.text.slice(start, end)
  })
}

function termsForm(words: Terms, { list, quote }: ReaderForms): string {
  return list(words.map(quote))
}
