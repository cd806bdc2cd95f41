/**
 * `npm run why-joined -- FILE [LINE] [--form ID] [--anyway]`: of each line of a file, whether it was joined to the one
 * before it or parted from it, and the sign that decided. LINE, a number of that list or words of the line, prints
 * that line alone, with the one before it and the reason of the sign. Lines of a table that is read by its cells are
 * in no list: nobody asks whether they belong together.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { pdfAssets, loadProfiles } from './accuracy/read-notice.ts'
import { print } from './accuracy/table.ts'
import { understandFile } from '../electron/workers/understand-file.ts'
import type { JoinDecision } from '../shared/parse/joining/joint.ts'
import { tellJoins } from './why-joined/tell-joins.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { form: { type: 'string' }, anyway: { type: 'boolean', default: false } },
})
const [file, asked] = positionals
if (file === undefined) {
  print('npm run why-joined -- FILE [LINE] [--form ID] [--anyway]\n')
  process.exitCode = 2
} else {
  const decisions: JoinDecision[] = []
  const result = await understandFile(readFileSync(file), basename(file), {
    profiles: loadProfiles(),
    pdfAssets,
    ocr: true,
    anyway: values.anyway,
    form: values.form ?? null,
    told: (decision) => decisions.push(decision),
  })
  if (!result.ok) print(`${result.failure.code}: read no further (--anyway reads what has not the form of a notice)\n`)
  print(tellJoins(decisions, asked))
  process.exitCode = result.ok ? 0 : 1
}
