import type { Block } from '../notice/report.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { SomeSides } from './messages/values.ts'
import { reportOf, textsOf, type Slip } from './parts/side-texts.ts'

type Message = 'before' | 'after' | 'surplusBefore' | 'surplusAfter'

/** Web and mail addresses, times, ratios and paths keep their punctuation tight. */
const address = /<?(?:[a-z]+:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+\.\p{L}+|\p{L}:\\\S*|\d+:\d+(?::\d+)?/giu

/** Marks of which a house that spaces the one spaces the other. */
interface Family {
  /** A mark glued to its word; one that opens a line, a smiley or a code is none. Each with the message it makes. */
  glued: readonly (readonly [Message, RegExp])[]
  spaced: readonly (readonly [Message, RegExp])[]
  /** Marks without a space, and none with one, that show a habit; quotation marks come in twos. */
  enough: number
  /** The country and the money where they are written without a space: there a lone mark says nothing. */
  tightIn: { country: string; currency: string } | null
}
/** Marks that no slip leaves all without their space: two pairs of quotation marks, or the colons of a short list. */
const severalMarks = 4
const families: readonly Family[] = [
  // The Office québécois de la langue française sets these three without a space, and the colon with one.
  {
    glued: [
      [
        'before',
        /(?<=[\p{L}\p{N})\]”"’%€.])(?<words>[;!?]+)(?=$|[\s»”")\]])|(?<=\p{Ll}{2}\)?)(?<words>;)(?=\p{L}{2})/gu,
      ],
    ],
    spaced: [['surplusBefore', /(?<=[\p{L}\p{N})\]”"’%€.])\s(?<words>[;!?]+)(?=$|[\s»”")\]])/gu]],
    enough: 2,
    tightIn: { country: 'CA', currency: 'CAD' },
  },
  {
    glued: [
      ['before', /(?<=[\p{L}\p{N})\]”"’%€.])(?<words>:)(?=$|[\s»”")\]])|(?<=\p{Ll}{2}\)?)(?<words>:)(?=\p{L}{2})/gu],
    ],
    spaced: [['surplusBefore', /(?<=[\p{L}\p{N})\]”"’%€.])\s(?<words>:)(?=$|\s)/gu]],
    enough: severalMarks,
    tightIn: null,
  },
  // In Switzerland they close in upon their words.
  {
    glued: [
      ['before', /[^\s«](?<words>»)/gu],
      ['after', /(?<words>«)(?=[^\s»])/gu],
    ],
    spaced: [
      ['surplusBefore', /(?<=[^\s«]\s)(?<words>»)/gu],
      ['surplusAfter', /(?<words>«)(?=\s[^\s»])/gu],
    ],
    enough: severalMarks,
    tightIn: { country: 'CH', currency: 'CHF' },
  },
]

/** How many times as many marks without a space as with one show that the others are the slips. */
const clearly = 3

export const frenchSpacing = defineCheck<Record<Message, SomeSides<string>>>({
  id: 'french-spacing',
  rank: 'wording',
  severity: 'info',
  title: { en: 'French spacing', fr: 'Espacement des signes' },
  explain: {
    en: 'In the French text, the space before a semicolon, colon, exclamation or question mark, or inside the quotation marks, is missing, or is there where the text has none by habit.',
    fr: 'Dans le texte français, il manque l’espace avant un point-virgule, un deux-points, un point d’exclamation ou d’interrogation, ou à l’intérieur des guillemets, ou y figure alors que le texte n’en met pas.',
  },
  messages: {
    before: {
      en: (values, { quote, own }) => `In French, a space is missing before the mark in ${quote(own(values))}.`,
      fr: (values, { quote, own }) => `Il manque une espace avant le signe dans ${quote(own(values))}.`,
    },
    after: {
      en: (values, { quote, own }) =>
        `In French, a space is missing after the opening quotation mark in ${quote(own(values))}.`,
      fr: (values, { quote, own }) => `Il manque une espace après le guillemet ouvrant dans ${quote(own(values))}.`,
    },
    surplusBefore: {
      en: (values, { quote, own }) =>
        `The French text sets such marks without a space elsewhere; there is one before the mark in ${quote(own(values))}.`,
      fr: (values, { quote, own }) =>
        `Ailleurs, le texte français met ces signes sans espace\u00A0; il y en a une avant le signe dans ${quote(own(values))}.`,
    },
    surplusAfter: {
      en: (values, { quote, own }) =>
        `The French text sets quotation marks without a space elsewhere; there is one after the opening mark in ${quote(own(values))}.`,
      fr: (values, { quote, own }) =>
        `Ailleurs, le texte français met les guillemets sans espace\u00A0; il y en a une après le guillemet ouvrant dans ${quote(own(values))}.`,
    },
  },
  run: (input) => {
    const blocks = textsOf(input).find(({ language }) => language === 'fr')?.blocks ?? []
    // Labels come with the form, the text from its author: each has its own habit.
    const [labels, texts] = [blocks.filter(isLabelled), blocks.filter((block) => !isLabelled(block))]
    return families.flatMap((family) =>
      [labels, texts].flatMap((some) => oddMarks(input, family, some).map((slip) => reportOf([slip]))),
    )
  },
})

function isLabelled({ kind }: Block): boolean {
  return kind === 'field' || kind === 'banner'
}

/** Marks of a family that are set otherwise than the text sets them, or than French does where it has no habit. */
function oddMarks(input: CheckInput, family: Family, blocks: readonly Block[]): Slip<Message>[] {
  const marksOf = (patterns: Family['glued']) =>
    blocks
      .flatMap((block) => patterns.flatMap(([message, pattern]) => marksIn(message, block, pattern)))
      .sort((a, b) => (a.block === b.block ? a.start - b.start : 0))
  const glued = marksOf(family.glued)
  if (glued.length === 0) return []
  const spaced = marksOf(family.spaced)
  const isTight = glued.length >= Math.max(family.enough, spaced.length * clearly)
  // Some PDF producers and scans drop no-break spaces: what is left of them is right.
  if (isTight) return isFromPage(input) ? [] : spaced
  return spaced.length === 0 && family.tightIn !== null && isFrom(input, family.tightIn) ? [] : glued
}

function marksIn(message: Message, block: Block, pattern: RegExp): Slip<Message>[] {
  const text = block.text.replace(address, (match) => ' '.repeat(match.length))
  return [...text.matchAll(pattern)].map((match) => {
    const at = match.index + match[0].indexOf(match.groups?.words ?? '')
    const before = /\S*\s?$/u.exec(block.text.slice(0, at))?.[0].length ?? 0
    const after = /^\S\s?\S*/u.exec(block.text.slice(at))?.[0].length ?? 1
    const isOpening = message === 'after' || message === 'surplusAfter'
    const [start, end] = isOpening ? [at, at + after] : [at - before, at + (match.groups?.words?.length ?? 1)]
    return { message, language: 'fr', block: block.id, start, end, words: block.text.slice(start, end) }
  })
}

function isFromPage({ notice }: CheckInput): boolean {
  return notice.sources.some(({ format, ocr }) => format === 'pdf' || ocr)
}

/** Whether the French head of the notice names a country, or its money. */
function isFrom(input: CheckInput, { country, currency }: NonNullable<Family['tightIn']>): boolean {
  const head = textsOf(input).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'field'))
  const has = (block: Block, table: string, value: string) =>
    input
      .passage(block)
      .hits(table)
      .some(({ row }) => row.value === value)
  return head.some((block) => has(block, 'countries', country) || has(block, 'currencies', currency))
}
