import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { learnHyphenation } from '../../../../../shared/parse/join-text.ts'
import { joinSigns, signOf } from '../../../../../shared/parse/joining/join-signs.ts'
import { jointOf, type JoinContext } from '../../../../../shared/parse/joining/joint.ts'
import type { PageLayout } from '../../../../../shared/parse/page-layout.ts'
import { paragraphOf } from '../../../../../shared/parse/paragraph.ts'
import { line as lineOf } from '../layouts/flow-layouts.ts'

const headings = ['1. SUMMARY', '2. PROFILE', '2. PROFILE ESSENTIAL', '7. USEFUL INFORMATION REGARDING APPLICATION']
const partHeadings = ['ESSENTIAL', 'Lamp Keeping']

/** A form of a few headings, two part headings, and labels that end in a colon. */
const context: JoinContext = {
  hyphenation: learnHyphenation([], null),
  ocr: false,
  sense: {
    opens: (text) => /^\d\. \p{Lu}{2}|^[A-Z]\w+:/u.test(text),
    isReference: (text) => /^\(\d{6}\)$/u.test(text),
    isHeading: (text) => headings.includes(text),
    isPartHeading: (text) => partHeadings.includes(text),
    beginsHeading: (text) => headings.some((heading) => heading.startsWith(text)),
    isOpenEnd: () => false,
  },
}

/** A page whose lines go from 50 to 500 points, at steps of 12 in letters of 10. */
const layout: PageLayout = {
  left: 50,
  right: 500,
  firstLine: null,
  justified: false,
  hanging: false,
  pitch: (size) => size * 1.2,
}

interface Put {
  x?: number
  /** How far below the line before, in points. */
  below?: number
  width?: number
  size?: number
  page?: number
}

/** A printed line: a full one, at the left edge, right below the one before, where nothing else is said. */
function printed(text: string, put: Put = {}, rest: Partial<Line> = {}): Line {
  const { x = 50, below = 0, width = 500 - x, size = 10, page = 1 } = put
  return lineOf(text, {
    unit: 'line',
    spaceBefore: false,
    marker: null,
    at: { page, box: [x, 100 + below, width, size], fontSize: size },
    ...rest,
  })
}

const typed = (text: string, rest: Partial<Line> = {}): Line =>
  lineOf(text, { unit: 'line', spaceBefore: false, marker: null, at: null, ...rest })

interface Case {
  sign: string
  above: Line
  line: Line
  next?: Line
  layout?: Partial<PageLayout>
  context?: Partial<JoinContext>
}

const full = 'The keeper looks after all the lamps of the house and after those'
const below: Put = { below: 12 }
const bullet = { marker: '•' }

