import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSamples } from './make-samples/build-samples.ts'

/**
 * Writes the invented notices, their README and what the desk is expected to say of each: `npx node
 * scripts/make-samples.ts [FOLDER]`.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../resources/samples')
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of await buildSamples()) {
  writeFileSync(join(folder, name), bytes)
  console.log(`${name}  ${bytes.byteLength} bytes`)
}
