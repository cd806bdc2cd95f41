import { describe, expect, test } from 'vitest'
import { evidenceOf, groupFindings, listedOrder, neighbour } from '../../../../renderer/notice/finding-groups.ts'
import { countBySeverity, gravest } from '../../../../renderer/notice/severity.ts'
import { deskNotice } from '../../../fakes/desk.ts'

const groups = groupFindings(deskNotice, deskNotice.findings)
const listed = listedOrder(groups)

test('by severity, then by section in reading order', () => {
  expect(
    groups.map(({ severity, count, sections }) => [severity, count, sections.map(({ section }) => section)]),
  ).toEqual([
    ['error', 3, ['header', 'qualifications']],
    ['warning', 2, ['qualifications', 'accountabilities']],
    ['info', 1, ['competencies']],
  ])
  expect(listed.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6'])
})

test('the order of the findings given does not matter', () => {
  expect(listedOrder(groupFindings(deskNotice, deskNotice.findings.toReversed()))).toEqual(listed)
})

test('a finding without a place stands with the head', () => {
  const homeless = { ...deskNotice.findings[0]!, id: 'f9', en: [], fr: [], evidence: [] }
  expect(groupFindings(deskNotice, [homeless])[0]?.sections[0]?.section).toBe('header')
})

test('no findings, no groups', () => {
  expect(groupFindings(deskNotice, [])).toEqual([])
})

describe('the next and the previous', () => {
  test.each([
    [null, 1, 'f1'],
    [null, -1, 'f6'],
    ['f2', 1, 'f3'],
    ['f2', -1, 'f1'],
    ['f6', 1, 'f1'],
    ['f1', -1, 'f6'],
    ['gone', 1, 'f1'],
  ] as const)('from %s by %i', (from, step, expected) => {
    expect(neighbour(listed, from, step)?.id).toBe(expected)
  })

  test('of none is none', () => {
    expect(neighbour([], null, 1)).toBeNull()
  })
})

test('the words of each side, each once', () => {
  expect(evidenceOf(deskNotice, deskNotice.findings[0]!, 'en')).toEqual(['20-Mar-2026'])
  expect(evidenceOf(deskNotice, deskNotice.findings[0]!, 'fr')).toEqual(['21-mars-2026'])
  expect(evidenceOf(deskNotice, deskNotice.findings[2]!, 'fr')).toEqual([])
  expect(evidenceOf({ ...deskNotice, fr: null }, deskNotice.findings[0]!, 'fr')).toEqual([])
})

test('the gravest severity, and how many of each', () => {
  expect(gravest(['info', 'error', 'warning'])).toBe('error')
  expect(gravest([])).toBeNull()
  expect(countBySeverity(deskNotice.findings)).toEqual({ error: 3, warning: 2, info: 1 })
})
