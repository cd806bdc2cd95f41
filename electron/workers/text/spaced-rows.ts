/** Fewer lines one below the other are no table: somebody typed two spaces. */
const fewestRows = 3
/** Letters of the longest label that bodies print, as long as one line of a column. */
const longestLabel = 50

/** A label, white space that a single key or a column's width made, and its value; no third column. */
const row = new RegExp(
  String.raw`^\s{0,8}(\p{Lu}(?:(?! {2})[^\t:;!?|]){1,${longestLabel}}?)(?:\t\s*| {2,})(\S(?:(?! {3})[^\t])*)$`,
  'u',
)

/** Words, and no sentence with two spaces behind it; "Ref. no." is short for some. */
function isLabel(text: string): boolean {
  return /\p{L}{3}/u.test(text) && (!text.endsWith('.') || /\b(?:no|nr|ref|réf|tel|tél)\.$/iu.test(text))
}

/**
 * Rows of key data that stand in typed text as a table does: labels at the left, values behind a tab or at one
 * distance. By the place of the line; lines with a colon need no table to tell the label.
 */
export function spacedRows(lines: readonly string[]): ReadonlyMap<number, readonly [label: string, value: string]> {
  const rows = new Map<number, readonly [string, string]>()
  let run: (readonly [number, string, string])[] = []
  const close = (): void => {
    if (run.length >= fewestRows) for (const [at, label, value] of run) rows.set(at, [label, value])
    run = []
  }
  lines.forEach((line, at) => {
    const [, label, value] = row.exec(line.trimEnd()) ?? []
    if (label !== undefined && value !== undefined && isLabel(label)) run.push([at, label, value])
    else close()
  })
  close()
  return rows
}
