import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { basesIn, mutationMaker } from './mutate.ts'

/**
 * `make-files.ts FOLDER BASES SEED FROM TO`: writes the files from one number to another into a folder. A program of
 * its own, so that the hundreds of megabytes that it takes to make a bomb are not counted as the reader's.
 */
const [folder = '', bases = '', seed = '1', from = '0', to = '0'] = process.argv.slice(2)
const samples = resolve(import.meta.dirname, '../../resources/samples')
const make = mutationMaker(
  basesIn([samples, ...(existsSync(bases) ? [bases] : [])]),
  readFileSync(join(samples, '260101.txt'), 'utf8'),
  Number(seed),
)
for (let at = Number(from); at < Number(to); at++) {
  const { kind, name, bytes } = make(at)
  writeFileSync(join(folder, `${at} ${kind} ${name.slice(-80)}`), bytes)
}
