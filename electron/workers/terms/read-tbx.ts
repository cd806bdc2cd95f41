import { Parser } from 'htmlparser2'
import type { Language } from '../../../shared/notice/report.ts'
import { isOutOfUse } from '../../../shared/terms/out-of-use.ts'
import { longestTerms, type TermEntry } from '../../../shared/terms/term-concept.ts'
import { termFaults } from '../../../shared/terms/term-file-error.ts'

/** Elements in elements: TBX has fewer than twenty. */
const deepest = 100

/** What each element of TBX is, in version 2 (martif) and version 3, by its name without a prefix. */
const entries: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry'])
const languages: ReadonlySet<string> = new Set(['langSet', 'langSec'])
/** A term with what is said of it. */
const terms: ReadonlySet<string> = new Set(['tig', 'ntig', 'termSec'])
/** What says whether a term is in use: as the type of a note, or, in the style of version 3, as an element. */
const statuses: ReadonlySet<string> = new Set([
  'administrativeStatus',
  'normativeAuthorization',
  'processStatus',
  'status',
  'evaluation',
  'usageStatus',
])

/**
 * The entries of a term base in TBX, by a reader that goes over it once and makes no tree. An outside DTD is named by
 * most exports and left alone; one inside, which is what entities are made of, is refused, and so no entity is ever
 * put in but those of XML itself.
 *
 * @throws TermFileError with the line.
 */
export function readTbx(xml: string): TermEntry[] {
  const found: TermEntry[] = []
  let depth = 0
  const seen = { entries: false }
  let entry: TermEntry | null = null
  let language: Language | null = null
  /** The forms of the term that is open; empty outside one. */
  let forms: string[] = []
  let isUsed = true
  /** Where the text that comes belongs. */
  let into: 'term' | 'status' | null = null
  let text = ''
  const line = (): number => lineOf(xml, parser.startIndex)
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (++depth > deepest) throw termFaults.tooDeep(line())
        const name = local(written)
        if (entries.has(name)) {
          seen.entries = true
          entry = { en: [], fr: [] }
        } else if (languages.has(name)) language = languageOf(attributes['xml:lang'] ?? attributes.lang)
        else if (terms.has(name)) {
          forms = []
          isUsed = true
        } else if (name === 'term') [into, text] = ['term', '']
        else if (statuses.has(name) || statuses.has(attributes.type ?? '')) [into, text] = ['status', '']
      },
      ontext: (more) => {
        if (into !== null) text += more
      },
      onclosetag: (written, isImplied) => {
        depth--
        if (isImplied && xml[parser.endIndex - 1] !== '/') throw termFaults.broken(line())
        const name = local(written)
        if (name === 'term') {
          forms.push(text)
          into = null
        } else if (into === 'status' && name !== 'hi') {
          isUsed &&= !isOutOfUse(text)
          into = null
        } else if (terms.has(name)) {
          if (isUsed && entry !== null && language !== null) entry[language].push(...forms)
          forms = []
        } else if (languages.has(name)) language = null
        else if (entries.has(name) && entry !== null) {
          found.push(entry)
          entry = null
          // Most of a bank has one of the languages only; so much more than can be kept is not gone through.
          if (found.length > longestTerms.concepts * 10) throw termFaults.tooMany(longestTerms.concepts)
        }
      },
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase().startsWith('!doctype') && data.includes('[')) throw termFaults.ownEntities(line())
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  if (!seen.entries) throw termFaults.noEntries()
  return found
}

/** "en-GB" and "fr-CA" are English and French. */
function languageOf(code: string | undefined): Language | null {
  const [main] = (code ?? '').toLowerCase().split(/[-_]/u)
  if (main === 'en' || main === 'eng') return 'en'
  return main === 'fr' || main === 'fra' || main === 'fre' ? 'fr' : null
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** From 1. */
function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
