import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import { judge } from '../../shared/checks/run/judge.ts'
import { pairsToLearn } from '../../shared/checks/run/pairs-to-learn.ts'
import { withoutLongPassages } from '../../shared/notice/long-passages.ts'
import { assembleNotices, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import { collect } from '../../shared/wording/collection.ts'
import { sliceFor } from '../../shared/wording/slicer.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'
import { loadProfiles, sourcedFile } from '../accuracy/read-notice.ts'
import { asOneFile, halvesOf, lineKinds, type Halves } from './line-kinds.ts'

/**
 * What notices of very many lines cost, by kind and by stage, in seconds of this thread's own computing, at several
 * numbers of lines a side; beyond what one file may hold, each language is a file. No check is ended here.
 * `--kinds all|tuned|unseen`: two thirds to work on, and one to measure at the end.
 */
const root = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,1000,2000' },
    kinds: { type: 'string', default: 'all' },
    name: { type: 'string', default: '' },
    apart: { type: 'boolean', default: false },
    most: { type: 'string', default: '60' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const dictionaries = await loadDictionaries(join(root, 'node_modules/pdfjs-dist'))
const lexicon = await loadLexicon(join(root, 'node_modules/pdfjs-dist'))
const profiles = loadProfiles()
const sample = halvesOf(readFileSync(join(root, 'resources/samples/260101.txt'), 'utf8'))

const computed = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000_000
}

type Costs = Map<string, number>

async function filesOf(halves: Halves, size: number): Promise<SourcedFile[] | string> {
  const texts = values.apart || size > 2500 ? [halves.en, halves.fr] : [asOneFile(halves)]
  const files: SourcedFile[] = []
  for (const [at, text] of texts.entries()) {
    const file = await sourcedFile(new TextEncoder().encode(text), `260101-${String(at)}.txt`, profiles)
    if ('failure' in file) return file.failure
    files.push(file)
  }
  return files
}

async function costsOf(halves: Halves, size: number): Promise<Costs | string> {
  const costs: Costs = new Map()
  let last = computed()
  const lap = (stage: string): void => {
    const now = computed()
    costs.set(stage, (costs.get(stage) ?? 0) + now - last)
    last = now
  }
  const files = await filesOf(halves, size)
  if (typeof files === 'string') return files
  lap('read and parse')
  const [draft, ...more] = assembleNotices(files)
  if (draft === undefined) return 'no draft'
  lap('assemble')
  const profile = profiles.find(({ id }) => id === draft.profile)
  if (profile === undefined) return 'no profile'
  let stage = 'align'
  const options = {
    asOf: '2026-12-01',
    severities: {},
    dictionaries,
    lexicon,
    now: () => 0,
    broke: (check: string, error: unknown) => {
      console.log(`${check} broke`, error)
    },
    started: (check: string) => {
      lap(stage)
      stage = check
    },
  }
  const judged = judge(draft, profile, options)
  lap(stage)
  const { notice } = withoutLongPassages({ ...draft, alignment: judged.alignment })
  const said = pairsToLearn({ ...notice, ...judged, alignment: notice.alignment }, profile, lexicon)
  lap('learn')
  const digest = digestNotice(notice, { lexicon, unknown: unknownWords(dictionaries), said })
  lap('digest')
  const collection = collect([digest, { ...digest, key: 'a', reference: 'a' }, { ...digest, key: 'b', reference: 'b' }])
  lap('collect')
  const slice = sliceFor(digest, collection)
  lap('slice')
  stage = 'again'
  judge(draft, profile, {
    ...options,
    alignment: judged.alignment,
    collection: slice,
    started: (check) => {
      lap(stage)
      stage = `again ${check}`
    },
  })
  lap(stage)
  costs.set(
    `= ${String(draft.en?.blocks.length ?? 0)}/${String(draft.fr?.blocks.length ?? 0)}+${String(more.length)} rows ${String(judged.alignment.length)} found ${String(judged.findings.length)}`,
    0,
  )
  return costs
}

const isUnseen = (at: number): boolean => at % 3 === 2
const wanted = lineKinds.filter(
  ({ name }, at) =>
    name.includes(values.name) && (values.kinds === 'all' || isUnseen(at) === (values.kinds === 'unseen')),
)
const worst: string[] = []
for (const { name, make } of wanted) {
  let before = 0
  const row: string[] = []
  for (const size of sizes) {
    const costs = await costsOf(make(sample, size), size)
    if (typeof costs === 'string') {
      row.push(`${String(size)}: ${costs}`)
      continue
    }
    const all = [...costs.values()].reduce((sum, each) => sum + each, 0)
    const most = [...costs]
      .filter(([, seconds]) => seconds > Math.max(0.1, all * 0.04))
      .sort(([, a], [, b]) => b - a)
      .map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)}`)
    const about = [...costs.keys()].find((stage) => stage.startsWith('=')) ?? ''
    row.push(
      `${String(size)}: ${all.toFixed(2)} s ${before > 0 ? `×${(all / before).toFixed(1)}` : ''} (${most.join(', ')}) ${about}`,
    )
    before = all
    if (all > 10) worst.push(`${name} ${String(size)} ${all.toFixed(1)}`)
    if (all > Number(values.most)) break
  }
  console.log(`${name}\n  ${row.join('\n  ')}`)
}
console.log(worst.length === 0 ? 'None over ten seconds.' : `Over ten seconds: ${worst.join('; ')}`)
