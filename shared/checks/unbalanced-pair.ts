import type { Block, Language } from '../notice/report.ts'
import { blankLinkSigns } from '../text/link-signs.ts'
import { defineCheck, type Claim, type ReportPlace } from './check.ts'
import type { SomeSides } from './messages/values.ts'
import { claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { inSides, reportsOf, textsOf, type Slip } from './parts/side-texts.ts'

const families = [
  { open: '(', close: ')' },
  { open: '[', close: ']' },
  { open: '{', close: '}' },
  { open: '«', close: '»' },
  { open: '“', close: '”' },
] as const

/** "a)", "1)", "iv)" that number something have no opening bracket. */
const enumerator = /(?:^|[\s;,:(])(?:\p{L}|\d{1,2}|[ivx]{1,4})\)/giu
/** No more than so much stands between two halves of a pair. */
const longestPair = 120
const address = /(?:https?:\/\/|www\.)\S+/giu

export const unbalancedPair = defineCheck<Record<'notClosed' | 'notOpened', SomeSides<string>>>({
  id: 'unbalanced-pair',
  rank: 'sign',
  severity: 'warning',
  title: { en: 'Bracket or quotation mark without its other half', fr: 'Parenthèse ou guillemet dépareillé' },
  explain: {
    en: 'A bracket or a quotation mark is opened and not closed, or closed and not opened.',
    fr: 'Une parenthèse ou un guillemet est ouvert sans être fermé, ou fermé sans avoir été ouvert.',
  },
  messages: {
    notClosed: {
      en: (values, forms) => `A bracket or quotation mark is opened but not closed: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `Une parenthèse ou un guillemet est ouvert mais n’est pas fermé\u00A0: ${inSides(values, forms)}.`,
    },
    notOpened: {
      en: (values, forms) => `A bracket or quotation mark is closed but was not opened: ${inSides(values, forms)}.`,
      fr: (values, forms) =>
        `Une parenthèse ou un guillemet est fermé sans avoir été ouvert\u00A0: ${inSides(values, forms)}.`,
    },
  },
  run: (input) =>
    reportsOf(
      input,
      textsOf(input).flatMap(({ language, blocks }) => blocks.flatMap((block) => loneMarks(language, block))),
    ).map((report) => ({ ...report, claims: claimsOf(report) })),
})

function loneMarks(language: Language, block: Block): Slip<'notClosed' | 'notOpened'>[] {
  const blank = (match: string) => ' '.repeat(match.length)
  // Round brackets only: an address keeps those that close around it.
  const bare = blankLinkSigns(block.text).replace(address, (match) => match.replace(/[[\]{}]/gu, ' '))
  const text = bare.replace(enumerator, (match, at: number) =>
    match.includes('(') || isInBrackets(bare, at) ? match : blank(match),
  )
  const lone = families.flatMap(({ open, close }) => unmatched(text, open, close))
  const straight = [...text.matchAll(/"/gu)].map(({ index }) => index)
  const curly = lone.filter(({ at }) => '“”'.includes(text[at] ?? '?'))
  if (straight.length % 2 === 1) {
    // “opened so and closed otherwise" is a pair to its reader.
    if (curly.length === 1)
      return slips(
        block,
        language,
        lone.filter((mark) => !curly.includes(mark)),
      )
    const at = straight.at(-1) ?? 0
    lone.push({ at, message: straight.length > 1 || opens(text, at) ? 'notClosed' : 'notOpened' })
  }
  return slips(block, language, mismatchedOnce(lone, text))
}

/**
 * The word beside the sign is marked for it to be found, and may be another number or link as well. A clause lacks the
 * other half too, wherever it is to stand.
 */
function claimsOf({ en, fr, marks }: ReportPlace): Claim[] {
  return [...claimedWords(marks, ['name', 'wording', 'look']), ...claimedPassages([...en, ...fr], ['look'])]
}

/** "(3 posts]", « avancé", "(SPS(": one pair, of which one half was written wrong, is told once, at its beginning. */
function mismatchedOnce(lone: readonly Lone[], text: string): Lone[] {
  const inOrder = [...lone].sort((a, b) => a.at - b.at)
  const paired = new Set<Lone>()
  for (const [at, mark] of inOrder.entries()) {
    const next = inOrder[at + 1]
    if (next === undefined || paired.has(mark) || mark.message !== 'notClosed' || next.at - mark.at > longestPair)
      continue
    const isOther =
      next.message === 'notOpened' ||
      ((text[next.at] === text[mark.at] || isStraight(text, next.at)) &&
        /^[\s.,;:)»]|^$/u.test(text.slice(next.at + 1, next.at + 2)))
    if (isOther) paired.add(next)
  }
  return inOrder.filter((mark) => !paired.has(mark))
}

function isStraight(text: string, at: number): boolean {
  return text[at] === '"'
}

/** "(category B)", "(see annex IV)": the mark closes what was opened before it. */
function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1)
}

interface Lone {
  at: number
  message: 'notClosed' | 'notOpened'
}

function unmatched(text: string, open: string, close: string): Lone[] {
  const waiting: number[] = []
  const lone: Lone[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) waiting.push(at)
    else if (text[at] === close && waiting.pop() === undefined) lone.push({ at, message: 'notOpened' })
  }
  return [...lone, ...waiting.map((at): Lone => ({ at, message: 'notClosed' }))]
}

function opens(text: string, at: number): boolean {
  return at === 0 || /[\s(]/u.test(text[at - 1] ?? ' ')
}

/** The lone mark with the word beside it, behind a space in French, so that it can be found. */
function slips(block: Block, language: Language, lone: readonly Lone[]): Slip<Lone['message']>[] {
  return lone.map(({ at, message }) => {
    const after = /^\S\s*\S*/u.exec(block.text.slice(at))?.[0].length ?? 1
    const before = /\S*\s*$/u.exec(block.text.slice(0, at))?.[0].length ?? 0
    const [start, end] = message === 'notClosed' ? [at, at + after] : [at - before, at + 1]
    return { message, language, block: block.id, start, end, words: block.text.slice(start, end) }
  })
}
