import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typeset } from './typography.ts'

export type Language = 'en' | 'fr'

/** A notice as its author thinks of it, before any file format: one entry is one paragraph on paper. */
export interface Paragraph {
  kind: 'letterhead' | 'title' | 'field' | 'banner' | 'section' | 'subheading' | 'item' | 'text'
  text: string
}

const sources = join(import.meta.dirname, 'sources')
/** Of notices in forms that no profile describes. */
export const otherForms = join(import.meta.dirname, 'other-forms')
const marks: readonly [mark: string, kind: Paragraph['kind']][] = [
  ['# ', 'title'],
  ['== ', 'subheading'],
  ['= ', 'section'],
  ['- ', 'item'],
  ['! ', 'banner'],
  ['~ ', 'letterhead'],
]

/**
 * The clean text of one side, typeset, or null where the sample has no such side. Throws on a clause that does not
 * exist.
 */
export function readSource(reference: string, language: Language, folder = sources): Paragraph[] | null {
  const file = join(folder, `${reference}.${language}.txt`)
  if (!existsSync(file)) return null
  let inHeader = true
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (line.startsWith('@') ? clause(line.slice(1), language) : [line]))
    .map((line) => {
      if (line.startsWith('= ')) inHeader = false
      return paragraph(line, language, inHeader)
    })
}

export function letterhead(): Paragraph[] {
  return clause('letterhead', 'both').map((text) => ({ kind: 'letterhead', text: typeset(text, 'fr') }))
}

function paragraph(line: string, language: Language, inHeader: boolean): Paragraph {
  for (const [mark, kind] of marks) {
    if (line.startsWith(mark)) return { kind, text: typeset(line.slice(mark.length), language) }
  }
  return { kind: inHeader ? 'field' : 'text', text: typeset(line, language) }
}

/** Lines of a shared clause: `[name]`, then one `en:` or `fr:` line a paragraph. */
function clause(name: string, language: Language | 'both'): string[] {
  const all = readFileSync(join(sources, 'clauses.txt'), 'utf8').split('\n')
  const start = all.indexOf(`[${name}]`)
  if (start < 0) throw new Error(`clauses.txt has no clause [${name}]`)
  const end = all.findIndex((line, at) => at > start && line.startsWith('['))
  return all
    .slice(start + 1, end < 0 ? undefined : end)
    .filter((line) => line.startsWith(`${language}: `))
    .map((line) => line.slice(language.length + 2))
}
