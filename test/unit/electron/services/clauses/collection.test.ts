import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import type { ClauseDecision } from '../../../../../shared/wording/decide.ts'
import { loan, silence } from '../../../../fakes/clause-notices.ts'
import { learningPool, type LearningPool } from '../../../../fakes/learning-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk, type TestDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const changed = loan.en.replace('members', 'friends')

function write(folder: string, reference: string, english: string, french = loan.fr): void {
  writeFileSync(
    join(folder, `${reference}.txt`),
    `reference ${reference}\nen Archivist ${reference}\nfr Archiviste ${reference}\nclause-en ${english}\nclause-fr ${french}\n`,
  )
}

interface OpenDesk extends TestDesk {
  learns: LearningPool
  find: (reference: string) => Promise<NoticeView>
  checksOf: (reference: string) => Promise<string[]>
}

async function open(options: { folder: string; dataDir: string }): Promise<OpenDesk> {
  const learns = learningPool()
  const opened = await testDesk({ folders: [options.folder], dataDir: options.dataDir, createPool: () => learns })
  await opened.settled()
  const find = async (reference: string): Promise<NoticeView> => {
    const row = (await opened.snapshot()).rows.find((one) => one.reference === reference)
    return (await opened.desk.handlers['notice.get']({ id: row?.id ?? '' }))!
  }
  return {
    ...opened,
    learns,
    find,
    checksOf: async (reference) =>
      (await find(reference)).findings.map(({ check }) => check).filter((check) => check.startsWith('clause')),
  }
}

function folderOfFour(): string {
  const folder = tempFolder()
  for (const reference of ['1', '2', '3']) write(folder, reference, loan.en)
  write(folder, '9', changed)
  return folder
}

describe('notices of one desk', () => {
  test('are held against one another, and those concerned are judged again without being aligned again', async () => {
    const { learns, checksOf, snapshot } = await open({ folder: folderOfFour(), dataDir: tempFolder() })
    expect(await checksOf('9')).toEqual(['clause-deviation'])
    expect(await checksOf('1')).toEqual([])
    expect(learns.judgements.filter((judgement) => !judgement.endsWith('again')).sort()).toEqual(['1', '2', '3', '9'])
    expect((await snapshot()).rows.find(({ reference }) => reference === '9')?.counts.warning).toBe(1)
  })

  test('a restart over the same notices learns and judges nothing', async () => {
    const [folder, dataDir] = [folderOfFour(), tempFolder()]
    const first = await open({ folder, dataDir })
    await first.desk.close()
    const again = await open({ folder, dataDir })
    expect(await again.checksOf('9')).toEqual(['clause-deviation'])
    expect([again.learns.collected.length, again.learns.judgements.length]).toEqual([0, 0])
  })

  test('one that comes is judged by the others; only those that it concerns are judged again', async () => {
    const folder = folderOfFour()
    writeFileSync(
      join(folder, '5.txt'),
      `reference 5\nen Gardener\nfr Jardinier\nclause-en ${silence.en}\nclause-fr ${silence.fr}\n`,
    )
    const { learns, checksOf, snapshot } = await open({ folder, dataDir: tempFolder() })
    for (const reference of ['6', '7']) write(folder, reference, loan.en)
    await waitUntil(
      'both are there',
      async () => (await snapshot()).rows.length === 7 && (await snapshot()).progress.total === 0,
    )
    learns.judgements.length = 0
    write(folder, '8', changed)
    await waitUntil(
      'it is there',
      async () => (await snapshot()).rows.length === 8 && (await snapshot()).progress.total === 0,
    )
    expect(await checksOf('8')).toEqual(['clause-deviation'])
    expect(learns.judgements).not.toContain('5 again')
  })

  test('when one goes, what was said because of it goes too', async () => {
    const folder = tempFolder()
    for (const [reference, title] of [
      ['a', 'Archivist'],
      ['b', 'Gardener of the north wing'],
    ] as const)
      writeFileSync(join(folder, `${reference}.txt`), `reference 1\nen ${title}\nfr Poste ${title}\n`)
    const { snapshot, desk } = await open({ folder, dataDir: tempFolder() })
    const found = async (): Promise<string[]> => {
      const checks: string[] = []
      for (const { id } of (await snapshot()).rows)
        checks.push(...((await desk.handlers['notice.get']({ id }))?.findings ?? []).map(({ check }) => check))
      return checks.filter((check) => check === 'reference-reused')
    }
    expect(await found()).toHaveLength(2)
    rmSync(join(folder, 'b.txt'))
    await waitUntil(
      'the other is left',
      async () => (await snapshot()).rows.length === 1 && (await snapshot()).progress.total === 0,
    )
    expect(await found()).toEqual([])
  })

  test('a decision on a warning holds when other notices come', async () => {
    const folder = folderOfFour()
    const { desk, find, snapshot } = await open({ folder, dataDir: tempFolder() })
    const notice = await find('9')
    const finding = notice.findings.find(({ check }) => check === 'clause-deviation')!
    await desk.handlers['decision.make']({
      id: notice.id,
      findings: [finding.id],
      kind: 'dismissed',
      reason: { kind: 'accepted', text: '' },
    })
    for (const reference of ['4', '5', '6']) write(folder, reference, loan.en)
    await waitUntil(
      'they are there',
      async () => (await snapshot()).rows.length === 7 && (await snapshot()).progress.total === 0,
    )
    expect((await find('9')).findings.map(({ id }) => id)).toContain(finding.id)
    expect((await snapshot()).rows.find(({ reference }) => reference === '9')?.counts.warning).toBe(0)
  })

  test('a notice counts as approved while it is signed in both languages', async () => {
    const { desk, learns, find, snapshot } = await open({ folder: folderOfFour(), dataDir: tempFolder() })
    const { id, findings } = await find('1')
    await desk.handlers['decision.make']({
      id,
      findings: findings.map((finding) => finding.id),
      kind: 'dismissed',
      reason: { kind: 'accepted', text: '' },
    })
    const approved = async (): Promise<string[]> => {
      await waitUntil('it is calm', async () => (await snapshot()).progress.total === 0)
      return learns.collected
        .at(-1)!
        .digests.filter(({ isApproved }) => isApproved)
        .map(({ file }) => file.slice(-5))
    }
    await desk.handlers['signature.make']({ id, language: 'en', kind: 'signed' })
    expect(await approved()).toEqual([])
    await desk.handlers['signature.make']({ id, language: 'fr', kind: 'signed' })
    expect(await approved()).toEqual(['1.txt'])
    await desk.handlers['signature.make']({ id, language: 'fr', kind: 'withdrawn' })
    expect(await approved()).toEqual([])
  })
})

