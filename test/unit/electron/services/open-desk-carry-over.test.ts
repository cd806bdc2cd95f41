import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DecisionKind } from '../../../../shared/decisions/decision.ts'
import { standings, type Standing } from '../../../../shared/decisions/standing.ts'
import type { NoticeView } from '../../../../shared/ipc/views.ts'
import { rowsOf, storeOfBefore } from '../../../fakes/store-of-before.ts'
import { tellingPool, type Told } from '../../../fakes/telling-pool.ts'
import { testDesk } from '../../../fakes/test-desk.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'

/** What the next version says of the three notices: other checks, other sentences, some marks a little wider. */
const next: Told[] = [
  { of: '990101', check: 'field-missing', en: 'NS', fr: '', within: 'Clearance Level' },
  { of: '990101', check: 'block-missing', en: 'some knowledge of Belgian social law', fr: '' },
  { of: '990101', check: 'bound-mismatch', en: '5 years', fr: 'six ans' },
  { of: '990101', check: 'money', en: '100,000', fr: '200 000 euros' },
  { of: '990101', check: 'number-mismatch', en: 'five', fr: 'dix jours' },
  { of: '990101', check: 'number-mismatch', en: 'ten days', fr: 'vingt jours' },
  { of: '990101', check: 'condition-mismatch', en: '', fr: "n'est pas", besides: 'en', severity: 'info' },
  { of: '990101', check: 'punctuation', en: '', fr: 'forces (CSF) ;', severity: 'info' },
  { of: '990103', check: 'bound-mismatch', en: '25', fr: '20' },
  { of: '990103', check: 'name-mismatch', en: 'NCIB', fr: 'NCIA', severity: 'warning' },
  { of: '990104', check: 'bound-mismatch', en: 'eight', fr: '', besides: 'fr', within: 'six to eight' },
]
/** What it is the first to see. */
const seen: Told[] = [
  { of: '990101', check: 'strength-mismatch', en: 'sound knowledge', fr: 'bien connaître' },
  { of: '990103', check: 'strength-mismatch', en: 'solid grasp', fr: 'réseaux' },
  { of: '990103', check: 'strength-mismatch', en: 'vulnerabilities', fr: 'vulnérabilités', severity: 'warning' },
  { of: '990104', check: 'strength-mismatch', en: 'small exhibition', fr: 'petite exposition' },
]

async function deskOf(before: ReturnType<typeof storeOfBefore>, told: readonly Told[], version: string) {
  const { desk, snapshot } = await testDesk({
    dataDir: before.dataDir,
    settings: before.settings,
    createPool: () => tellingPool(told, version),
    workerHash: version,
  })
  await waitUntil('all are judged', async () => {
    const { rows, progress } = await snapshot()
    return rows.length === 3 && progress.total === 0
  })
  const row = async (reference: string) => (await snapshot()).rows.find((one) => one.reference === reference)!
  const notice = async (reference: string): Promise<NoticeView> =>
    (await desk.handlers['notice.get']({ id: (await row(reference)).id }))!
  return { desk, row, notice }
}

type Stands = [check: string, words: string, kind: DecisionKind]

/** By check and words, in the order of the findings. */
function standing(notice: NoticeView): Stands[] {
  const stands = standings(notice, notice.history)
  return notice.findings.map(({ id, check, evidence }) => [
    check,
    evidence.map(({ text }) => text).join(' / '),
    stands.get(id)!.kind,
  ])
}

function newer(notice: NoticeView): string[] {
  const stands = standings(notice, notice.history)
  return notice.findings.filter(({ id }) => stands.get(id)?.isNewer).map(({ evidence }) => evidence[0]!.text)
}

const decided: Stands[] = [
  ['field-missing', 'NS', 'to-fix'],
  ['block-missing', 'some knowledge of Belgian social law', 'dismissed'],
  ['bound-mismatch', '5 years / six ans', 'dismissed'],
  ['money', '100,000 / 200 000 euros', 'to-fix'],
  ['number-mismatch', 'five / dix jours', 'open'],
  ['number-mismatch', 'ten days / vingt jours', 'open'],
  ['number-mismatch', 'ten days / vingt jours', 'dismissed'],
  ['condition-mismatch', "n'est pas", 'open'],
  ['punctuation', 'forces (CSF) ;', 'dismissed'],
]

