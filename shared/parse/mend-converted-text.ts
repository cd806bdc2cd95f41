import type { Line } from '../notice/source-document.ts'

/** What converters from pages to plain text leave behind: lines broken at the page's width, bullets on lines of their own. */
export function mendConvertedText(lines: readonly Line[]): Line[] {
  return asPhysicalLines(joinLoneBullets(lines))
}

/** One bullet without text is an empty item; several, each above a text without one, lost their texts to the next line. */
function joinLoneBullets(lines: readonly Line[]): Line[] {
  const isLone = (at: number): boolean => lines[at]?.marker === lines[at]?.text && lines[at + 1] !== undefined && lines[at + 1]?.marker === null && lines[at]?.at === null
  if (lines.filter((_, at) => isLone(at)).length < 3) return [...lines]
  return lines.flatMap((line, at) => {
    if (isLone(at)) return []
    return isLone(at - 1) ? [{ ...line, marker: lines[at - 1]?.marker ?? null }] : [line]
  })
}

/** Many lines stop in mid-sentence and the next goes on with a small letter: they are physical lines, not paragraphs. */
function asPhysicalLines(lines: Line[]): Line[] {
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1]
    return line.unit === 'paragraph' && line.at === null && line.cell === null && next !== undefined && !next.spaceBefore && next.marker === null && line.text.length >= 40
      && !/[.:;!?…"”»]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  }).length
  const isBroken = broken >= 10 && broken >= lines.length * 0.1 && lines.every((line) => line.text.length <= 250)
  return isBroken ? lines.map((line) => ({ ...line, unit: 'line' })) : lines
}
