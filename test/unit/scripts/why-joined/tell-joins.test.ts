import { expect, test } from 'vitest'
import { tellJoins } from '../../../../scripts/why-joined/tell-joins.ts'
import type { JoinDecision } from '../../../../shared/parse/joining/joint.ts'
import { line } from '../../shared/parse/layouts/flow-layouts.ts'

const parts = { name: 'bullet', says: 'parts', reason: 'The line begins with a bullet.' } as const
const joins = { name: 'same-left', says: 'joins', reason: 'The line begins where the one above it does.' } as const
const [one, two] = [line('Light the lamps', { marker: '•' }), line('that hang outside')]
const decisions: readonly JoinDecision[] = [
  { line: one, sign: parts },
  { line: two, sign: parts },
  { line: two, sign: joins },
]

test('each line stands once, with what decided last', () => {
  expect(tellJoins(decisions)).toBe(
    '    1 parts bullet                • Light the lamps\n    2 joins same-left             that hang outside\n',
  )
})

test.each(['2', 'hang'])('a line that is asked for by %s is told with the one before it and the reason', (asked) => {
  expect(tellJoins(decisions, asked)).toBe(
    `${tellJoins(decisions)}      The line begins where the one above it does.\n`,
  )
})

test('what no line has is said', () => {
  expect(tellJoins(decisions, 'garden')).toContain('garden')
})

test('a long line is cut', () => {
  expect(tellJoins([{ line: line('lamp '.repeat(40)), sign: joins }]).length).toBeLessThan(110)
})
