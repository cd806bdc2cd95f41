import { describe, expect, test } from 'vitest'
import type { ClauseDecision } from '../../../../../shared/wording/decide.ts'
import { loan } from '../../../../fakes/clause-notices.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'
import { changed, write, open, folderOfFour } from './clause-desk.ts'

describe('the clause library', () => {
  const open4 = async () => {
    const [folder, dataDir] = [folderOfFour(), tempFolder()]
    return { folder, dataDir, ...(await open({ folder, dataDir })) }
  }

  test('shows each clause with its wordings and their notices', async () => {
    const { desk } = await open4()
    const { clauses, notices, steps } = await desk.handlers['clauses.list'](null)
    expect([notices, steps]).toEqual([4, []])
    expect(
      clauses.map(({ section, en, fr }) => ({
        section,
        en: en?.wordings.map((wording) => [wording.text, wording.notices]),
        fr: fr?.wordings.length,
      })),
    ).toEqual([
      {
        section: 'additional',
        en: [
          [loan.en, ['1', '2', '3']],
          [changed, ['9']],
        ],
        fr: 1,
      },
    ])
    expect(clauses[0]?.en?.standard).toMatchObject({ text: loan.en, by: 'frequent' })
  })

  test('another standard judges the notices again, after a restart as well, until it is taken back', async () => {
    const { desk, checksOf, snapshot, messages, dataDir, folder } = await open4()
    const [clause] = (await desk.handlers['clauses.list'](null)).clauses
    const calm = (): Promise<void> => waitUntil('it is calm', async () => (await snapshot()).progress.total === 0)
    const { step } = await desk.handlers['clauses.decide']({
      decision: { clause: clause!.id, language: 'en', standard: changed, since: null },
    })
    await calm()
    expect([await checksOf('9'), await checksOf('1')]).toEqual([[], ['clause-deviation']])
    expect(messages.some(({ name }) => name === 'clauses.changed')).toBe(true)
    await desk.close()

    const again = await open({ folder, dataDir })
    expect(await again.checksOf('1')).toEqual(['clause-deviation'])
    const view = await again.desk.handlers['clauses.list'](null)
    expect(view.steps).toEqual([
      expect.objectContaining({
        id: step,
        decision: { clause: clause!.id, language: 'en', standard: changed, since: null },
      }),
    ])
    await again.desk.handlers['clauses.takeBack']({ step })
    await waitUntil('it is calm', async () => (await again.snapshot()).progress.total === 0)
    expect([await again.checksOf('9'), await again.checksOf('1')]).toEqual([['clause-deviation'], []])
    await expect(async () => again.desk.handlers['clauses.takeBack']({ step })).rejects.toThrow('taken back already')
  })

  test.each([
    [
      'a wording replaced',
      (clause: string, wording: string): ClauseDecision => ({
        clause,
        language: 'en',
        wording,
        replaced: { since: '2026-01-01' },
      }),
      ['clause-outdated'],
    ],
    ['a clause forgotten', (clause: string): ClauseDecision => ({ clause, isForgotten: true }), []],
  ] as const)('%s', async (_name, decision, found) => {
    const { desk, checksOf, snapshot } = await open4()
    const [clause] = (await desk.handlers['clauses.list'](null)).clauses
    await desk.handlers['clauses.decide']({ decision: decision(clause!.id, clause!.en!.wordings[1]!.key) })
    await waitUntil('it is calm', async () => (await snapshot()).progress.total === 0)
    expect(await checksOf('9')).toEqual(found)
  })

  test('what it does not have cannot be decided on', async () => {
    const { desk } = await open4()
    const [clause] = (await desk.handlers['clauses.list'](null)).clauses
    for (const decision of [
      { clause: 'nobody', isForgotten: true },
      { clause: clause!.id, language: 'en', standard: 'Words of nobody.', since: null },
      { clause: clause!.id, language: 'en', wording: 'none', replaced: 'in-use' },
    ] satisfies ClauseDecision[]) {
      await expect(async () => desk.handlers['clauses.decide']({ decision })).rejects.toThrow('no longer in it')
    }
    expect((await desk.handlers['clauses.list'](null)).steps).toEqual([])
  })

  test('goes to another desk as a file, and what is decided there holds here', async () => {
    const { desk } = await open4()
    const [clause] = (await desk.handlers['clauses.list'](null)).clauses
    await desk.handlers['clauses.decide']({
      decision: { clause: clause!.id, language: 'en', standard: changed, since: null },
    })
    const { json } = await desk.handlers['clauses.export'](null)

    const folder = tempFolder()
    write(folder, '71', loan.en)
    const other = await open({ folder, dataDir: tempFolder() })
    expect((await other.desk.handlers['clauses.list'](null)).clauses).toEqual([])
    const { step, clauses } = await other.desk.handlers['clauses.import']({ json })
    expect(clauses).toBe(1)
    await waitUntil('it is calm', async () => (await other.snapshot()).progress.total === 0)
    expect(await other.checksOf('71')).toEqual(['clause-deviation'])
    await other.desk.handlers['clauses.takeBack']({ step })
    expect((await other.desk.handlers['clauses.list'](null)).clauses).toEqual([])
  })

  test.each([
    ['{', /not valid JSON/u],
    ['{"schema":"vis-a-vis/clauses@1","clauses":[]}', /no clause in this file/u],
    ['{"schema":"vis-a-vis/clauses@1","clauses":[{}]}', /clauses\.0/u],
  ])('a file that is none is refused with the reason: %s', async (json, reason) => {
    const { desk } = await open4()
    await expect(async () => desk.handlers['clauses.import']({ json })).rejects.toThrow(reason)
    expect((await desk.handlers['clauses.list'](null)).steps).toEqual([])
  })
})
