import { describe, expect, test } from 'vitest'
import type { Decision, History, Signature } from '../../../../shared/decisions/decision.ts'
import { openErrors, signOff } from '../../../../shared/decisions/sign-off.ts'
import { standings } from '../../../../shared/decisions/standing.ts'
import { fingerprintOfSide, textsOf } from '../../../../shared/decisions/text-fingerprint.ts'
import type { Block, Fields, Finding, Side } from '../../../../shared/notice/report.ts'

const noFields = {} as Fields
const block = (id: string, text: string): Block => ({
  id,
  section: 'summary',
  kind: 'paragraph',
  group: null,
  text,
  at: null,
})
const side = (...blocks: Block[]): Side => ({ fields: noFields, blocks })
const finding = (id: string, severity: Finding['severity'] = 'error'): Finding => ({
  id,
  check: 'number-mismatch',
  severity,
  en: ['en1'],
  fr: ['fr1'],
  evidence: [],
  message: { en: '', fr: '' },
})
const en = side(block('en1', 'Three boats'))
const fr = side(block('fr1', 'Cinq bateaux'))
const first = { en, fr, findings: [finding('a')] }

let clock = 0
function decision(kind: Decision['kind'], of = 'a'): Decision {
  clock += 1
  return {
    id: `d${clock}`,
    post: '260101',
    finding: of,
    check: 'number-mismatch',
    texts: textsOf(first, finding(of)),
    kind,
    reason: null,
    author: 'A. Reader',
    at: `2026-01-01T00:00:${clock}Z`,
  }
}

const said = (...decisions: Decision[]): History => ({ decisions, signatures: [] })

describe('how a warning stands', () => {
  test('open until somebody decides', () => {
    expect(standings(first, said()).get('a')).toEqual({ kind: 'open', decision: null, lapsed: null })
  })

  test('the last decision counts, and one can be taken back', () => {
    expect(standings(first, said(decision('to-fix'), decision('dismissed'))).get('a')?.kind).toBe('dismissed')
    expect(standings(first, said(decision('dismissed'), decision('open'))).get('a')).toEqual({
      kind: 'open',
      decision: null,
      lapsed: null,
    })
  })

  test('a check that was switched off and on again finds its decision', () => {
    const made = said(decision('dismissed'))
    expect(standings({ ...first, findings: [] }, made).size).toBe(0)
    expect(standings(first, made).get('a')?.kind).toBe('dismissed')
  })

  test('reopens when one text changes, and says so', () => {
    const made = decision('dismissed')
    const revised = { en, fr: side(block('fr1', 'Quatre bateaux')), findings: [finding('b')] }
    expect(standings(revised, said(made)).get('b')).toEqual({
      kind: 'open',
      decision: null,
      lapsed: { decision: made, why: 'text' },
    })
  })

  test('says nothing of an earlier decision where both texts are others, or where it is still held by its own finding', () => {
    const made = decision('dismissed')
    const rewritten = {
      en: side(block('en1', 'Two cars')),
      fr: side(block('fr1', 'Une voiture')),
      findings: [finding('b')],
    }
    expect(standings(rewritten, said(made)).get('b')?.lapsed).toBeNull()
    const both = { en, fr, findings: [finding('a'), finding('b')] }
    expect(standings(both, said(made)).get('b')?.lapsed).toBeNull()
  })
})

describe('signing off', () => {
  const signed: Signature = {
    id: 's1',
    post: '260101',
    language: 'fr',
    kind: 'signed',
    side: fingerprintOfSide(fr),
    author: 'A. Reader',
    at: '2026-01-02',
  }

  test.each([
    ['nobody has signed', fr, [], 'unsigned'],
    ['signed and unchanged', fr, [signed], 'signed'],
    ['signed, then other white space', side(block('fr9', 'Cinq  bateaux ')), [signed], 'signed'],
    ['signed, then changed', side(block('fr1', 'Six bateaux')), [signed], 'lapsed'],
    ['signed, then the side was lost', null, [signed], 'lapsed'],
    ['taken back', fr, [signed, { ...signed, kind: 'withdrawn' as const }], 'unsigned'],
    ['the other language only', fr, [{ ...signed, language: 'en' as const }], 'unsigned'],
  ])('%s', (_name, now, signatures, state) => {
    expect(signOff('fr', now, signatures).state).toBe(state)
  })

  test('an open error stands in the way; one to fix or dismissed, or a warning, does not', () => {
    const findings = [finding('a'), finding('b'), finding('c'), finding('d', 'warning')]
    const notice = { en, fr, findings }
    const open = openErrors(findings, standings(notice, said(decision('to-fix', 'b'), decision('dismissed', 'c'))))
    expect(open.map(({ id }) => id)).toEqual(['a'])
  })
})
