import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Language } from '../../shared/notice/report.ts'

/** A truth file's form: the contract's shapes, with plain values for fields. */
export interface TruthBlock {
  id: string
  section: string
  kind: string
  text: string
}
export interface TruthSide {
  fields: Record<string, unknown>
  blocks: TruthBlock[]
}
export interface TruthFinding {
  check: string
  severity: string
  en: string[]
  fr: string[]
  certainty: string
  auto: boolean
  why: string
}
export interface Truth {
  file: string
  reference: string
  en: TruthSide
  fr: TruthSide
  alignment: { en: string[]; fr: string[] }[]
  findings: TruthFinding[]
}

/** A notice as it was given, in several layouts, beside those. */
const givenFolder = join(import.meta.dirname, '../../../shared/field/real')
export const noticesFolder = join(import.meta.dirname, '../../../shared/notices')

/** The truth files of both folders. */
export function loadAllTruths(): Truth[] {
  return [...loadTruths(), ...loadTruths(givenFolder)]
}

/** Every truth file of a folder, without the letterhead, which is not scored. Empty where the folder is not there. */
function loadTruths(folder = noticesFolder): Truth[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => {
      const truth = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<Truth, 'file'>
      return {
        ...truth,
        file: join(folder, name),
        en: withoutLetterhead(truth.en, truth.reference),
        fr: withoutLetterhead(truth.fr, truth.reference),
      }
    })
}

/** The letterhead is what stands above the title, and the title names the reference. */
function withoutLetterhead(side: TruthSide, reference: string): TruthSide {
  const title = side.blocks.findIndex((block) => block.text.includes(reference))
  return { ...side, blocks: side.blocks.slice(Math.max(0, title)) }
}

/** The layouts of one notice that lie beside its truth file; the files of a pair ("_EN", "_FR") are one layout. */
export function layoutsOf(truth: Truth): { name: string; files: string[] }[] {
  const folder = dirname(truth.file)
  const stem = basename(truth.file, '.truth.json')
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(stem) && !name.endsWith('.truth.json'))
    .sort()
  const layouts = new Map<string, string[]>()
  for (const name of names) {
    const layout = name.slice(stem.length).replace(/_(?:EN|FR)(?=\.)/u, '_EN+FR')
    layouts.set(layout, [...(layouts.get(layout) ?? []), join(folder, name)])
  }
  return [...layouts].map(([name, files]) => ({ name, files }))
}

export const languages: readonly Language[] = ['en', 'fr']