describe('pairs of terms', () => {
  const [boats, birds] = [
    {
      en: 'Boats are kept by the HBO, which answers for them.',
      fr: 'Les bateaux sont gardés par le BDP, qui en répond.',
    },
    {
      en: 'Birds that land here are counted by the HBO at noon.',
      fr: 'Les oiseaux qui se posent ici sont comptés par le BDP à midi.',
    },
  ]
  const openTwo = async () => {
    const folder = tempFolder()
    for (const [reference, { en, fr }] of [
      ['1', boats],
      ['2', birds],
    ] as const)
      write(folder, reference, en, fr)
    const opened = await open({ folder, dataDir: tempFolder() })
    const odd = async (reference: string): Promise<string[]> =>
      (await opened.find(reference)).findings.filter(({ check }) => check === 'acronym-mismatch').map(({ id }) => id)
    const calm = (): Promise<void> =>
      waitUntil('it is calm', async () => (await opened.snapshot()).progress.total === 0)
    const sign = async (kind: 'signed' | 'withdrawn'): Promise<void> => {
      const { id } = await opened.find('1')
      for (const language of ['en', 'fr'] as const) await opened.desk.handlers['signature.make']({ id, language, kind })
      await calm()
    }
    const dismiss = async (reason: 'false-alarm' | 'accepted'): Promise<void> => {
      const { id, findings } = await opened.find('1')
      await opened.desk.handlers['decision.make']({
        id,
        findings: findings.map((finding) => finding.id),
        kind: 'dismissed',
        reason: { kind: reason, text: '' },
      })
    }
    return { ...opened, odd, sign, dismiss, calm }
  }

  test('signing a notice in which they were no false alarm leads the others to be judged by them, until the signature goes', async () => {
    const { odd, sign, dismiss, learns, desk } = await openTwo()
    expect([(await odd('1')).length, (await odd('2')).length]).toEqual([1, 1])
    await dismiss('false-alarm')
    learns.judgements.length = 0
    await sign('signed')
    expect([await odd('1'), await odd('2')]).toEqual([[], []])
    expect(learns.judgements.sort()).toEqual(['1 again', '2 again'])
    const view = await desk.handlers['clauses.list'](null)
    expect(view.pairs.map(({ kind, en, fr, notices }) => [kind, en, fr, notices])).toEqual([
      ['acronym', 'HBO', 'BDP', ['1']],
    ])

    const other = await openTwo()
    await other.desk.handlers['clauses.import']({ json: (await desk.handlers['clauses.export'](null)).json })
    await other.calm()
    expect(await other.odd('2')).toEqual([])

    await sign('withdrawn')
    expect((await odd('2')).length).toBe(1)
  })

  test('what was accepted once, or never settled, teaches nothing', async () => {
    const { odd, sign, dismiss } = await openTwo()
    await dismiss('accepted')
    await sign('signed')
    expect((await odd('2')).length).toBe(1)
  })
})

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
