/**
 * `npm run accuracy [-- WORD…] [--only PART…] [--details] [--kept] [--seed N]`: what is read, paired and said, against
 * what notices mean. Everything goes in by the front door, as bytes of a file. Parts:
 *
 * - truth: every truth file against every layout of its notice: our own invented ones (test/fixtures/truth), and real
 *   ones where they lie beside the repository;
 * - planted: one defect at a time, kind by kind, in invented and real notices, and the same notices without one;
 * - cases, forms: outside cases and forms, where they lie beside the repository;
 * - constructs: one notice through every construct of every format.
 *
 * At the end, the distance between our own figures and those outside. WORDs narrow a part (layouts, kinds, files) by
 * name; without `--only` they choose layouts. `--details` lists what is wrong; of the third of our planted defects that
 * is not looked at only with `--kept`.
 */
import { parseArgs } from 'node:util'
import { reportDistance } from './accuracy/report-distance.ts'
import { reportCases, reportForms } from './accuracy/report-outside.ts'
import { reportPlanted } from './accuracy/report-planted.ts'
import { reportTruths } from './accuracy/report-truth.ts'
import { shareOut } from './accuracy/share-out.ts'
import { drawSeed, reportConstructs } from './constructs.ts'

const parts = ['truth', 'planted', 'cases', 'forms', 'constructs'] as const
type Part = (typeof parts)[number]

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: [] },
    details: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
})
const named = values.only.flatMap((list) => list.split(','))
const unknown = named.filter((name) => !parts.some((part) => part === name))
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(', ')}: there are ${parts.join(', ')}.\n`)
  process.exit(2)
}
const isAsked = (part: Part): boolean =>
  named.length > 0 ? named.includes(part) : words.length === 0 || part === 'truth'

const { details, kept } = values
const shared = shareOut()
try {
  if (isAsked('truth')) await reportTruths(shared, { words, details })
  const own = isAsked('planted') ? await reportPlanted(shared, { words, details, kept }) : null
  const cases = isAsked('cases') ? await reportCases(shared, { words, details }) : null
  const forms = isAsked('forms') ? await reportForms(shared, { words, details }) : null
  if (isAsked('constructs'))
    await reportConstructs(words, values.seed === undefined ? drawSeed() : Number(values.seed), details, shared)
  reportDistance(own, cases, forms)
} finally {
  await shared.close()
}
