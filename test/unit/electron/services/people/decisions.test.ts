import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDecisions } from '../../../../../electron/services/people/decisions.ts'
import type { Shelved } from '../../../../../electron/services/notices/library-entries.ts'
import { factsOf } from '../../../../../electron/services/store/readings/notice-facts.ts'
import { systemClock } from '../../../../../electron/services/ports/ports.ts'
import type { Store } from '../../../../../electron/services/store/store.ts'
import type { Notice } from '../../../../../shared/notice/notice.ts'
import { deskNotice } from '../../../../fakes/desk.ts'
import { tempStore } from '../../../../fakes/temp-store.ts'

const notice: Notice = deskNotice
const post = '990001'
const errors = notice.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)
let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vis-a-vis-decisions-'))
  store = (await tempStore(folder)).store
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const judgedBy = () => ({ by: 'one', version: '0.2.0' })
const open = () => createDecisions({ store, clock: systemClock, author: () => 'M. Reader', judgedBy })
function shelved(of: Notice = notice): Shelved {
  const draft = { ...of, profile: 'nato-is' }
  const facts = factsOf(draft, { ...of, milliseconds: { align: 0, check: 0 } })
  return {
    id: 'n1',
    group: 'g',
    post,
    older: [],
    latest: null,
    at: '',
    content: 'c',
    sources: [],
    paths: [],
    facts,
    readAt: '',
  }
}

describe('decisions', () => {
  test('are on the disk when they are given as kept, with name, time and reason', async () => {
    await (
      await open()
    ).decide(post, notice, [errors[0]!], 'dismissed', { kind: 'accepted', text: 'agreed with the hiring branch' })
    await store.close()
    store = (await tempStore(folder)).store
    const [decision] = (await open()).of(post).decisions
    expect(decision).toMatchObject({
      post,
      finding: errors[0],
      kind: 'dismissed',
      author: 'M. Reader',
      reason: { kind: 'accepted', text: 'agreed with the hiring branch' },
    })
    expect(decision!.texts.en).not.toBe('')
    expect(Date.parse(decision!.at)).toBeGreaterThan(0)
  })

  test('what is decided after a clock was fifty years ahead holds, and has the date of its own day', async () => {
    let now = Date.parse('2076-05-01T10:00:00Z')
    const clock = { ...systemClock, now: () => now }
    const at = () => createDecisions({ store, clock, author: () => 'M. Reader', judgedBy })
    await (await at()).decide(post, notice, [errors[0]!], 'dismissed', { kind: 'false-alarm', text: '' })
    now = Date.parse('2026-05-01T10:00:00Z')
    await (await at()).decide(post, notice, [errors[0]!], 'to-fix', null)
    now += 60_000
    const later = await at()
    await later.decide(post, notice, [errors[0]!], 'open', null)
    const { decisions } = (await at()).of(post)
    expect(decisions.map(({ kind, at: when }) => `${kind} ${when.slice(0, 16)}`)).toEqual([
      'dismissed 2076-05-01T10:00',
      'to-fix 2026-05-01T10:00',
      'open 2026-05-01T10:01',
    ])
    expect((await at()).falseAlarms(shelved())).toEqual([])
  })

  test.each([
    ['without a reason', null],
    ['for another reason that is not written', { kind: 'other' as const, text: '' }],
  ])('a dismissal %s is refused, and nothing is kept', async (_name, reason) => {
    const decisions = await open()
    await expect(decisions.decide(post, notice, errors, 'dismissed', reason)).rejects.toThrow(/reason/u)
    expect((await store.history()).decisions).toEqual([])
  })

  test('a warning that is no longer there cannot be decided', async () => {
    await expect((await open()).decide(post, notice, [errors[0]!, 'gone'], 'to-fix', null)).rejects.toThrow(
      /no longer there/u,
    )
    expect((await store.history()).decisions).toEqual([])
  })

  test('many at once, and taken back', async () => {
    const decisions = await open()
    const before = decisions.settled(shelved(), false).counts.error
    expect(decisions.settled(shelved(), false).openErrors).toBe(before)
    await decisions.decide(post, notice, errors, 'dismissed', { kind: 'false-alarm', text: '' })
    expect(decisions.settled(shelved(), false)).toMatchObject({
      counts: { error: 0 },
      openErrors: 0,
      state: 'in-review',
    })
    await decisions.decide(post, notice, errors, 'open', null)
    expect(decisions.settled(shelved(), false)).toMatchObject({ counts: { error: before }, openErrors: before })
    await decisions.decide(post, notice, errors, 'to-fix', null)
    expect(decisions.settled(shelved(), false)).toMatchObject({ counts: { error: before }, openErrors: 0 })
  })
})

describe('signing off', () => {
  test('is refused while an error is open, then shown in the list, and lapses when the side changes', async () => {
    const decisions = await open()
    await expect(decisions.sign(post, notice, 'fr', 'signed')).rejects.toThrow(/open error/u)
    await decisions.decide(post, notice, errors, 'to-fix', null)
    await decisions.sign(post, notice, 'fr', 'signed')
    expect(decisions.settled(shelved(), true).state).toBe('signed-fr')
    await decisions.sign(post, notice, 'en', 'signed')
    expect(decisions.settled(shelved(), true).state).toBe('signed')
    const [first, ...rest] = notice.fr!.blocks
    const changed = {
      ...notice,
      fr: { ...notice.fr!, blocks: [{ ...first!, kind: 'paragraph' as const, text: 'Un autre texte' }, ...rest] },
    }
    expect(decisions.settled(shelved(changed), true).state).toBe('changed')
    await decisions.sign(post, notice, 'fr', 'withdrawn')
    expect(decisions.settled(shelved(), true).state).toBe('signed-en')
  })

  test('a side that is not there cannot be signed', async () => {
    const decisions = await open()
    await decisions.decide(post, notice, errors, 'to-fix', null)
    await expect(decisions.sign(post, { ...notice, fr: null }, 'fr', 'signed')).rejects.toThrow(
      /no text in that language/u,
    )
  })
})
