import { basename } from 'node:path'
import { readFile } from '../../electron/workers/read-file.ts'
import { builtInProfiles } from '../../electron/services/settings/profiles.ts'
import { AnalysedNotice } from '../../shared/analysis/analysed-notice.ts'
import { alignSides } from '../../shared/align/align-sides.ts'
import { checks } from '../../shared/checks/index.ts'
import { runChecks } from '../../shared/checks/run/run-checks.ts'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import type { AlignedPair } from '../../shared/notice/report.ts'
import { collect } from '../../shared/wording/collection.ts'
import { sliceFor } from '../../shared/wording/slicer.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'
import { assembleNotices, sourceOf, type NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import { parseDocument } from '../../shared/parse/parse-document.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { median, shown } from './notices.ts'

const rounds = 15
const asOf = '2026-01-01'

type Options = Parameters<typeof runChecks>[2]

/**
 * Milliseconds to parse, align and check each notice once warm, among all the others and with the dictionaries, and
 * what each check costs.
 */
export async function benchDomain(files: readonly string[]): Promise<void> {
  const profiles = await builtInProfiles('resources')
  const dictionaries = await loadDictionaries('node_modules/pdfjs-dist')
  const lexicon = await loadLexicon('node_modules/pdfjs-dist')
  console.log(`\nParsing, aligning, checking, warm, median of ${rounds} (goal: ≤ 50 ms together)`)
  console.log('file                                  parse    align    check      all')
  const perCheck = new Map<string, number[]>()
  const together: number[] = []
  const measured: {
    file: string
    draft: NoticeDraft
    profile: Profile
    alignment: AlignedPair[]
    parse: number
    align: number
  }[] = []
  for (const file of files) {
    const outcome = await readFile(file, { pdfAssets: 'node_modules/pdfjs-dist' })
    if (!outcome.ok) continue
    const [parse, parsed] = timed(() => parseDocument(outcome.document, profiles, { lexicon, anyway: false }))
    if (!parsed.ok) continue
    const source = sourceOf(file, '', parsed.file)
    const draft = assembleNotices([{ source, parsed: { ...parsed.file, milliseconds: { read: 0, parse: 0 } } }])[0]
    const profile = profiles.find(({ id }) => id === parsed.file.profile)
    if (draft === undefined || profile === undefined) continue
    const [align, alignment] = timed(() => alignSides(new AnalysedNotice(draft, profile, lexicon)))
    measured.push({ file, draft, profile, alignment, parse, align })
  }
  const digests = measured.map(({ draft, alignment }) =>
    digestNotice({ ...draft, alignment }, { lexicon, unknown: unknownWords(dictionaries) }),
  )
  const collection = collect(digests)
  measured.forEach(({ file, draft, profile, alignment, parse, align }, at) => {
    const digest = digests[at]
    const options = {
      asOf,
      severities: {},
      dictionaries,
      lexicon,
      collection: digest === undefined ? undefined : sliceFor(digest, collection),
    }
    const [check] = timed(() => runChecks({ ...draft, alignment }, profile, options))
    for (const { id } of checks)
      perCheck.set(id, [...(perCheck.get(id) ?? []), checkAlone(id, { ...draft, alignment }, profile, options)])
    together.push(parse + align + check)
    console.log(
      `${basename(file).padEnd(34)}${shown(parse)}${shown(align)}${shown(check)}${shown(parse + align + check)}`,
    )
  })
  console.log(`Together: median ${median(together).toFixed(1)} ms, worst ${Math.max(...together).toFixed(1)} ms`)
  console.log(
    '\nEach check by itself, milliseconds a notice, median over notices (what runs before every check is in each)',
  )
  for (const [id, times] of [...perCheck].sort((a, b) => median(b[1]) - median(a[1])))
    console.log(`${id.padEnd(34)}${shown(median(times))}`)
}

function checkAlone(id: string, notice: Parameters<typeof runChecks>[0], profile: Profile, options: Options): number {
  const severities = Object.fromEntries(
    checks.filter((check) => check.id !== id).map((check) => [check.id, 'off' as const]),
  )
  return timed(() => runChecks(notice, profile, { ...options, severities }))[0]
}

function timed<Result>(work: () => Result): [number, Result] {
  let result = work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    result = work()
    times.push(performance.now() - start)
  }
  return [median(times), result]
}
