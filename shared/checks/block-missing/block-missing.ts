import { otherLanguage } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { defineCheck, type CheckInput, type Rank, type Report, type Row } from '../check.ts'
import {
  allButWording,
  claimedEndings,
  claimedPassages,
  claimedWords,
  withNeighbours,
} from '../parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from '../parts/excerpt.ts'
import { loneSentences } from './lone-sentences.ts'
import { lostClauses } from './lost-clauses.ts'
import { standingSections } from '../parts/section-headings.ts'

type Message = 'english' | 'french' | 'englishSentence' | 'frenchSentence' | 'oneOfEnglish' | 'oneOfFrench'
type Messages = Record<Message, { text: string }>

/** What a passage without counterpart explains: not what is wrong in itself, its names, or how it is written. */
const ofLoss: readonly Rank[] = ['presence', 'number', 'meaning', 'look']

const counted: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'heading'])

export const blockMissing = defineCheck<Messages>({
  id: 'block-missing',
  rank: 'presence',
  severity: 'error',
  title: { en: 'Passage missing', fr: 'Passage manquant' },
  explain: {
    en: 'A paragraph, heading or list item, or a sentence or clause inside one, has no counterpart on the other side.',
    fr: 'Un paragraphe, un titre ou un élément de liste, ou une phrase ou une proposition de l’un d’eux, n’a pas d’équivalent dans l’autre langue.',
  },
  messages: {
    english: {
      en: ({ text }, { quote }) => `${quote(text)} has no counterpart in English.`,
      fr: ({ text }, { quote }) => `${quote(text)} n’a pas d’équivalent en anglais.`,
    },
    french: {
      en: ({ text }, { quote }) => `${quote(text)} has no counterpart in French.`,
      fr: ({ text }, { quote }) => `${quote(text)} n’a pas d’équivalent en français.`,
    },
    englishSentence: {
      en: ({ text }, { quote }) => `The English passage leaves out ${quote(text)}.`,
      fr: ({ text }, { quote }) => `Le passage anglais omet ${quote(text)}.`,
    },
    frenchSentence: {
      en: ({ text }, { quote }) => `The French passage leaves out ${quote(text)}.`,
      fr: ({ text }, { quote }) => `Le passage français omet ${quote(text)}.`,
    },
    oneOfEnglish: {
      en: ({ text }, { quote }) => `The English passage leaves out a sentence of ${quote(text)}.`,
      fr: ({ text }, { quote }) => `Le passage anglais omet une phrase de ${quote(text)}.`,
    },
    oneOfFrench: {
      en: ({ text }, { quote }) => `The French passage leaves out a sentence of ${quote(text)}.`,
      fr: ({ text }, { quote }) => `Le passage français omet une phrase de ${quote(text)}.`,
    },
  },
  run: (input) => {
    if (input.notice.en === null || input.notice.fr === null) return []
    const sentences = loneSentences(input).map(({ row, language, text, marks, isOneOf }): Report<Messages> => ({
      message:
        language === 'en' ? (isOneOf ? 'oneOfFrench' : 'frenchSentence') : isOneOf ? 'oneOfEnglish' : 'englishSentence',
      values: { text: excerpt(text) },
      en: idsOf(row.en),
      fr: idsOf(row.fr),
      marks,
      claims: [
        ...claimedWords(marks, allButWording),
        ...claimedEndings(idsOf([...row.en, ...row.fr])),
        ...claimedPassages(idsOf([...row.en, ...row.fr]), ['look']),
      ],
      confidence: row.confidence,
    }))
    const told = new Set(sentences.flatMap(({ en, fr }) => [...en, ...fr]))
    const clauses = lostClauses(input)
      .filter(({ mark }) => !told.has(mark.block))
      .map(({ row, language, text, mark }): Report<Messages> => ({
        message: language === 'en' ? 'frenchSentence' : 'englishSentence',
        values: { text: excerpt(text) },
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks: [mark],
        claims: [...claimedWords([mark], allButWording), ...claimedPassages(idsOf([...row.en, ...row.fr]), ['look'])],
        // A translator may say a clause elsewhere, in fewer words, more often than a sentence.
        severity: 'warning',
        confidence: row.confidence,
      }))
    return [
      ...sentences,
      ...clauses,
      ...input.rows.flatMap((row): Report<Messages>[] => {
        if (row.en.length > 0 && row.fr.length > 0) return []
        const language: Language = row.en.length > 0 ? 'en' : 'fr'
        const blocks = row[language].filter(
          (block) =>
            counted.has(block.kind) &&
            !holdsField(input, block, language) &&
            !opensSharedSection(input, block, language) &&
            /[\p{L}\p{N}]/u.test(block.text),
        )
        if (blocks.length === 0) return []
        const message = language === 'en' ? ('french' as const) : ('english' as const)
        return [
          {
            message,
            values: { text: excerpt(blocks.map(({ text }) => text).join(' ')) },
            ...only(language, blocks),
            marks: blocks.map(wholeBlock),
            claims: [
              ...claimedWords(blocks.map(wholeBlock), ofLoss),
              ...claimedEndings(withNeighbours(input, idsOf(blocks))),
            ],
            confidence: row.confidence,
          },
        ]
      }),
    ]
  },
})

/** A header field that is missing is for field-missing to say, which knows whether it is required. */
function holdsField(input: CheckInput, block: Block, language: Language): boolean {
  const fields = Object.values(input.notice[language]?.fields ?? {}) as ({ block: string } | null)[]
  return block.section === 'header' && fields.some((field) => field?.block === block.id)
}

/** Both sides have the section: its heading is wrongly placed or numbered, which is for section-order to say. */
function opensSharedSection(input: CheckInput, block: Block, language: Language): boolean {
  const opens = (side: Language) => standingSections(input, side).find(({ id }) => id === block.section)?.heading
  return block.kind === 'heading' && opens(language)?.id === block.id && Boolean(opens(otherLanguage(language)))
}

function only(language: Language, blocks: readonly Block[]): Record<keyof Pick<Row, 'en' | 'fr'>, string[]> {
  return language === 'en' ? { en: idsOf(blocks), fr: [] } : { en: [], fr: idsOf(blocks) }
}
