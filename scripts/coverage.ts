/**
 * `npm run coverage [-- --missed]`: of the content words of notices, the share that finds its counterpart on the other
 * side of its aligned row: by the word list of recruitment prose alone, and by it or as a word that is the same or
 * begins alike. Rows are those that the notices' authors meant: our own samples, and where they lie beside the
 * repository real notices and forms from outside. `--missed` lists what finds none, of our own samples alone: what the
 * list is measured on is not looked at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLexicon } from '../electron/workers/load-lexicon.ts'
import type { Language } from '../shared/notice/report.ts'
import { counted, print, share, tableRow } from './accuracy/table.ts'
import { loadTruthGroups } from './accuracy/truth.ts'
import type { Truth } from './accuracy/truth-form.ts'
import { coverRow } from './coverage/cover-row.ts'

type Meant = Pick<Truth, 'en' | 'fr' | 'alignment'>

const { values } = parseArgs({ options: { missed: { type: 'boolean', default: false } } })
const root = join(import.meta.dirname, '..')
const forms = join(root, '../shared/field/forms')
const { prose } = await loadLexicon(join(root, 'node_modules/pdfjs-dist'))

const groups: { name: string; notices: readonly Meant[]; isOurs: boolean }[] = [
  ...loadTruthGroups().map(({ name, truths }, at) => ({ name, notices: truths, isOurs: at === 0 })),
  { name: 'forms from outside', notices: meantForms(), isOurs: false },
]
print(`${String(prose.rows.length)} rows\n`)
print(tableRow(['', 'en', 'by list', 'linked', 'fr', 'by list', 'linked']))
for (const { name, notices, isOurs } of groups) {
  if (notices.length === 0) {
    print(`${name}: not beside the repository\n`)
    continue
  }
  const covered = notices.flatMap((notice) => rowsOf(notice).map((texts) => coverRow(texts, prose)))
  const sum = (language: Language, figure: 'all' | 'byList' | 'linked'): number =>
    covered.reduce((total, row) => total + row[language][figure], 0)
  const figures = (['en', 'fr'] as const).flatMap((language) => [
    String(sum(language, 'all')),
    share(sum(language, 'byList'), sum(language, 'all')),
    share(sum(language, 'linked'), sum(language, 'all')),
  ])
  print(tableRow([name, ...figures]))
  if (values.missed && isOurs)
    for (const language of ['en', 'fr'] as const)
      print(`${language}: ${counted(covered.flatMap((row) => row[language].missed))}\n`)
}

/** The texts of each row that has both sides. */
function rowsOf({ en, fr, alignment }: Meant): Record<Language, string>[] {
  const textOf = (ids: readonly string[], { blocks }: Meant['en']): string =>
    ids.map((id) => blocks.find((block) => block.id === id)?.text ?? '').join(' ')
  return alignment
    .filter((pair) => pair.en.length > 0 && pair.fr.length > 0)
    .map((pair) => ({ en: textOf(pair.en, en), fr: textOf(pair.fr, fr) }))
}

function meantForms(): Meant[] {
  if (!existsSync(forms)) return []
  return readdirSync(forms)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(forms, name), 'utf8')) as Meant)
}
