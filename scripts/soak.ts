import { existsSync } from 'node:fs'
import { soak } from './soak/soak.ts'
import { isMeasured } from './bench/scale/process-costs.ts'

/** Minutes, where none are said, and at most: it is a test of an evening, not of a week. */
const [usual, most] = [5, 120]

/**
 * `npm run soak -- [MINUTES]`: the built desk while files come, change and go at two a second and two windows decide.
 * Prints memory, what was lost and what is left; fails where anything is.
 */
const minutes = Math.min(most, Number(process.argv[2] ?? usual))
if (!(minutes > 0) || !isMeasured() || !existsSync('out/main/browser-host.js')) {
  console.log('npm run soak -- [MINUTES]: on Linux, where memory is measured, after npm run build')
  process.exitCode = 1
} else if (!(await soak(minutes))) process.exitCode = 1
