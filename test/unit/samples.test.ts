import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtInProfiles } from '../../electron/services/settings/profiles.ts'
import { understandFile } from '../../electron/workers/understand-file.ts'
import { buildSamples } from '../../scripts/make-samples/build-samples.ts'
import type { Expected } from '../../scripts/make-samples/expected.ts'
import { readSource } from '../../scripts/make-samples/notice-text.ts'
import { plant } from '../../scripts/make-samples/planted.ts'
import { samples } from '../../scripts/make-samples/samples.ts'
import { judge } from '../../shared/checks/run/judge.ts'
import { assembleNotices, sourceOf, type NoticeDraft, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import type { Finding, NoticeReport } from '../../shared/notice/report.ts'
import { lexicon } from '../fakes/lexicon.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'resources/samples')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected[]
/** A day on which no sample's deadline is past. */
const asOf = '2026-12-01'

describe('the files', () => {
  test('are what the generator makes, byte for byte, and nothing else lies beside them', async () => {
    const built = await buildSamples()
    const hashes = (files: Iterable<[string, Uint8Array]>): Record<string, string> =>
      Object.fromEntries([...files].map(([name, bytes]) => [name, hash(bytes)]))
    const onDisk = readdirSync(folder).map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))])
    expect(hashes(onDisk)).toEqual(hashes(built))
  })

  test('are at least ten notices, of which at least four clean ones', () => {
    expect(expected.filter(({ failure }) => failure === undefined).length).toBeGreaterThanOrEqual(10)
    expect(expected.filter(({ clean }) => clean).length).toBeGreaterThanOrEqual(4)
  })

  test('have sides whose paragraphs stand one to one before anything is planted', () => {
    for (const { reference, files } of samples) {
      if (files !== 'together' && files !== 'apart') continue
      const kinds = (['en', 'fr'] as const).map((language) => readSource(reference, language)?.map(({ kind }) => kind))
      expect(kinds[0], reference).toEqual(kinds[1])
    }
  })

  test('pay one amount for one grade', () => {
    const amounts = new Map<string, Set<string>>()
    for (const { reference } of samples) {
      const fields =
        readSource(reference, 'en')
          ?.filter(({ kind }) => kind === 'field')
          .map(({ text }) => text) ?? []
      const grade = /G\d+/u.exec(fields.find((text) => text.startsWith('Grade')) ?? '')?.[0]
      const amount = /[\d,.]+/u.exec(fields.find((text) => text.startsWith('Salary')) ?? '')?.[0]
      if (grade !== undefined && amount !== undefined) amounts.set(grade, (amounts.get(grade) ?? new Set()).add(amount))
    }
    expect(amounts.size).toBeGreaterThanOrEqual(6)
    expect([...amounts.values()].filter((of) => of.size !== 1)).toEqual([])
  })

  test('cannot carry a defect whose words stand nowhere, or twice', () => {
    const text = [
      { kind: 'text', text: 'five days' },
      { kind: 'text', text: 'five weeks' },
    ] as const
    const defect = {
      side: 'en',
      change: 'drop-paragraph',
      checks: ['block-missing'],
      quote: {},
      says: { en: '', fr: '' },
    } as const
    expect(() => plant(text, { ...defect, find: 'six', checks: ['block-missing'] })).toThrow('0 paragraphs')
    expect(() => plant(text, { ...defect, find: 'five', checks: ['block-missing'] })).toThrow('2 paragraphs')
    expect(plant(text, { ...defect, find: 'weeks', checks: ['block-missing'] })).toEqual([text[0]])
  })
})

describe('the desk on them', () => {
  const notices = new Map<string, NoticeReport>()
  const failures = new Map<string, string>()

  beforeAll(async () => {
    const profiles = await builtInProfiles(join(root, 'resources'))
    const files: SourcedFile[] = []
    for (const name of expected.flatMap((entry) => entry.files)) {
      const options = { profiles, pdfAssets: join(root, 'node_modules/pdfjs-dist'), ocr: false, anyway: false }
      const result = await understandFile(readFileSync(join(folder, name)), name, options)
      if (result.ok) files.push({ parsed: result.file, source: sourceOf(name, result.sha256 ?? '', result.file) })
      else failures.set(name, result.failure.code)
    }
    for (const draft of assembleNotices(files)) notices.set(draft.reference ?? '', judged(draft))

    function judged(draft: NoticeDraft): NoticeReport {
      const profile = profiles.find(({ id }) => id === draft.profile)
      if (profile === undefined) throw new Error(`no profile ${draft.profile}`)
      return { ...draft, ...judge(draft, profile, { asOf, lexicon, severities: {}, now: () => 0 }) }
    }
  }, 60_000)

  test.each(expected.filter(({ failure }) => failure !== undefined))(
    '$files is a row that says why',
    ({ files, failure }) => {
      expect(files.map((file) => failures.get(file))).toEqual(files.map(() => failure))
    },
  )

  test.each(expected.filter(({ clean }) => clean))('$files is clean: no error and no warning', ({ reference }) => {
    const notice = notices.get(reference ?? '')
    expect(notice).toBeDefined()
    expect([notice?.en === null, notice?.fr === null]).toEqual([false, false])
    expect(serious(notice?.findings ?? []).map(said)).toEqual([])
  })

  test.each(expected.filter(({ clean, failure }) => !clean && failure === undefined))(
    '$files shows what is planted and nothing else',
    ({ reference, findings }) => {
      const all = notices.get(reference ?? '')?.findings ?? []
      for (const planted of findings) {
        expect(all.filter((finding) => names(finding, planted)).map(said), planted.checks.join(' or ')).not.toEqual([])
      }
      expect(
        serious(all)
          .filter((finding) => !findings.some((planted) => names(finding, planted)))
          .map(said),
      ).toEqual([])
    },
  )

  test('two files with one reference and one language each are one notice', () => {
    expect(notices.get('260112')?.sources.map(({ file, languages }) => [file, ...languages])).toEqual([
      ['260112_EN.docx', 'en'],
      ['260112_FR.docx', 'fr'],
    ])
  })
})

/** A finding names a planted defect by one of its checks, and shows its words in its evidence or its sentence. */
function names(finding: Finding, planted: Expected['findings'][number]): boolean {
  const shown = [...finding.evidence.map(({ text }) => text), finding.message.en, finding.message.fr]
    .join('\n')
    .toLowerCase()
  const words = Object.values(planted.quote)
  return planted.checks.includes(finding.check) && words.every((quote) => shown.includes(quote.toLowerCase()))
}

function serious(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== 'info')
}

function said({ check, severity, message }: Finding): string {
  return `${severity} ${check}: ${message.en}`
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
