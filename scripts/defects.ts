/**
 * `npx node scripts/defects.ts [WORD…] [--details] [--kept]`, and `npm run accuracy -- --only planted`: plants one
 * defect at a time in the invented notices without theirs and in the real ones, and counts, for each kind, how often
 * the right check speaks and how many findings appear that have nothing to do with it.
 */
import { parseArgs } from 'node:util'
import { reportPlanted } from './accuracy/report-planted.ts'
import { shareOut } from './accuracy/share-out.ts'

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { details: { type: 'boolean', default: false }, kept: { type: 'boolean', default: false } },
})
const shared = shareOut()
try {
  await reportPlanted(shared, { words, ...values })
} finally {
  await shared.close()
}
