import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
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

/** Every table of a folder and of those in it, by its path: 'months', 'prose/duties'. */
async function readLexicon(folder: string): Promise<Lexicon> {
  return compileLexicon(Object.fromEntries(await readTables(folder, '')))
}

async function readTables(folder: string, within: string): Promise<(readonly [string, string])[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const parts = await Promise.all(
    entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return readTables(path, `${within}${entry.name}/`)
        if (extname(entry.name) !== '.tsv') return []
        return [[within + basename(entry.name, '.tsv'), await readFile(path, 'utf8')] as const]
      }),
  )
  return parts.flat()
}
