import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { compileLexicon, type Lexicon } from '../../shared/lexicon/lexicon.ts'

const folder = resolve(import.meta.dirname, '../../resources/lexicon')

/** The product's own lexicon. */
export const lexicon: Lexicon = compileLexicon(
  Object.fromEntries(
    readdirSync(folder).map((name) => [basename(name, '.tsv'), readFileSync(resolve(folder, name), 'utf8')]),
  ),
)
