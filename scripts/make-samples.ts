import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSamples } from './make-samples/build-samples.ts'
import { buildTruths } from './make-samples/truth.ts'

/**
 * Writes the invented notices, their README and what the desk is expected to say of each, and beside the tests what
 * each notice means (`npm run accuracy`): `npx node scripts/make-samples.ts [FOLDER [FOLDER OF TRUTHS]]`.
 */
const [
  folder = join(import.meta.dirname, '../resources/samples'),
  truths = join(import.meta.dirname, '../test/fixtures/truth'),
] = process.argv.slice(2)
for (const [into, files] of [
  [folder, await buildSamples()],
  [truths, buildTruths()],
] as const) {
  mkdirSync(into, { recursive: true })
  for (const [name, content] of files) {
    writeFileSync(join(into, name), content)
    console.log(`${name}  ${Buffer.byteLength(content)} bytes`)
  }
}
