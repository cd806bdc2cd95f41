import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDictionaries } from '../../../../electron/workers/load-dictionaries.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const dictionaries = await loadDictionaries(join(import.meta.dirname, '../../../../node_modules/pdfjs-dist'))

/** Tables of signs, codes, short forms, American spellings, loans, parts of addresses, and names of places. */
const notWords: ReadonlySet<string> = new Set([
  'abbreviations',
  'acronyms',
  'currencies',
  'measures',
  'scales',
  'months',
  'time-zones',
  'address-languages',
  'clock-words',
  'english-spellings',
  'loan-phrases',
  'places',
  'countries',
  'cities',
  'bodies',
  'languages',
])

/** Words that are right and in no dictionary, and « fourty », which is read for what it means. */
const alsoWords: ReadonlySet<string> = new Set(
  'un km mins accountabilities licensure behavioral USD GBP CHF fourty ie eg càd advisor advisors traineeship traineeships postholder trilingual trilingually trilaterally quinquennial quinquennially week end ends blah bla Bla blabla'.split(
    ' ',
  ),
)

describe.each(lexicon.tables.filter((table) => !notWords.has(table)))('%s', (table) => {
  test.each(['en', 'fr'] as const)('its forms and examples are words: %s', (language) => {
    const written = lexicon
      .table(table)
      .flatMap((row) => [...row[language], row.example?.[language] ?? '', row.silent?.[language] ?? ''])
      .map((text) => text.replace(/^=/u, ''))
    const words = written.flatMap((text) => text.match(/(?<![\p{L}\p{N}*’'])\p{L}[\p{L}’']*(?![\p{L}*])/gu) ?? [])
    const strange = words.filter((word) => !alsoWords.has(word) && dictionaries?.knows(word, language) !== true)
    expect([...new Set(strange)]).toEqual([])
  })
})
