import type { Run } from '../lines/page-runs.ts'

/** How far a raised or lowered run may be off the line that it belongs to, in ems of that line's letters. */
const reach = { raised: { least: 0.12, most: 0.75 }, lowered: { least: 0.06, most: 0.42 } }
/**
 * How near it stands to a larger run: a hair's breadth, in ems of that one; the mark that opens a note stands before a
 * space or a tab.
 */
const touch = { over: 0.2, apart: 0.22, opening: 2.5 }
/** Signs: "nd", "(12)". Longer texts are lines of their own. */
const longest = 8
/**
 * Points a side of the fields in which neighbours are looked for, and runs a field: a hostile page may put all in one.
 */
const field = { size: 16, most: 40 }

const signs = { up: '⁰¹²³⁴⁵⁶⁷⁸⁹', down: '₀₁₂₃₄₅₆₇₈₉' }

/**
 * Sets raised and lowered letters (1ᵉʳ, 20ᵗʰ, m², CO₂, marks of footnotes) on the line whose letters they touch,
 * whatever the producer, so that all that follows finds them in their word. Digits become the signs for them.
 */
export function setOnTheirLines(runs: readonly Run[]): void {
  const hosts = new Map<string, Run[]>()
  for (const run of runs) {
    if (run.text.trim() === '') continue
    for (const x of new Set([fieldOf(run.left), fieldOf(run.right)])) {
      const key = `${String(x)} ${String(fieldOf(run.baseline))}`
      const inField = hosts.get(key)
      if (inField === undefined) hosts.set(key, [run])
      else if (inField.length < field.most) inField.push(run)
    }
  }
  const placed = new Map<Run, { baseline: number; to: Run }>()
  for (const run of runs
    .filter(({ text }) => text.trim() !== '' && text.trim().length <= longest)
    .sort((a, b) => a.left - b.left)) {
    const near = [-1, 0, 1]
      .flatMap((x) =>
        [-1, 0, 1].flatMap(
          (y) => hosts.get(`${String(fieldOf(run.left) + x)} ${String(fieldOf(run.baseline) + y)}`) ?? [],
        ),
      )
      .concat(
        fieldOf(run.right) - fieldOf(run.left) > 1
          ? [-1, 0, 1].flatMap(
              (y) => hosts.get(`${String(fieldOf(run.right))} ${String(fieldOf(run.baseline) + y)}`) ?? [],
            )
          : [],
      )
    const host =
      nearestHost(near, run) ??
      near.flatMap((other) => (isContinued(other, run) ? (placed.get(other)?.to ?? []) : []))[0]
    if (host !== undefined) placed.set(run, { baseline: host.baseline, to: host })
  }
  for (const [run, { baseline, to }] of placed) {
    run.raised = run.baseline < baseline ? 'up' : 'down'
    run.baseline = placed.get(to)?.baseline ?? baseline
    if (/^\s*\d{1,3}(?:\s?,\s?\d{1,3})*\s*$/u.test(run.text))
      run.text = run.text.replace(/\d/gu, (digit) => signs[run.raised ?? 'up'][Number(digit)] ?? digit)
  }
}

/** Whether a raised text may be the mark of a note: a number, a sign, a small Roman numeral; « er », "th" are none. */
export function isMark(text: string): boolean {
  return /^[([]?(?:\d{1,3}|[ivx]{1,5}|[IVX]{1,4}|[a-df-h]|[*†‡§]{1,3})[)\]]?$/u.test(plainMark(text))
}

/** The mark with ordinary digits. */
export function plainMark(text: string): string {
  return text.trim().replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (sign) => String(signs.up.indexOf(sign)))
}

function nearestHost(near: readonly Run[], run: Run): Run | undefined {
  return near
    .map((host) => ({ host, off: host === run ? null : offHost(host, run) }))
    .reduce<{ host?: Run; off: number }>(
      (best, { host, off }) => (off !== null && off < best.off ? { host, off } : best),
      { off: Number.POSITIVE_INFINITY },
    ).host
}

/**
 * How far it is from a run that is larger, or longer at the same size, or a number whose ending it is, off by less than
 * a line; null where they do not touch.
 */
function offHost(host: Run, { text, left, right, baseline, fontSize }: Run): number | null {
  const isSmaller = fontSize < host.fontSize * 0.93
  const isEnding = /\d$/u.test(host.text) && /^\p{L}{1,3}$/u.test(text)
  if (
    !isSmaller &&
    (fontSize > host.fontSize * 1.01 ||
      (host.text.trim().length < text.trim().length + 3 && !isEnding) ||
      text.trim().length > 3)
  )
    return null
  const up = (host.baseline - baseline) / host.fontSize
  const { least, most } = up > 0 ? reach.raised : reach.lowered
  if (Math.abs(up) < least || Math.abs(up) > most) return null
  const [behind, before] = [(left - host.right) / host.fontSize, (host.left - right) / host.fontSize]
  if (behind > -touch.over && behind < touch.apart) return Math.abs(behind)
  return before > -touch.over && before < (up > 0 && isSmaller && isMark(text) ? touch.opening : touch.apart)
    ? Math.abs(before)
    : null
}

/** The next run of the same raised text. */
function isContinued(other: Run, { left, baseline, fontSize }: Run): boolean {
  return (
    other.fontSize === fontSize &&
    Math.abs(other.baseline - baseline) < 0.1 &&
    Math.abs(left - other.right) < fontSize * 0.3
  )
}

function fieldOf(place: number): number {
  return Math.floor(place / field.size)
}