describe('a store of version 0.2.0, read by a version that says the same otherwise', () => {
  test('every decision holds, by whatever check, and nothing that was said is changed', async () => {
    const before = storeOfBefore()
    const said = ['decision', 'signature', 'revision'].map((table) => rowsOf(before.dataDir, table))
    const { desk, row, notice } = await deskOf(before, next, 'next')
    const view = await notice('990101')
    expect(standing(view)).toEqual(decided)
    const first = standings(view, view.history).get(view.findings[2]!.id)
    expect(first?.decision).toMatchObject({
      finding: 'number-mismatch-221c688c9710b7c6',
      author: 'M. Reader',
      reason: { kind: 'false-alarm' },
    })
    // The list says the same as the desk of before did.
    expect(await row('990101')).toMatchObject({ counts: { error: 4, warning: 0, info: 1 }, toFix: 2, openErrors: 2 })
    expect(await row('990103')).toMatchObject({ counts: { error: 0, warning: 1, info: 0 }, state: 'signed' })
    expect(await row('990104')).toMatchObject({ counts: { error: 0, warning: 0, info: 0 }, state: 'signed-en' })
    await desk.close()
    expect(['decision', 'signature', 'revision'].map((table) => rowsOf(before.dataDir, table))).toEqual(said)
  })

  test('they hold in the version after that as well, whatever became of the readings', async () => {
    const before = storeOfBefore()
    await (await deskOf(before, next, 'next')).desk.close()
    rmSync(join(before.dataDir, 'readings.sqlite'))
    const after = next.map((one) => ({ ...one, check: `${one.check}-again` }))
    const { notice } = await deskOf(before, after, 'after')
    expect(standing(await notice('990101'))).toEqual(decided.map(([check, ...rest]) => [`${check}-again`, ...rest]))
  })

  test('what is decided now counts over what was carried, and holds in its turn', async () => {
    const before = storeOfBefore()
    const first = await deskOf(before, next, 'next')
    const { id, findings } = await first.notice('990101')
    await first.desk.handlers['decision.make']({ id, findings: [findings[2]!.id], kind: 'open', reason: null })
    await first.desk.handlers['decision.make']({ id, findings: [findings[4]!.id], kind: 'to-fix', reason: null })
    await first.desk.close()
    const after = next.map((one) => ({ ...one, check: `${one.check}-again` }))
    const stands = standing(await (await deskOf(before, after, 'after')).notice('990101'))
    expect([stands[2], stands[4]]).toEqual([
      ['bound-mismatch-again', '5 years / six ans', 'open'],
      ['number-mismatch-again', 'five / dix jours', 'to-fix'],
    ])
  })

  test('in a revision that came before the update, they hold where both texts are the same', async () => {
    const before = storeOfBefore()
    const file = join(before.notices, '990101.txt')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('supérieur à 200 000 euros', 'de plus de 200 000 euros'))
    const { notice } = await deskOf(before, next, 'next')
    const view = await notice('990101')
    expect(standing(view)).toEqual(
      decided.map(([check, words, kind]) => [check, words, check === 'money' ? 'open' : kind]),
    )
  })

  test('where nobody knows any more what a decision was about, it is said, not guessed', async () => {
    const before = storeOfBefore()
    rmSync(join(before.dataDir, 'readings.sqlite'))
    const { notice } = await deskOf(before, next, 'next')
    const view = await notice('990101')
    const stands = standings(view, view.history)
    expect(new Set(view.findings.map(({ id }) => stands.get(id)?.kind))).toEqual(new Set(['open']))
    const lapsed = (at: number): Standing['lapsed'] => stands.get(view.findings[at]!.id)!.lapsed
    expect(lapsed(2)).toMatchObject({ why: 'warning', decision: { finding: 'number-mismatch-221c688c9710b7c6' } })
    expect(lapsed(4)).toBeNull()
  })

  test('other words of the same passages are news', async () => {
    const before = storeOfBefore()
    const { notice } = await deskOf(
      before,
      [{ of: '990101', check: 'number-mismatch', en: '5 years', fr: 'deux' }],
      'next',
    )
    const view = await notice('990101')
    expect(standing(view)).toEqual([['number-mismatch', '5 years / deux', 'open']])
    expect([...standings(view, view.history).values()][0]?.lapsed?.why).toBe('warning')
  })
})

