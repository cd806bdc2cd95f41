import type { Block } from '../notice/report.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { SomeSides } from './messages/values.ts'
import { reportOf, textsOf, type Slip } from './parts/side-texts.ts'

type Message = 'before' | 'after'

/** Web and mail addresses, times, ratios and paths keep their punctuation tight. */
const address = /<?(?:[a-z]+:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+\.\p{L}+|\p{L}:\\\S*|\d+:\d+(?::\d+)?/giu
/** A mark glued to the word before it; a mark that opens a line, a smiley or a code is none. */
const glued =
  /(?<=[\p{L}\p{N})\]”"’%€.])(?<words>[;:!?]+)(?=$|[\s»”")\]])|(?<=\p{Ll}{2}\)?)(?<words>[;:])(?=\p{L}{2})/gu
const gluedClose = /[^\s«](?<words>»)/gu
const gluedOpen = /(?<words>«)(?=[^\s»])/gu

/** From so many marks on, a text in which nearly none has its space lost them all on the way. */
const enoughToTell = 6

export const frenchSpacing = defineCheck<Record<Message, SomeSides<string>>>({
  id: 'french-spacing',
  rank: 'wording',
  severity: 'info',
  title: { en: 'French spacing', fr: 'Espace manquante' },
  explain: {
    en: 'In the French text, the space before a semicolon, colon, exclamation or question mark, or inside the quotation marks, is missing.',
    fr: 'Dans le texte français, il manque l’espace avant un point-virgule, un deux-points, un point d’exclamation ou d’interrogation, ou à l’intérieur des guillemets.',
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
  },
  run: (input) => {
    const blocks = textsOf(input).find(({ language }) => language === 'fr')?.blocks ?? []
    const slips = blocks.flatMap(gluedMarks)
    return isLostOnTheWay(input, blocks, slips) ? [] : slips.map((slip) => reportOf([slip]))
  },
})

function gluedMarks(block: Block): Slip<Message>[] {
  const text = block.text.replace(address, (match) => ' '.repeat(match.length))
  const slipsOf = (message: Message, pattern: RegExp): Slip<Message>[] =>
    [...text.matchAll(pattern)].map((match) => {
      const at = match.index + match[0].indexOf(match.groups?.words ?? '')
      const before = /\S*$/u.exec(block.text.slice(0, at))?.[0].length ?? 0
      const after = /^\S*/u.exec(block.text.slice(at))?.[0].length ?? 1
      const [start, end] =
        message === 'before' ? [at - before, at + (match.groups?.words?.length ?? 1)] : [at, at + after]
      return { message, language: 'fr', block: block.id, start, end, words: block.text.slice(start, end) }
    })
  return [...slipsOf('before', glued), ...slipsOf('before', gluedClose), ...slipsOf('after', gluedOpen)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Some PDF producers and scans drop no-break spaces: then the file, not the author, is at fault. */
function isLostOnTheWay(input: CheckInput, blocks: readonly Block[], slips: readonly unknown[]): boolean {
  const isFromPage = input.notice.sources.some(({ format, ocr }) => format === 'pdf' || ocr)
  if (!isFromPage || slips.length < enoughToTell) return false
  const spaced = blocks.reduce((sum, { text }) => sum + (text.match(/\s[;:!?»]|«\s/gu)?.length ?? 0), 0)
  return slips.length > spaced
}
