import type { JoinDecision } from '../../shared/parse/joining/joint.ts'

/** Letters of a line that are shown in the list: with what stands before them they fill a terminal. */
const shownLetters = 72

/**
 * The list of all lines with what decided on each, or those that are asked after with the line before and the reason.
 * `asked`: the number of a line in the list, or words of it.
 */
export function tellJoins(decisions: readonly JoinDecision[], asked?: string): string {
  // The last word on a line is the one that holds.
  const last = [...new Map(decisions.map((decision) => [decision.line, decision])).values()]
  const isAsked = (decision: JoinDecision, at: number): boolean =>
    asked !== undefined && (/^\d+$/u.test(asked) ? at + 1 === Number(asked) : decision.line.text.includes(asked))
  if (asked === undefined) return last.map((decision, at) => row(decision, at)).join('')
  const found = last.flatMap((decision, at) => {
    if (!isAsked(decision, at)) return []
    const before = last[at - 1]
    const above = before === undefined ? '' : row(before, at - 1)
    return [`${above}${row(decision, at)}      ${decision.sign.reason}\n`]
  })
  return found.length === 0 ? `No line is number ${asked}, or has these words.\n` : found.join('\n')
}

function row({ line, sign }: JoinDecision, at: number): string {
  const marker = line.marker === null || line.text.startsWith(line.marker) ? '' : `${line.marker} `
  const text = `${marker}${line.text}`
  const shown = text.length > shownLetters ? `${text.slice(0, shownLetters - 1)}…` : text
  return `${String(at + 1).padStart(5)} ${sign.says} ${sign.name.padEnd(21)} ${shown}\n`
}