/** For each sign a line on which it decides. */
const cases: readonly Case[] = [
  { sign: 'whole-paragraph', above: printed(full), line: lineOf('that hang outside.') },
  {
    sign: 'drawn-cell',
    above: printed(full),
    line: printed('that hang outside.', below, { cell: { table: 1, row: 2, column: 1, columns: 2, drawn: 'first' } }),
  },
  { sign: 'longest-paragraph', above: printed(`${full} `.repeat(100)), line: printed('that hang outside.', below) },
  { sign: 'bullet', above: printed(full), line: printed('that hang outside', below, bullet) },
  { sign: 'heading-level', above: printed('The lamps', {}, { heading: 2 }), line: printed(full, below) },
  { sign: 'glued-address', above: printed('www.lamps.exam', {}, { glued: true }), line: printed('ple/keeper', below) },

  { sign: 'heading-is-whole', above: printed('1. SUMMARY'), line: printed(full, below) },
  { sign: 'lone-reference', above: printed('Keeper of Lamps', { width: 60 }), line: printed('(260199)', below) },
  { sign: 'opens-block', above: printed(full), line: printed('Grade: G12', below) },
  { sign: 'part-below-heading', above: printed('2. PROFILE'), line: printed('ESSENTIAL', { below: 30 }) },
  { sign: 'part-heading', above: printed('Lamp Keeping'), line: printed('Keep the lamps.', below) },
  { sign: 'next-entry', above: typed('light the lamps at dusk;'), line: typed('clean them at dawn;') },
  {
    sign: 'rest-of-heading',
    above: printed('7. USEFUL INFORMATION REGARDING', { width: 100 }),
    line: printed('APPLICATION', below),
  },

  { sign: 'blank-line', above: typed(full), line: typed('that hang outside.', { spaceBefore: true }) },
  { sign: 'number', above: typed(full), line: typed('2. that hang outside', { marker: '2.' }) },
  { sign: 'closing-sign', above: typed('Are you a keeper'), line: typed('? Then write.') },
  { sign: 'full-line-open', above: typed(full), line: typed('Lamps that hang outside.') },
  { sign: 'small-letter', above: typed('The keeper'), line: typed('looks after all the lamps.') },
  { sign: 'full-line-closed', above: typed(`${full}.`), line: typed('They hang outside.') },
  { sign: 'short-line', above: typed('The keeper lights the lamps.'), line: typed('They hang outside.') },

  { sign: 'number-behind-end', above: printed(`${full};`), line: printed('2. Clean them', below, { marker: '2.' }) },
  { sign: 'letter-size', above: printed(full), line: printed('those outside', { ...below, size: 14 }) },
  { sign: 'bold-changes', above: printed(full), line: printed('Those outside', below, { bold: true }) },
  { sign: 'capitals-end', above: printed('THE KEEPING OF ALL THE LAMPS'), line: printed('those outside', below) },
  { sign: 'centred-above', above: printed('The lamps', { x: 200, width: 150 }), line: printed(full, below) },
  { sign: 'room-left', above: printed('The lamps', { width: 60 }), line: printed(full, below) },
  {
    sign: 'heading-line',
    above: printed(`${full}.`),
    line: printed('Those outside', { ...below, width: 80 }),
    next: printed(full, { below: 24 }),
  },
  { sign: 'white-above', above: printed(full), line: printed('that hang outside', { below: 20 }) },
  { sign: 'white-behind-sentence', above: printed(`${full}.`), line: printed(`Those ${full}.`, { below: 13.5 }) },
  { sign: 'next-column-goes-on', above: printed(full, { below: 600 }), line: printed('that hang outside') },
  { sign: 'next-column', above: printed(`${full}.`, { below: 600 }), line: printed(`Those ${full}.`) },

  {
    sign: 'below-first-line',
    above: printed(full, { x: 70 }),
    line: printed('that hang outside', below),
    layout: { firstLine: 70 },
  },
  {
    sign: 'first-line',
    above: printed(full),
    line: printed('Those that hang outside', { ...below, x: 70 }),
    layout: { firstLine: 70 },
  },
  { sign: 'hanging-line', above: printed(full, {}, bullet), line: printed('that hang outside', { ...below, x: 70 }) },
  { sign: 'set-in', above: printed(full), line: printed('that hang outside', { ...below, x: 120 }) },
  {
    sign: 'unsigned-item-ends',
    above: printed('Light the lamps;', { x: 80 }),
    line: printed('clean those that hang outside;', { ...below, x: 80 }),
  },
  {
    sign: 'item-ends',
    above: printed(`${full}.`, { x: 80 }, bullet),
    line: printed(`Those ${full}.`, { ...below, x: 80 }),
    layout: { hanging: true },
  },
  { sign: 'same-left', above: printed(full), line: printed('that hang outside', below) },
  { sign: 'back-to-edge', above: printed(full, { x: 70 }), line: printed('that hang outside', below) },
  {
    sign: 'farther-left',
    above: printed('light the lamps', { x: 80, width: 420 }, bullet),
    line: printed('Those that hang outside', below),
  },
]

function decide({ above, line, next, ...rest }: Case): ReturnType<typeof signOf> {
  return signOf(
    jointOf({ paragraph: paragraphOf(above), first: above, last: above, inHeader: false }, line, next, {
      layout: { ...layout, ...rest.layout },
      wrap: { width: 70, measure: (text) => text.length },
      context: { ...context, ...rest.context },
    }),
  )
}

test.each(cases)('$sign decides', ({ sign, ...joint }) => {
  expect(decide({ sign, ...joint }).name).toBe(sign)
})

describe('the list of signs', () => {
  test('has an example for each, once', () => {
    expect(cases.map(({ sign }) => sign)).toEqual(joinSigns.map(({ name }) => name))
  })

  test('gives each a reason that is a sentence', () => {
    expect(joinSigns.filter(({ reason }) => !/^[A-Z].*\.$/u.test(reason))).toEqual([])
  })
})

describe('what is trusted more decides', () => {
  test.each<Case>([
    // A label right below an open sentence, in the same letters: what it says is trusted more than where it stands.
    { sign: 'opens-block', above: printed(full), line: printed('Schedule: Full-time', below) },
    // The next word would have stood above, however near the line is.
    { sign: 'room-left', above: printed(`${full}.`, { width: 200 }), line: printed('Those outside', { below: 20 }) },
    // Character recognition measures letters roughly.
    {
      sign: 'same-left',
      above: printed(full),
      line: printed('that hang outside', { below: 12, size: 12 }),
      context: { ocr: true },
    },
  ])('$sign', ({ sign, ...joint }) => {
    expect(decide({ sign, ...joint }).name).toBe(sign)
  })
})