describe('what only the newer version sees', () => {
  test('is said as that on a signed notice, and counts nowhere; elsewhere it counts', async () => {
    const before = storeOfBefore()
    const { row, notice } = await deskOf(before, [...next, ...seen], 'next')
    const signed = await notice('990103')
    expect(newer(signed)).toEqual(['solid grasp', 'vulnerabilities'])
    expect(await row('990103')).toMatchObject({
      state: 'signed',
      counts: { error: 0, warning: 1, info: 0 },
      openErrors: 0,
      checks: ['name-mismatch'],
    })
    // Signed in one language only, or not at all, a notice is still at work.
    expect(newer(await notice('990104'))).toEqual([])
    expect(await row('990104')).toMatchObject({ state: 'signed-en', counts: { error: 1 }, openErrors: 1 })
    expect(newer(await notice('990101'))).toEqual([])
    expect(await row('990101')).toMatchObject({ counts: { error: 5 }, openErrors: 3 })
  })

  test('is known again by the version after that, which adds what it is the first to see', async () => {
    const before = storeOfBefore()
    await (await deskOf(before, [...next, ...seen], 'next')).desk.close()
    const more: Told = { of: '990103', check: 'duty', en: 'Chair the Change', fr: 'Préside' }
    const after = [...next, ...seen].map((one) => ({ ...one, check: `${one.check}-again` }))
    const { row, notice } = await deskOf(before, [...after, more], 'after')
    expect(newer(await notice('990103'))).toEqual(['solid grasp', 'vulnerabilities', 'Chair the Change'])
    expect(await row('990103')).toMatchObject({ counts: { error: 0, warning: 1, info: 0 } })
  })

  test('counts once somebody decides on it, and when a signature is taken back', async () => {
    const before = storeOfBefore()
    const { desk, row, notice } = await deskOf(before, [...next, ...seen], 'next')
    const { id, findings } = await notice('990103')
    const of = (words: string): string => findings.find(({ evidence }) => evidence[0]?.text === words)!.id
    await desk.handlers['decision.make']({ id, findings: [of('solid grasp')], kind: 'to-fix', reason: null })
    expect(await row('990103')).toMatchObject({ state: 'signed', counts: { error: 1, warning: 1 }, toFix: 1 })
    await desk.handlers['signature.make']({ id, language: 'fr', kind: 'withdrawn' })
    expect(await row('990103')).toMatchObject({ state: 'signed-en', counts: { error: 1, warning: 2 } })
    expect(newer(await notice('990103'))).toEqual([])
    // What was there when it is signed again is none of it.
    await desk.handlers['signature.make']({ id, language: 'fr', kind: 'signed' })
    expect(await row('990103')).toMatchObject({ state: 'signed', counts: { error: 1, warning: 2 } })
  })

  test('where the readings are gone: the errors that are open, as nothing is signed while there is one', async () => {
    const before = storeOfBefore()
    rmSync(join(before.dataDir, 'readings.sqlite'))
    const { row, notice } = await deskOf(before, [...next, ...seen], 'next')
    // The decision of before is not known by its words: its error cannot have been open either.
    expect(newer(await notice('990103'))).toEqual(['25', 'solid grasp'])
    expect(await row('990103')).toMatchObject({ state: 'signed', counts: { error: 0, warning: 2 }, openErrors: 0 })
  })

  test('a signature of now says by itself what was there', async () => {
    const before = storeOfBefore()
    const first = await deskOf(before, next, 'next')
    const { id } = await first.notice('990104')
    await first.desk.handlers['signature.make']({ id, language: 'fr', kind: 'signed' })
    await first.desk.handlers['signature.make']({ id, language: 'en', kind: 'withdrawn' })
    await first.desk.handlers['signature.make']({ id, language: 'en', kind: 'signed' })
    await first.desk.close()
    rmSync(join(before.dataDir, 'readings.sqlite'))
    const { row, notice } = await deskOf(before, [...next, ...seen], 'after')
    const view = await notice('990104')
    expect(newer(view)).toEqual(['small exhibition'])
    expect(view.history.signatures.at(-1)?.given).toMatchObject({ version: '0', found: [{ check: 'bound-mismatch' }] })
    expect(await row('990104')).toMatchObject({ state: 'signed', counts: { error: 0 } })
  })

  test('what the same version finds later is news, and counts', async () => {
    const before = storeOfBefore()
    await (await deskOf(before, next, 'next')).desk.close()
    before.settings.kept = { ...(before.settings.kept as object), checks: { 'name-mismatch': 'error' } }
    const { row, notice } = await deskOf(before, [...next, ...seen], 'next')
    expect(newer(await notice('990103'))).toEqual([])
    expect(await row('990103')).toMatchObject({ state: 'signed', counts: { error: 2, warning: 1 } })
  })
})

test('severities of before go to the parts of what was divided', async () => {
  const before = storeOfBefore()
  // An error by itself; the denials of before, of which it is a part now, were notes to this person.
  const told: Told = { of: '990101', check: 'opposite-mismatch', en: 'sound knowledge', fr: 'bien connaître' }
  const { row } = await deskOf(before, [told], 'next')
  expect((await row('990101')).counts).toEqual({ error: 0, warning: 0, info: 1 })
})
