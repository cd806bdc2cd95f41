import type { Finding } from './report.ts'

/** A check whose findings several say since: what was chosen for it goes on for each of them. */
export interface Division {
  /** The version of the app that has the parts first. */
  from: string
  divided: string
  /** Other ids that say now what it said; it may go on saying the rest. One that no check has yet is passed over. */
  parts: readonly string[]
}

/** In the order in which they were divided, so that parts of parts follow. */
export const divisions: readonly Division[] = [
  // "At least" against « au plus » beside a number, and a month or a weekday that is another.
  { from: '0.3.0', divided: 'number-mismatch', parts: ['bound-mismatch', 'name-mismatch'] },
  // WHO against « OMC » names another body, whether by its letters or in full.
  { from: '0.3.0', divided: 'acronym-mismatch', parts: ['name-mismatch'] },
  // "If" against « sauf si », and "exempt from" against « soumis à », were told as a denial on one side.
  { from: '0.3.0', divided: 'negation-mismatch', parts: ['condition-mismatch', 'opposite-mismatch'] },
  // The grade of one of several posts against the header's.
  { from: '0.3.0', divided: 'internal-inconsistency', parts: ['positions-mismatch'] },
  // A requirement that is essential here and desirable there was a passage that had moved.
  { from: '0.3.0', divided: 'order', parts: ['requirement-moved'] },
]

type Choice = Finding['severity'] | 'off'
type Chosen = Readonly<Record<string, Choice>>

const gravestFirst: readonly Choice[] = ['error', 'warning', 'info', 'off']

/**
 * What was chosen by check id, with the parts of divided checks: one that is not named itself takes what was chosen for
 * the whole, of several wholes the gravest. Only those of `parts` take anything, and no check gets an id that it lacks.
 */
export function withParts(
  chosen: Chosen,
  parts: ReadonlySet<string>,
  rows: readonly Division[] = divisions,
): Record<string, Choice> {
  const all: Record<string, Choice> = { ...chosen }
  for (const { divided, parts: ids } of rows) {
    const whole = all[divided]
    if (whole === undefined) continue
    for (const id of ids) {
      if (chosen[id] !== undefined || !parts.has(id)) continue
      const before = all[id]
      all[id] = gravestFirst.find((choice) => choice === whole || choice === before) ?? whole
    }
  }
  return all
}

/** Of these ids the parts of divided checks. */
export function partsAmong(ids: Iterable<string>, rows: readonly Division[] = divisions): string[] {
  const parts = new Set(rows.flatMap((row) => row.parts))
  return [...ids].filter((id) => parts.has(id))
}

/** Whether a check says what another said before that was divided, at one remove or at several. */
export function isPart(part: string, whole: string, rows: readonly Division[] = divisions): boolean {
  return rows.some(
    ({ divided, parts }) => divided === whole && (parts.includes(part) || parts.some((id) => isPart(part, id, rows))),
  )
}

/** Whether what the one said the other may say: it is the same, a part of it, or what it was a part of. */
export function isSameOrPart(one: string, other: string, rows: readonly Division[] = divisions): boolean {
  return one === other || isPart(other, one, rows) || isPart(one, other, rows)
}
