import type { Log } from '../../../../electron/services/ports/faults.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FailOn } from '../../../../electron/cli/arguments.ts'
import { checkFiles, type BilingualReport } from '../../../../electron/cli/check-files.ts'
import { exitStatus } from '../../../../electron/cli/exit-status.ts'
import { findFiles } from '../../../../electron/cli/find-files.ts'
import { summaryOf } from '../../../../electron/cli/summary.ts'
import { builtInProfiles } from '../../../../electron/services/settings/profiles.ts'
import { fakeLog } from '../../../fakes/fake-log.ts'
import { fakePool, type FakePool } from '../../../fakes/fake-pool.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

const profiles = await builtInProfiles(join(import.meta.dirname, '../../../../resources'))

async function check(paths: string[], pool: FakePool = fakePool(), log: Log = fakeLog().log): Promise<BilingualReport> {
  const parts = {
    pool,
    profiles,
    asOf: '2026-01-01',
    library: null,
    isAlone: false,
    width: 2,
    progress: () => undefined,
  }
  return checkFiles(await findFiles(paths), { ...parts, log })
}

function folderOf(files: Record<string, string>): string {
  const folder = tempFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const complete = (reference: string, more = ''): string =>
  `reference ${reference}\nen Title ${reference}\nfr Titre ${reference}\n${more}`

describe('finding files', () => {
  test('a folder gives its files by path, without clutter, each once, behind the folder as it was typed', async () => {
    const folder = folderOf({
      'b.txt': 'x',
      'a/c.txt': 'x',
      '~$b.docx': 'x',
      '.hidden.txt': 'x',
      'README.md': 'x',
      'Notices.lnk': 'x',
    })
    const typed = relative(process.cwd(), folder)
    const { files, failures } = await findFiles([typed, join(folder, 'b.txt'), join(typed, 'Notices.lnk')])
    expect(files.map(({ file }) => file)).toEqual(
      [join('a', 'c.txt'), 'b.txt', 'Notices.lnk'].map((name) => join(typed, name)),
    )
    expect(failures).toEqual([])
  })

  test('a path that is not there and a folder with nothing in it are accounted for', async () => {
    const folder = tempFolder()
    const { files, failures } = await findFiles([join(folder, 'none.pdf'), folder])
    expect(files).toEqual([])
    expect(failures.map(({ file, failure }) => [file, failure.code])).toEqual([
      [join(folder, 'none.pdf'), 'unreadable'],
      [folder, 'empty'],
    ])
  })
})

describe('the report', () => {
  test('names every file once, as a notice or a failure, in the order of the files', async () => {
    const folder = folderOf({ '1.txt': complete('1', 'wrong'), '2.txt': 'fail', '3.txt': complete('3'), '4.txt': '' })
    const report = await check([folder])
    expect(report).toMatchObject({ schema: 'vis-a-vis/report@1', asOf: '2026-01-01' })
    expect(report.notices.map(({ reference, findings }) => [reference, findings.length])).toEqual([
      ['1', 1],
      ['3', 0],
    ])
    expect(report.failures.map(({ code, message }) => [code, message])).toEqual([
      ['unreadable', 'No.'],
      ['empty', 'No.'],
    ])
    expect(Object.keys(report.notices[0]!)).toEqual([
      'reference',
      'sources',
      'form',
      'en',
      'fr',
      'alignment',
      'findings',
      'unchecked',
    ])
    expect(report.notices[0]!.sources[0]).toMatchObject({
      file: join(folder, '1.txt'),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      format: 'text',
    })
  })

  test('judges the notices of one call together, and one alone by itself', async () => {
    const folder = folderOf({ '1.txt': complete('1'), '2.txt': complete('2') })
    const collections: boolean[] = []
    const watched = fakePool()
    const { judge } = watched
    watched.judge = async (draft, profile, options) => {
      collections.push(options.slice === `slice of ${draft.reference ?? ''}`)
      return { ...(await judge(draft, profile, options)), digest: `digest of ${draft.reference ?? ''}` }
    }
    watched.collect = ({ digests }) =>
      Promise.resolve({
        library: '{"clauses":[]}',
        changed: digests.map(({ content, body }) => ({
          content,
          hash: content,
          body: body.replace('digest', 'slice'),
        })),
      })
    await check([folder], watched)
    expect(collections).toEqual([false, false, true, true])
    await check([join(folder, '1.txt')], watched)
    expect(collections.slice(4)).toEqual([false])
  })

  test('is the same whatever finishes first', async () => {
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.txt`, complete(String(index))])),
    )
    const shuffled = fakePool()
    const read = shuffled.read
    shuffled.read = async (file) => {
      await new Promise((resolve) => {
        setTimeout(resolve, file.name.length % 3 === 0 ? 1 : Math.random() * 20)
      })
      return read(file)
    }
    expect(await check([folder], shuffled)).toEqual(await check([folder]))
  })

  test('a judgement that fails is told as our fault of its files, and the others are judged', async () => {
    const folder = folderOf({ '1.txt': complete('1'), '2.txt': complete('2') })
    const pool = fakePool()
    const judge = pool.judge
    pool.judge = (draft, profile, options) =>
      draft.reference === '1' ? Promise.reject(new Error('boom')) : judge(draft, profile, options)
    const { log, told } = fakeLog()
    const report = await check([folder], pool, log)
    expect(report.notices.map(({ reference }) => reference)).toEqual(['2'])
    expect(report.failures).toMatchObject([{ file: join(folder, '1.txt'), code: 'fault' }])
    expect(told).toEqual([['checking', expect.stringMatching(/^Error at /u)]])
    expect(told.join('')).not.toContain('boom')
  })

  test('a pool that breaks on one file accounts for it', async () => {
    const folder = folderOf({ '1.txt': complete('1'), '2.txt': complete('2') })
    const pool = fakePool()
    const read = pool.read
    pool.read = (file) => (file.name.endsWith('1.txt') ? Promise.reject(new Error('thread lost')) : read(file))
    const report = await check([folder], pool)
    expect([report.notices.length, report.failures.length]).toEqual([1, 1])
  })
})

describe('the exit status', () => {
  const report = (...severities: ('error' | 'warning' | 'info')[]): Pick<BilingualReport, 'notices'> => ({
    notices: [
      {
        reference: '1',
        sources: [],
        form: null,
        en: null,
        fr: null,
        alignment: [],
        unchecked: [],
        findings: severities.map((severity) => ({
          id: '',
          check: '',
          severity,
          en: [],
          fr: [],
          evidence: [],
          message: { en: '', fr: '' },
        })),
      },
    ],
  })
  test.each<[Pick<BilingualReport, 'notices'>, FailOn, number]>([
    [report(), 'error', 0],
    [report('warning'), 'error', 0],
    [report('error'), 'error', 1],
    [report('warning'), 'warning', 1],
    [report('info'), 'warning', 0],
    [report('info'), 'info', 1],
    [report('error'), 'never', 0],
    [{ notices: [] }, 'error', 2],
    [{ notices: [] }, 'never', 2],
  ])('of %j failing on %s is %i', (given, failOn, status) => {
    expect(exitStatus(given, failOn)).toBe(status)
  })
})

describe('the summary', () => {
  test('names each notice with its counts, its findings one a line, and what could not be read', async () => {
    const folder = folderOf({ '1.txt': complete('1', 'wrong'), '2.txt': 'fail' })
    const report = await check([folder])
    expect(summaryOf(report, 'en')).toBe(
      [
        '1  Title 1  [EN + FR]',
        `  ${join(folder, '1.txt')}`,
        '  1 error, 0 warnings, 0 notes',
        '  ✗ fake-check: Wrong.',
        '',
        'Files without a notice (1)',
        `  ${join(folder, '2.txt')}: No.`,
        '',
        '1 notice, 1 error, 0 warnings, 1 not read',
        '',
      ].join('\n'),
    )
    expect(summaryOf(report, 'fr')).toContain('1  Titre 1  [EN + FR]')
    expect(summaryOf(report, 'fr')).toContain('✗ fake-check\u00A0: Faux.')
    expect(summaryOf(report, 'fr')).toContain('1 avis, 1 erreur, 0 alerte, 1 non lu')
  })

  test('gives the terminal no orders, whatever a file is called', async () => {
    const report = await check([folderOf({ 'a\u001B[2J\u202E.txt': complete('1'), 'b\u001B[1A.txt': 'fail' })])
    const summary = summaryOf(report, 'en')
    expect(summary).toContain('a\uFFFD[2J\uFFFD.txt')
    expect(summary).toContain('b\uFFFD[1A.txt')
    expect(summary).not.toMatch(/[\u001B\u202E]/u)
  })

  test('says which checks could not be run, as no finding', async () => {
    const pool = fakePool()
    const { judge } = pool
    pool.judge = async (...asked) => ({
      ...(await judge(...asked)),
      unchecked: [
        { check: 'spelling', why: 'too-long', block: 'en3' },
        { check: 'spelling', why: 'too-long', block: 'en4' },
        { check: 'untranslated', why: 'fault', block: null },
      ],
    })
    const report = await check([folderOf({ '1.txt': complete('1') })], pool)
    expect(summaryOf(report, 'en').split('\n').slice(2, 5)).toEqual([
      '  0 errors, 0 warnings, 0 notes',
      '  ? one passage or more not checked: far too long for a notice',
      '  ? not checked: untranslated (a fault of the program)',
    ])
    expect(summaryOf(report, 'fr')).toContain('  ? non contrôlé\u00A0: untranslated (une faute du programme)')
    const [notice] = report.notices
    notice!.unchecked = Array.from({ length: 9 }, (_, at) => ({ check: `c${at}`, why: 'fault', block: null }))
    expect(summaryOf(report, 'en')).toContain('  ? not checked: c0, c1, c2 and 6 others (a fault of the program)')
    expect(summaryOf(report, 'fr')).toContain('  ? non contrôlé\u00A0: c0, c1, c2 et 6 autres (une faute du programme)')
  })
})
