import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Language } from '../../shared/notice/report.ts'
import type { Truth, TruthSide } from './truth-form.ts'

/** Notices of one kind, judged among each other as those of one folder are. */
export interface TruthGroup {
  name: string
  /** A day before every deadline of theirs, so that none is past. */
  asOf: string
  truths: readonly Truth[]
}

const root = join(import.meta.dirname, '../..')
/** Not part of the repository, as they are somebody's: measured where they lie beside it. */
const realFolders = [join(root, '../shared/notices'), join(root, '../shared/field/real')]

/** Our own invented notices, always; real ones where there are any. */
export function loadTruthGroups(): TruthGroup[] {
  const own = loadTruths(join(root, 'test/fixtures/truth'))
  const real = realFolders.flatMap((folder) => loadTruths(folder))
  return [
    { name: 'our own invented notices', asOf: '2026-12-01', truths: own },
    ...(real.length === 0 ? [] : [{ name: 'real notices', asOf: '2024-10-01', truths: real }]),
  ]
}

/** Every truth file of a folder, without the letterhead, which is not scored. Empty where the folder is not there. */
function loadTruths(folder: string): Truth[] {
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

/**
 * The layouts of one notice, beside its truth file or among the samples; the files of a pair ("_EN", "_FR") are one.
 */
export function layoutsOf(truth: Truth): { name: string; files: string[] }[] {
  const beside = dirname(truth.file)
  const folder = beside.endsWith('truth') ? join(root, 'resources/samples') : beside
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
