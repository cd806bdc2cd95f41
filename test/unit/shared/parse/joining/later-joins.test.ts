import { expect, test } from 'vitest'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import type { Classified } from '../../../../../shared/parse/classified.ts'
import { learnHyphenation } from '../../../../../shared/parse/join-text.ts'
import type { JoinDecision } from '../../../../../shared/parse/joining/joint.ts'
import { mendBreaks, mendSigns, openEnds } from '../../../../../shared/parse/joining/mend-breaks.ts'
import { tellSettled } from '../../../../../shared/parse/joining/tell-settled.ts'
import { paragraphOf } from '../../../../../shared/parse/paragraph.ts'
import { splitAtFacingBreaks } from '../../../../../shared/parse/split-facing.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'
import { line } from '../layouts/flow-layouts.ts'

const open = 'The keeper looks after all the lamps of the house and those that hang'

/** What is told of two paragraphs that a page break may have parted. */
function mended(above: Line, below: Line): string[] {
  const decisions: JoinDecision[] = []
  const never = (): boolean => false
  mendBreaks([paragraphOf(above), paragraphOf(below)], {
    hyphenation: learnHyphenation([], null),
    ocr: false,
    sense: {
      opens: never,
      isReference: never,
      isHeading: never,
      isPartHeading: never,
      beginsHeading: never,
      isOpenEnd: (word) => openEnds(lexicon).has(word),
    },
    told: (decision) => decisions.push(decision),
  })
  return decisions.map(({ sign }) => sign.name)
}

test.each([
  ['open-end', line(`${open} in the`), line('Garden of the house.')],
  ['open-end', line(`${open},`), line('Those of the garden.')],
  ['broken-line', line(open, { unit: 'line' }), line('Outside the house.')],
  ['goes-on-small', line(open), line('outside the house.')],
])('%s mends a break', (sign, above, below) => {
  expect(mended(above, below)).toEqual([sign])
})

test.each([
  ['the sentence is closed', line(`${open}.`), line('outside the house.')],
  ['the next paragraph begins with a capital', line(open), line('Outside the house.')],
  ['the next is an entry of a list', line(open, { marker: '•' }), line('outside the house', { spaceBefore: false })],
])('nothing mends where %s', (_, above, below) => {
  expect(mended(above, below)).toEqual([])
})

test('each sign that mends has an example above', () => {
  expect(mendSigns.map(({ name }) => name)).toEqual(['open-end', 'broken-line', 'goes-on-small'])
})

const at = (page: number, y: number): Partial<Line> => ({
  unit: 'line',
  at: { page, box: [50, y, 200, 10], fontSize: 10 },
})

test('a page that begins with a paragraph in the facing column parts the sentence beside it', () => {
  const told: JoinDecision[] = []
  const [last, first] = [line('All lamps are lit.', at(1, 700)), line('They hang outside.', at(2, 50))]
  const own = { ...paragraphOf(last, 'en'), text: `${last.text} ${first.text}`, lines: [last, first] }
  const facing = paragraphOf(line('Elles pendent dehors.', at(2, 50)), 'fr')
  expect(splitAtFacingBreaks([own, facing], { told: (one) => told.push(one) })).toHaveLength(3)
  expect(told.map(({ line: { text }, sign }) => [text, sign.name])).toEqual([['They hang outside.', 'facing-break']])
})

test('what the other side settles is told of the lines that it joins and parts, and of no others', () => {
  const [a, b, c] = [line('a'), line('b'), line('c')]
  const of = (...lines: Line[]): Classified => ({
    paragraph: { ...paragraphOf(lines[0] ?? a), lines },
    section: 'summary',
    kind: 'paragraph',
    group: null,
  })
  const told: string[][] = []
  const tell = ({ line: { text }, sign }: JoinDecision): number => told.push([text, sign.name])
  tellSettled([of(a, b), of(c)], [of(a), of(b, c)], tell)
  tellSettled([of(a, b), of(c)], [of(a, b), of(c)], tell)
  expect(told).toEqual([
    ['b', 'other-side-parts'],
    ['c', 'other-side-joins'],
  ])
})
