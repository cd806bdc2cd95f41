import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadPdfJs } from './pdf-document.ts'
import type { Run } from './pdf-runs.ts'

interface Letter { text: string; x: number; y: number; size: number }

/** Of the words of a text in either language hardly one in twenty is a single letter. */
const mostSingles = 0.25
const fewestWords = 40

/** Whether pdf.js found spaces inside the words: a producer set every letter by itself, with the same step for wide and narrow ones. */
export function isSpelledOut(runs: readonly Run[]): boolean {
  const words = runs.flatMap(({ text }) => text.split(/\s+/u)).filter((word) => /\p{L}/u.test(word))
  const singles = words.filter((word) => word.length === 1).length
  return words.length >= fewestWords && singles > words.length * mostSingles
}

/**
 * A page whose letters are each set by themselves, one run a line: a space is where the step to the next letter is
 * longer than the usual step. Points, origin bottom left, in the page's own coordinates; null where letters are set
 * in any other way or at no even step, for then pdf.js knows better.
 */
export async function spelledRuns(page: PDFPageProxy): Promise<Run[] | null> {
  const letters = await lettersOf(page)
  if (letters === null || letters.length === 0) return null
  const lines = [...Map.groupBy(letters, ({ y }) => Math.round(y * 2)).values()].map((line) => line.toSorted((a, b) => a.x - b.x))
  const steps = lines.flatMap((line) => line.slice(1).map((letter, at) => letter.x - (line[at]?.x ?? 0))).filter((step) => step > 0).sort((a, b) => a - b)
  const usual = steps[Math.floor(steps.length / 2)] ?? 0
  const even = steps.filter((step) => Math.abs(step - usual) < usual * 0.1).length
  // Letters further apart than they are high are the entries of a table.
  const size = lines[0]?.[0]?.size ?? 0
  if (usual === 0 || usual > size || even < steps.length * 0.6) return null
  const view = page.getViewport({ scale: 1 })
  return lines.map((line) => {
    const [left = 0, baseline = 0] = view.convertToViewportPoint(line[0]?.x ?? 0, line[0]?.y ?? 0) as number[]
    const text = line.map((letter, at) => (at > 0 && letter.x - (line[at - 1]?.x ?? 0) > usual * 1.5 ? ` ${letter.text}` : letter.text)).join('')
    return { text, left, right: left + (line.at(-1)?.x ?? 0) - (line[0]?.x ?? 0) + usual, baseline, fontSize: line[0]?.size ?? 10, bold: false }
  })
}

/** Null where a letter does not follow a placing of its own, or the page is turned. */
async function lettersOf(page: PDFPageProxy): Promise<Letter[] | null> {
  const { OPS } = await loadPdfJs()
  const { fnArray, argsArray } = await page.getOperatorList()
  if (page.rotate !== 0 || fnArray.includes(OPS.transform)) return null
  const letters: Letter[] = []
  let size = 0
  let place: { x: number; y: number } | null = null
  for (const [at, operation] of fnArray.entries()) {
    const args = argsArray[at] as unknown[] | null
    if (operation === OPS.setFont) size = Number(args?.[1])
    else if (operation === OPS.setTextMatrix) {
      const [a, b, c, d, x = 0, y = 0] = Array.from(args?.[0] as ArrayLike<number>)
      if (a !== 1 || b !== 0 || c !== 0 || d !== 1) return null
      place = { x, y }
    } else if (operation === OPS.showText) {
      const glyphs = (args?.[0] as ({ unicode?: string } | number)[]).filter((glyph) => typeof glyph !== 'number')
      const text = glyphs[0]?.unicode
      if (glyphs.length !== 1 || place === null || text === undefined) return null
      if (text.trim() !== '') letters.push({ text, ...place, size })
      place = null
    }
  }
  return letters
}
