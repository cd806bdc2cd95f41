import { describe, expect, test } from 'vitest'
import { carriedDecisions, seenOnlyNow } from '../../../../shared/decisions/carry-over.ts'
import type { Decision, Signature } from '../../../../shared/decisions/decision.ts'
import { saidIn, type Said } from '../../../../shared/decisions/said.ts'
import type { Finding } from '../../../../shared/notice/report.ts'
import { noticeOf, side } from '../../../fakes/notice.ts'

const en = side('en', {}, [
  ['summary', 'paragraph', 'Three boats and 10 years.'],
  ['summary', 'paragraph', 'Again, 10 years.'],
])
const fr = side('fr', {}, [
  ['summary', 'paragraph', 'Cinq bateaux et cinq ans.'],
  ['summary', 'paragraph', 'Encore cinq ans.'],
])

function finding(id: string, row: number, enWords: string, frWords: string, check = 'number-mismatch'): Finding {
  const mark = (block: string, text: string) => ({ block, start: 0, end: text.length, text })
  return {
    id,
    check,
    severity: 'error',
    en: [`en${row}`],
    fr: [`fr${row}`],
    evidence: [mark(`en${row}`, enWords), mark(`fr${row}`, frWords)],
    message: { en: id, fr: id },
  }
}
const said = (...findings: Finding[]): Said[] => saidIn({ ...noticeOf({ en, fr }), findings })
const decision = (on: string, texts = { en: 'x', fr: 'y' }): Decision => ({
  id: `d-${on}`,
  post: '1',
  finding: on,
  check: 'number-mismatch',
  texts,
  kind: 'dismissed',
  reason: null,
  author: 'A. Reader',
  at: '2026-01-01T00:00:00Z',
})
const boats = finding('a', 1, 'Three boats', 'Cinq bateaux')

describe('what was decided before, in a file whose passages are cut otherwise now', () => {
  const now = [finding('b', 1, 'three boats', 'cinq bateaux', 'quantity')]

  test('holds where the words were said once and are said once', () => {
    const carried = carriedDecisions([decision('a')], said(...now), [{ findings: [boats], isSameContent: true }])
    expect(carried.map(({ said: { finding: of } }) => of)).toEqual(['a', 'b'])
  })

  test.each<[string, Finding[], Finding[], boolean]>([
    ['said in two places then', [boats, finding('c', 2, 'Three boats', 'Cinq bateaux')], now, true],
    ['said in two places now', [boats], [...now, finding('c', 2, 'Three boats', 'Cinq bateaux')], true],
    ['in another file', [boats], now, false],
    ['of other words', [boats], [finding('b', 1, '10 years', 'cinq ans')], true],
    ['its own finding is still there', [boats], [boats, ...now], true],
  ])('not where they are %s', (_, before, after, isSameContent) => {
    const carried = carriedDecisions([decision('a')], said(...after), [{ findings: before, isSameContent }])
    expect(carried.map(({ said: { finding: of } }) => of)).toEqual(['a'])
  })

  test('what is known already is not learned again', () => {
    const known = { ...decision('a'), said: said(boats) }
    expect(carriedDecisions([known], said(...now), [{ findings: [boats], isSameContent: true }])).toEqual([])
    expect(carriedDecisions([decision('lost')], said(...now), [{ findings: [boats], isSameContent: true }])).toEqual([])
  })
})

describe('what only the newer version sees', () => {
  const signature: Signature = {
    id: 's',
    post: '1',
    language: 'en',
    kind: 'signed',
    side: '',
    author: 'A. Reader',
    at: '2026-01-01T00:00:00Z',
  }
  const asked = { signature, before: null, untold: new Set<string>(), openErrors: new Set<string>() }
  const ids = (given: Partial<Parameters<typeof seenOnlyNow>[0]>, ...now: Finding[]): string[] =>
    seenOnlyNow({ ...asked, ...given, now: said(...now) }).map(({ finding: of }) => of)
  const years = (id: string, row: number, check?: string) => finding(id, row, '10 years', 'cinq ans', check)

  test('is what the version before did not say of the same file, one for one', () => {
    const before = [boats, years('c', 1)]
    expect(ids({ before }, boats, years('x', 1, 'duration'))).toEqual([])
    expect(ids({ before }, boats, years('c', 1), years('x', 2))).toEqual(['x'])
    expect(ids({ before }, years('x', 1), years('y', 2))).toEqual(['y'])
    expect(ids({ before: [] }, boats)).toEqual(['a'])
  })

  test('is nothing of a check that could not say it then', () => {
    expect(ids({ before: [], untold: new Set(['number-mismatch']) }, boats, years('x', 1, 'duration'))).toEqual(['x'])
  })

  test('stays so in the version after that', () => {
    const newer = said(years('c', 1))
    expect(ids({ signature: { ...signature, newer }, before: [boats, years('c', 1)] }, years('x', 1))).toEqual(['x'])
  })

  test('where the version before left nothing, is what was not there at the signing', () => {
    const given = { by: 'one', version: '0.3.0', found: said(boats) }
    expect(ids({ signature: { ...signature, given } }, { ...boats, id: 'b' }, years('x', 1))).toEqual(['x'])
  })

  test('where that is not known either, the errors that are open', () => {
    expect(ids({ openErrors: new Set(['x']) }, boats, years('x', 1))).toEqual(['x'])
  })
})
