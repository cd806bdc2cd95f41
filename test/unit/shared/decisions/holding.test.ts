import { describe, expect, test } from 'vitest'
import type { Decision, DecisionKind } from '../../../../shared/decisions/decision.ts'
import { decisionsOn } from '../../../../shared/decisions/holding.ts'
import { placedIn, saidIn } from '../../../../shared/decisions/said.ts'
import { textsOf } from '../../../../shared/decisions/text-fingerprint.ts'
import type { Finding } from '../../../../shared/notice/report.ts'
import { noticeOf, side } from '../../../fakes/notice.ts'

const en = side('en', {}, [
  ['summary', 'paragraph', 'Three boats, 10 years.'],
  ['summary', 'paragraph', 'Send it within ten days.'],
  ['summary', 'paragraph', 'Send it within ten days.'],
])
const fr = side('fr', {}, [
  ['summary', 'paragraph', 'Cinq bateaux, dix ans.'],
  ['summary', 'paragraph', 'Envoyez-le sous vingt jours.'],
  ['summary', 'paragraph', 'Envoyez-le sous vingt jours.'],
])

/** Words of the passages of a row, from 1, whose message and id are the check's own. */
function finding(id: string, check: string, row: number, marks: string[], message = id): Finding {
  const blocks = [...en.blocks, ...fr.blocks]
  const of = [`en${row}`, `fr${row}`]
  return {
    id,
    check,
    severity: 'error',
    en: [`en${row}`],
    fr: [`fr${row}`],
    evidence: marks.map((text) => {
      const block = blocks.find((one) => of.includes(one.id) && one.text.includes(text))!
      const start = block.text.indexOf(text)
      return { block: block.id, start, end: start + text.length, text }
    }),
    message: { en: message, fr: message },
  }
}
const noticeWith = (...findings: Finding[]) => ({ ...noticeOf({ en, fr }), findings })

let clock = 0
/** What a person decided on one of the findings of before. */
function decided(before: Finding[], id: string, kind: DecisionKind = 'dismissed'): Decision {
  clock += 1
  const notice = noticeWith(...before)
  const on = before.find((one) => one.id === id)!
  return {
    id: `d${clock}`,
    post: '1',
    finding: id,
    check: on.check,
    texts: textsOf(notice, on),
    kind,
    reason: null,
    author: 'A. Reader',
    at: `2026-01-01T00:00:${clock}Z`,
    said: saidIn(notice).filter(({ finding: of }) => of === id),
  }
}

const three = (id: string, check = 'number-mismatch') => finding(id, check, 1, ['Three boats', 'Cinq bateaux'])

function held(before: Finding[], decisions: [id: string, kind?: DecisionKind][], now: Finding[]): string[] {
  const on = decisionsOn(
    placedIn(noticeWith(...now)),
    decisions.map(([id, kind]) => decided(before, id, kind)),
  )
  return now.map(({ id }) => on.get(id)?.kind ?? 'open')
}

describe('a decision holds where the same words of both texts are said again', () => {
  const before = [three('a')]
  test.each<[string, Finding, string]>([
    ['by the same id', three('a'), 'dismissed'],
    ['by the same check in another sentence', three('b'), 'dismissed'],
    ['by any other check', three('b', 'quantity'), 'dismissed'],
    ['with a comma more and in two marks', finding('b', 'x', 1, ['Three', 'boats,', 'Cinq', 'bateaux']), 'dismissed'],
    ['other words of the same passages', finding('b', 'number-mismatch', 1, ['10 years', 'dix ans']), 'open'],
    ['more words', finding('b', 'number-mismatch', 1, ['Three boats, 10 years', 'Cinq bateaux']), 'open'],
    ['the words of one side alone', finding('b', 'number-mismatch', 1, ['Three boats']), 'open'],
    ['no words at all', finding('b', 'number-mismatch', 1, []), 'open'],
  ])('%s', (_, now, expected) => {
    expect(held(before, [['a']], [now])).toEqual([expected])
  })

  test('not where its own finding still stands beside: then the other one is news', () => {
    expect(held(before, [['a']], [three('a'), three('b', 'quantity')])).toEqual(['dismissed', 'open'])
  })

  test('on each of several that say so now', () => {
    expect(held(before, [['a']], [three('b'), three('c', 'quantity')])).toEqual(['dismissed', 'dismissed'])
  })

  test('the last one counts, under whatever id it was made', () => {
    const again = [three('b')]
    const on = decisionsOn(placedIn(noticeWith(three('c'))), [
      decided(before, 'a', 'dismissed'),
      decided(again, 'b', 'to-fix'),
    ])
    expect(on.get('c')?.kind).toBe('to-fix')
  })

  test('a decision of which nobody knows the words holds by its id alone', () => {
    const old = { ...decided(before, 'a'), said: [] }
    expect(decisionsOn(placedIn(noticeWith(three('b'))), [old]).size).toBe(0)
    expect(decisionsOn(placedIn(noticeWith(three('a'))), [old]).size).toBe(1)
  })
})

describe('a passage that stands twice', () => {
  const days = (id: string, row: number, check = 'number-mismatch') =>
    finding(id, check, row, ['ten days', 'vingt jours'])
  const before = [days('a', 2), days('a-2', 3)]

  test('which of them was decided on stays so', () => {
    expect(held(before, [['a-2']], [days('b', 2), days('b-2', 3)])).toEqual(['open', 'dismissed'])
  })

  test('said of one of them only: holds where both were decided alike', () => {
    expect(held(before, [['a-2']], [days('b', 2)])).toEqual(['open'])
    expect(held(before, [['a'], ['a-2']], [days('b', 2)])).toEqual(['dismissed'])
    expect(held(before, [['a'], ['a-2', 'to-fix']], [days('b', 2)])).toEqual(['open'])
  })
})

describe('what marks no words', () => {
  const whole = (id: string, check: string, message: string) => finding(id, check, 1, [], message)

  test.each<[string, Finding, string]>([
    ['the same sentence of the same check', whole('b', 'number-mismatch', 'A field is missing.'), 'dismissed'],
    ['of a part of it', whole('b', 'bound-mismatch', 'A field is missing.'), 'dismissed'],
    ['of a check that has nothing to do with it', whole('b', 'spelling', 'A field is missing.'), 'open'],
    ['another sentence', whole('b', 'number-mismatch', 'Another field is missing.'), 'open'],
  ])('%s', (_, now, expected) => {
    expect(held([whole('a', 'number-mismatch', 'A field is missing.')], [['a']], [now])).toEqual([expected])
  })
})
