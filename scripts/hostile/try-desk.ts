import { resolve } from 'node:path'
import { buildIfStale } from '../start/build-if-stale.ts'
import { startWords } from '../start/start-words.ts'
import { faults, tryFaults } from './desk/all-faults.ts'

/**
 * Tries the built desk with what a machine does to a program: power cuts, bad pages, full disks, folders that cannot be
 * written, locks of others, files of other versions, shares that stop answering. Names of trials, or all of them.
 * Fails where one did not hold.
 */
const root = resolve(import.meta.dirname, '../..')
await buildIfStale(
  root,
  (line) => {
    console.log(line)
  },
  startWords.en,
)
const named = process.argv.slice(2)
const tried = await tryFaults(named.length > 0 ? named : Object.keys(faults), ({ fault, broken }) => {
  console.log(`${broken === null ? 'held  ' : 'BROKEN'} ${fault}${broken === null ? '' : `: ${broken.slice(0, 400)}`}`)
})
const broken = tried.filter((each) => each.broken !== null).length
console.log(
  broken === 0 ? `All ${String(tried.length)} held.` : `${String(broken)} of ${String(tried.length)} did not hold.`,
)
process.exitCode = broken === 0 ? 0 : 1
