import type { Line } from '../notice/source-document.ts'
import { longest } from './line-lengths.ts'

/** Boxes of a form, and round ones; a filled square or circle is ticked only beside an empty one. */
const box = /\[[xX✓✔☓✗ _]?\]|\([xX✓✔☓✗ _]\)|\(\)|[☐□◻▢❏❑❒○◯☒☑⌧🗹🗷■◼◉●⦿✓✔✗✘☓]/gu
const empty = /^(?:\[[ _]?\]|\([ _]?\)|[☐□◻▢❏❑❒○◯])$/u
/** Of these alone one knows that they are a form's, also at the start of lines, where others are bullets. */
const formBox = /^(?:\[[xX✓✔☓✗ _]?\]|[☐☒☑⌧🗹🗷])$/u
const bulletBox = /^[□◻❑❒○◯■◼◉●✓✔✗✘]$/u

/**
 * `prefix`: what stands before the first box or its option, such as the label. `isSure`: by itself a choice; signs that
 * may be bullets are one where they begin behind a label and differ from line to line.
 */
interface Choice {
  isSure: boolean
  line: Line
  prefix: string
  options: { text: string; isTicked: boolean }[]
  isList: boolean
}

/**
 * Of options with boxes before or behind them, on one line or on one below the other, those that are not ticked are not
 * said. Boxes none or all of which are ticked are no choice: they stay as written.
 */
export function chooseTicked(lines: readonly Line[]): Line[] {
  const chosen: Line[] = []
  let group: Choice[] = []
  const close = (): void => {
    chosen.push(...resolve(group))
    group = []
  }
  for (const line of lines) {
    const choice = choiceIn(line, group[0]?.prefix.endsWith(':') === true)
    if (choice?.prefix !== '' || !choice.isList || group.length === 0) close()
    if (choice === null) chosen.push(line)
    else group.push(choice)
  }
  close()
  return chosen
}

function resolve(group: readonly Choice[]): Line[] {
  const [first] = group
  const options = group.flatMap((choice) => choice.options)
  const isChoice = options.some(({ isTicked }) => isTicked) && options.some(({ isTicked }) => !isTicked)
  if (first === undefined) return []
  const isOneOf = isChoice && options.filter(({ isTicked }) => isTicked).length === 1 && first.prefix.endsWith(':')
  if (!isOneOf && group.some(({ isSure }) => !isSure)) return group.map(({ line }) => line)
  // "Schedule: ☒ Full-time": the one option there is.
  if (
    !isChoice &&
    group.length === 1 &&
    first.options.length === 1 &&
    first.options[0]?.isTicked === true &&
    first.prefix.endsWith(':')
  )
    return said(first)
  if (isChoice) return group.flatMap(said)
  // Boxes before every line of a list are its bullets.
  return group.length > 1 && group.every(({ isList, options: own }) => isList && own.length === 1)
    ? group.map(asItem)
    : group.map(({ line }) => line)
}

function asItem({ line, options: [option] }: Choice): Line {
  return option === undefined || option.text === '' ? line : { ...line, text: option.text, marker: line.marker ?? '☐' }
}

function said({ line, prefix, options }: Choice): Line[] {
  const text = [
    prefix,
    options
      .filter(({ isTicked }) => isTicked)
      .map((option) => option.text)
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join(' ')
  if (text === '') return []
  const left = line.leftovers?.map((leftover) => ({ ...leftover, at: Math.min(leftover.at, text.length) }))
  const chosen: Line = { ...line, text, marker: null, ...(left && { leftovers: left }) }
  delete chosen.spaced
  return [chosen]
}

/** `goesOn`: a label with an option stands above. */
function choiceIn(line: Line, goesOn: boolean): Choice | null {
  const text = withBox(line, goesOn)
  const boxes = text.length > longest.row ? [] : [...text.matchAll(box)]
  const [first] = boxes
  if (first === undefined) return null
  const before = text.slice(0, first.index).trim()
  const isBehind = areBehind(boxes, text, before)
  const isForm = boxes.every(([sign]) => formBox.test(sign))
  const isSure = isForm || isMixed(boxes)
  if (!isSure && (isBehind || !(before.endsWith(':') || (goesOn && before === '')))) return null
  if (boxes.length === 1 && before !== '' && !before.endsWith(':') && !isBehind) return null
  const prefix = isBehind ? before.slice(0, before.length - valueOf(before).length).trim() : before
  return {
    isSure,
    line,
    prefix,
    options: optionsOf(text, boxes, isBehind ? prefix.length : null),
    isList: (isForm || goesOn) && before === '',
  }
}

/** A line with the sign before it, where that is a box and no bullet. */
function withBox({ marker, text }: Line, goesOn: boolean): string {
  if (marker === null || marker === text) return text
  const isUnlike = (): boolean => [...text.matchAll(box)].some(([sign]) => empty.test(sign) !== empty.test(marker))
  const isBox = formBox.test(marker) || (bulletBox.test(marker) && (goesOn || isUnlike()))
  return isBox ? `${marker} ${text}` : text
}

/** One box that begins nothing is a sign in a sentence; several of unlike fill are a choice, whatever their form. */
function isMixed(boxes: readonly RegExpExecArray[]): boolean {
  return boxes.some(([sign]) => empty.test(sign)) && boxes.some(([sign]) => !empty.test(sign))
}

/** Each box behind its option. */
function areBehind(boxes: readonly RegExpExecArray[], text: string, before: string): boolean {
  const last = boxes.at(-1)
  return /\p{L}/u.test(valueOf(before)) && last !== undefined && endOf(last) === text.length
}

/** `from`: where the first option begins, if each stands before its box; null if each stands behind it. */
function optionsOf(text: string, boxes: readonly RegExpExecArray[], from: number | null): Choice['options'] {
  return boxes.map((match, at) => {
    const [before, next] = [boxes[at - 1], boxes[at + 1]]
    const said =
      from === null
        ? text.slice(endOf(match), next?.index)
        : text.slice(before === undefined ? from : endOf(before), match.index)
    return { text: bare(said), isTicked: !empty.test(match[0]) }
  })
}

/** What follows the label. */
function valueOf(text: string): string {
  return /[^:]*$/u.exec(text)?.[0].trim() ?? ''
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

/** An option without what parts it from the next. */
function bare(text: string): string {
  return text.replace(/^[\s,;/|]+|[\s,;/|]+$/gu, '')
}
