import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { spelling } from '../../shared/checks/spelling/spelling.ts'
import { checkInput } from '../../shared/checks/run/check-input.ts'
import { AnalysedNotice } from '../../shared/analysis/analysed-notice.ts'
import { alignSides } from '../../shared/align/align-sides.ts'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import { builtInProfiles } from '../../electron/services/settings/profiles.ts'
import { median } from './notices.ts'
import { throwUnlessSystem } from '../../electron/services/ports/system-error.ts'

const rounds = 15

/**
 * What spelling costs: its start, its memory, and a notice. Measured in a process of its own, that has done nothing
 * before.
 */
export function benchSpelling(): Promise<void> {
  return new Promise((resolve) => {
    spawn(process.execPath, [import.meta.filename], { stdio: 'inherit' }).once('exit', () => {
      resolve()
    })
  })
}

async function measureSpelling(): Promise<void> {
  const before = residentMegabytes()
  const start = performance.now()
  const dictionaries = await loadDictionaries('node_modules/pdfjs-dist')
  const lexicon = await loadLexicon('node_modules/pdfjs-dist')
  if (dictionaries === undefined) throw new Error('the dictionaries are not installed')
  dictionaries.knows('beginning', 'en')
  dictionaries.knows('commencement', 'fr')
  const started = performance.now() - start
  const memory = residentMegabytes() - before
  // Only now: what judges a text loads the dictionaries by itself.
  const [{ draftOf }, { inventedTexts }] = await Promise.all([
    import('../defects/judge-text.ts'),
    import('../defects/base.ts'),
  ])
  const profiles = await builtInProfiles('resources')
  const read = await Promise.all(inventedTexts().map(({ name, text }) => draftOf(text, name, profiles)))
  const times = read.flatMap((draft) => {
    const profile = profiles.find(({ id }) => id === draft?.profile)
    if (draft === null || profile === undefined) return []
    const alignment = alignSides(new AnalysedNotice(draft, profile, lexicon))
    const milliseconds = Array.from({ length: rounds }, () => {
      const input = checkInput({ ...draft, alignment }, profile, { asOf: '2026-01-01', lexicon, dictionaries })
      const from = performance.now()
      spelling.run(input)
      return performance.now() - from
    })
    return [{ first: milliseconds[0] ?? 0, warm: median(milliseconds.slice(1)) }]
  })
  console.log('\nSpelling (goals: start ≤ 1,000 ms, memory ≤ 250 MB, a notice ≤ 20 ms)')
  console.log(
    `start ${started.toFixed(0)} ms, memory ${memory.toFixed(0)} MB; a notice of words not met before: median ${median(times.map(({ first }) => first)).toFixed(1)} ms, again: ${median(times.map(({ warm }) => warm)).toFixed(1)} ms`,
  )
}

/** Linux says what really is in memory; elsewhere Node's own word is taken. */
function residentMegabytes(): number {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
  } catch (error) {
    throwUnlessSystem(error, 'ENOENT')
    return process.memoryUsage().rss / 1024 / 1024
  }
}

if (process.argv[1] === import.meta.filename) await measureSpelling()
