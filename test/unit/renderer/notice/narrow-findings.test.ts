import { expect, test } from 'vitest'
import {
  fittingFindings,
  narrowingChoices,
  shownFindings,
  type Hiding,
} from '../../../../renderer/notice/narrow-findings.ts'
import type { Standing } from '../../../../shared/decisions/standing.ts'
import { deskNotice } from '../../../fakes/desk.ts'

const all = deskNotice.findings.map(({ id }) => id)
const nothing: Hiding = { severities: new Set(), onlyOpen: false, narrowing: { section: [], check: [] } }
const settled = new Map<string, Standing>([['f2', { kind: 'to-fix', decision: null, lapsed: null }]])
const shown = (hiding: Partial<Hiding>): string[] =>
  shownFindings(deskNotice, settled, { ...nothing, ...hiding }).map(({ id }) => id)

test.each<[what: string, hiding: Partial<Hiding>, ids: string[]]>([
  ['nothing asked', {}, all],
  ['a section', { narrowing: { section: ['qualifications'], check: [] } }, ['f2', 'f3', 'f4']],
  ['two sections', { narrowing: { section: ['header', 'accountabilities'], check: [] } }, ['f1', 'f5']],
  ['a check', { narrowing: { section: [], check: ['untranslated'] } }, ['f4']],
  [
    'a section and a check: both must fit',
    { narrowing: { section: ['qualifications'], check: ['number-mismatch', 'deadline-mismatch'] } },
    ['f2'],
  ],
  [
    'a section, a severity left out, only open',
    { narrowing: { section: ['qualifications'], check: [] }, severities: new Set(['warning']), onlyOpen: true },
    ['f3'],
  ],
  ['a check the notice has not', { narrowing: { section: [], check: ['spelling'] } }, []],
])('%s', (_what, hiding, ids) => {
  expect(shown(hiding)).toEqual(ids.filter((id) => all.includes(id)))
})

test('the choices are those of the notice, counted, sections in reading order', () => {
  expect(narrowingChoices(deskNotice, 'section').slice(0, 3)).toEqual([
    { choice: 'header', count: 1 },
    { choice: 'qualifications', count: 3 },
    { choice: 'accountabilities', count: 1 },
  ])
  expect(narrowingChoices(deskNotice, 'check').find(({ choice }) => choice === 'block-missing')).toEqual({
    choice: 'block-missing',
    count: 1,
  })
  expect(fittingFindings(deskNotice, nothing.narrowing)).toEqual(deskNotice.findings)
})
