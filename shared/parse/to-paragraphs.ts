import type { SourceDocument } from '../notice/source-document.ts'
import { dropRunningHeads } from './drop-running-heads.ts'
import { joinLines, type JoinContext } from './join-lines.ts'
import { learnHyphenation } from './join-text.ts'
import { beginsHeading, matchHeading } from './match-heading.ts'
import { matchLabel } from './match-label.ts'
import { mendConvertedText } from './mend-converted-text.ts'
import { mendBreaks } from './mend-breaks.ts'
import { foldWords } from '../values/fold.ts'
import { withText, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { splitAtFacingBreaks } from './split-facing.ts'
import { splitColumns, type Run } from './split-columns.ts'

/** Cells longer than this are texts of their own, not entries of a row. */
const entryLength = 120

/** The document's lines as paragraphs in reading order, without what a program printed at the page edges. */
export function toParagraphs(document: SourceDocument, index: ProfileIndex): Paragraph[] {
  const lines = mendConvertedText(dropRunningHeads(document.lines))
  const context: JoinContext = {
    hyphenation: learnHyphenation(lines.map((line) => line.text)),
    ocr: document.ocr,
    sense: {
      opens: (text, inHeader) => opensBlock(text, index, inHeader),
      isHeading: (text) => matchHeading(text, index)?.exact === true,
      isPartHeading: (text) => text.length <= 80 && !/[.;,]$/u.test(text) && index.partHeadings.has(foldWords(text)),
      beginsHeading: (text) => matchHeading(text, index)?.exact === true || beginsHeading(text, index),
    },
  }
  const paragraphs = splitColumns(lines, index).flatMap((run) => (run.kind === 'row' ? readRow(run, context, index) : joinLines(run.lines, run.side, context)))
  return mendBreaks(splitAtFacingBreaks(paragraphs), context)
}

function opensBlock(text: string, index: ProfileIndex, inHeader: boolean): boolean {
  const label = matchLabel(text, index)
  if (label !== null && inHeader && text.length < 120) return label.field !== 'bare' || label.valueStart >= text.length
  return (label?.colon === true && label.field !== 'bare') || typeof matchHeading(text, index)?.number === 'number'
}

/** The cells of one table row: a label and its value are one line, short entries are one line, longer texts stay apart. */
function readRow(run: Run, context: JoinContext, index: ProfileIndex): Paragraph[] {
  const columns = [...new Set(run.lines.map((line) => line.cell?.column))]
  const cells = columns.map((column) => joinLines(run.lines.filter((line) => line.cell?.column === column), null, context))
  const read: Paragraph[] = []
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place] ?? []
    const [label] = cell
    const value = cells[place + 1]
    const isLabel = cell.length === 1 && label !== undefined && value !== undefined && isBareLabel(label.text, index)
    if (isLabel && value.length === 1) {
      read.push(...value.map((paragraph) => labelled(label, paragraph, index)))
      place++
    } else {
      read.push(...cell)
    }
  }
  const isEntry = read.length === cells.length && read.length > 1 && read.every((paragraph) => paragraph.text.length <= entryLength && matchLabel(paragraph.text, index) === null)
  return isEntry ? [read.reduce((row, paragraph) => ({ ...row, text: `${row.text} ${paragraph.text}`, lines: [...row.lines, ...paragraph.lines] }))] : read
}

/** A paragraph that is a label and nothing else. */
export function isBareLabel(text: string, index: ProfileIndex): boolean {
  const label = matchLabel(text, index)
  return label !== null && label.field !== 'bare' && label.valueStart >= text.length
}

/** Label and value, found apart, as one header line; the colon that the layout stood for is put in as the language has it. */
export function labelled(label: Paragraph, value: Paragraph, index: ProfileIndex): Paragraph {
  const match = matchLabel(label.text, index)
  const colon = match?.colon === true || /^\s*:/u.test(value.text) ? '' : match?.language === 'fr' && !match.neutral ? ' :' : ':'
  return { ...withText(label, `${label.text}${colon} ${value.text}`), lines: [...label.lines, ...value.lines], side: label.side ?? value.side }
}
