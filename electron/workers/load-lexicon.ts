import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileLexicon, type Lexicon } from '../../shared/lexicon/lexicon.ts'

let loading: Promise<Lexicon> | null = null

/**
 * What belongs to the two languages, read with the first notice and kept. `pdfAssets`: the folder beside which it lies
 * in a built program; in the source tree it is in resources/.
 *
 * @throws LexiconError where a table is not right: the product's own files are.
 */
export function loadLexicon(pdfAssets: string): Promise<Lexicon> {
  const path = pdfAssets.startsWith('file:') ? fileURLToPath(pdfAssets) : pdfAssets
  const built = join(dirname(path.replace(/[\\/]$/u, '')), 'lexicon')
  loading ??= readLexicon(existsSync(built) ? built : join(import.meta.dirname, '../../resources/lexicon'))
  return loading
}

/** Every table of a folder. */
async function readLexicon(folder: string): Promise<Lexicon> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const tables = await Promise.all(
    names.map(async (name) => [basename(name, '.tsv'), await readFile(join(folder, name), 'utf8')] as const),
  )
  return compileLexicon(Object.fromEntries(tables))
}
