import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDictionary, type AffixDictionary } from '../../shared/spelling/affix-dictionary.ts'
import { knownWords, type Dictionaries } from '../../shared/spelling/known-words.ts'

const packages = { en: 'dictionary-en-gb', fr: 'dictionary-fr' } as const

let loading: Promise<Dictionaries | undefined> | null = null

/**
 * The English and the French dictionary, read with the first notice that is judged and kept. Undefined where their
 * files are not installed. `pdfAssets`: the folder beside which they lie.
 */
export function loadDictionaries(pdfAssets: string): Promise<Dictionaries | undefined> {
  const path = pdfAssets.startsWith('file:') ? fileURLToPath(pdfAssets) : pdfAssets
  loading ??= load(dirname(path.replace(/[\\/]$/u, '')))
  return loading
}

async function load(folder: string): Promise<Dictionaries | undefined> {
  const [en, fr] = await Promise.all([readLanguage(folder, 'en'), readLanguage(folder, 'fr')])
  return en === null || fr === null ? undefined : knownWords({ en, fr })
}

/** Beside a built program they lie in dictionaries/; in the source tree, in their packages. */
async function readLanguage(folder: string, language: keyof typeof packages): Promise<AffixDictionary | null> {
  const built = join(folder, 'dictionaries', language)
  const base = existsSync(`${built}.aff`) ? built : join(folder, packages[language], 'index')
  if (!existsSync(`${base}.aff`)) return null
  const [aff, dic] = await Promise.all([readFile(`${base}.aff`, 'utf8'), readFile(`${base}.dic`, 'utf8')])
  return readDictionary(aff, dic)
}
