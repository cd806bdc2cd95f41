import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loan, silence } from '../../../../fakes/clause-notices.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'
import { changed, write, open, folderOfFour } from './clause-desk.ts'

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

  test('one more among twelve is judged alone, and alone goes to what learns; so does one that goes', async () => {
    const folder = tempFolder()
    const references = Array.from({ length: 12 }, (_, at) => String(at + 10))
    for (const reference of references) write(folder, reference, loan.en)
    const { learns, snapshot } = await open({ folder, dataDir: tempFolder() })
    const calmWith = (rows: number): Promise<void> =>
      waitUntil('it is calm', async () => {
        const now = await snapshot()
        return now.rows.length === rows && now.progress.total === 0
      })
    learns.judgements.length = learns.collected.length = 0
    write(folder, '40', loan.en)
    await calmWith(13)
    expect(learns.judgements).toEqual(['40', '40 again'])
    expect(learns.collected.map(({ digests, gone }) => [digests.length, gone.length])).toEqual([[1, 0]])
    learns.judgements.length = learns.collected.length = 0
    rmSync(join(folder, '40.txt'))
    await calmWith(12)
    expect(learns.judgements).toEqual([])
    expect(learns.collected.map(({ digests, gone }) => [digests.length, gone.length])).toEqual([[0, 1]])
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
