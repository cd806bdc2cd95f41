import { agreeOnSections } from './agree-on-sections.ts'
import type { Notice } from '../notice/notice.ts'
import type { NoticeLeftover, ParsedFile } from '../notice/parsed-file.ts'
import type { Block, Language, Side, Source } from '../notice/report.ts'

export type NoticeDraft = Pick<
  Notice,
  'reference' | 'sources' | 'en' | 'fr' | 'form' | 'formConfidence' | 'profile' | 'leftovers' | 'anyway'
>
export interface SourcedFile {
  source: Source
  parsed: ParsedFile
}

/** What the report says of a file that was read. */
export function sourceOf(file: string, sha256: string, parsed: Omit<ParsedFile, 'milliseconds'>): Source {
  const { format, languages, pages, ocr, inside = null, unreadPages, mail, leftOut } = parsed
  const { lostPages, brokenPages, pageListLost } = parsed
  return {
    file,
    sha256,
    inside,
    format,
    languages,
    pages,
    ocr,
    ...(unreadPages && { unreadPages }),
    ...(lostPages && { lostPages }),
    ...(brokenPages && { brokenPages }),
    ...(pageListLost && { pageListLost }),
    ...(mail && { mail }),
    ...(leftOut && { leftOut }),
  }
}

/**
 * Files → notices. Two files make one notice only where one holds just English, the other just French, and the
 * reference is the same. A file without a reference pairs by its name ("Post_EN.docx", "Post_FR.docx").
 */
export function assembleNotices(files: readonly SourcedFile[]): NoticeDraft[] {
  const partners = findPartners(files)
  return files.flatMap((file, at) => {
    const partner = partners[at]
    if (partner === undefined) return [single(file)]
    // The pair stands where its first file stood.
    if (partner < at) return []
    const other = files[partner]
    return other === undefined ? [single(file)] : [pair(file, other)]
  })
}

/** For each file the place of the one it makes a notice with. */
function findPartners(files: readonly SourcedFile[]): (number | undefined)[] {
  const partners: (number | undefined)[] = files.map(() => undefined)
  const groups = new Map<string, Record<Language, number[]>>()
  files.forEach(({ source, parsed }, at) => {
    const only = onlyLanguage(parsed)
    const key = parsed.reference ?? nameWithoutLanguage(nameOf(source))
    if (only === null || key === null) return
    const group = groups.get(key) ?? { en: [], fr: [] }
    group[only].push(at)
    groups.set(key, group)
  })
  for (const { en, fr } of groups.values())
    // Two organisations may give one number. Of a file without a known form nothing is known that forbids another's, so
    // it takes what those of one form leave.
    for (const mayBeOne of [isOneForm, isOneFormOrNone]) {
      const free = new Set(fr.filter((at) => partners[at] === undefined))
      for (const english of en) {
        if (partners[english] !== undefined) continue
        const french = closest(
          files,
          english,
          [...free].filter((at) => mayBeOne(formIdOf(files[english]), formIdOf(files[at]))),
        )
        if (french === undefined) continue
        free.delete(french)
        partners[english] = french
        partners[french] = english
      }
    }
  return partners
}

function formIdOf(file: SourcedFile | undefined): string | null {
  return file?.parsed.form.id ?? null
}

function isOneForm(a: string | null, b: string | null): boolean {
  return a === b
}

function isOneFormOrNone(a: string | null, b: string | null): boolean {
  return a === null || b === null
}

/** Among several, the one whose name is the same but for its language, then the first. */
function closest(files: readonly SourcedFile[], at: number, candidates: readonly number[]): number | undefined {
  const name = nameWithoutLanguage(nameOf(files[at]?.source))
  return (
    candidates.find((candidate) => name !== null && nameWithoutLanguage(nameOf(files[candidate]?.source)) === name) ??
    candidates[0]
  )
}

/** Of an attachment its own name, beside the mail that it is in. */
function nameOf(source: Source | undefined): string {
  return source === undefined ? '' : source.inside === null ? source.file : `${source.file}/${source.inside}`
}

function onlyLanguage(parsed: ParsedFile): Language | null {
  const [first, second] = parsed.languages
  return first !== undefined && second === undefined ? first : null
}

/** "241324_EN.docx" → "241324"; null where the name says no language. */
export function nameWithoutLanguage(file: string): string | null {
  const stem = file
    .replace(/\\/gu, '/')
    .replace(/\.[^./]+$/u, '')
    .toLowerCase()
  const without = stem.replace(
    /(?<![a-z])(?:en|eng|english|anglais|ang|e|fr|fra|fre|french|fran[cç]ais|f)(?![a-z])(?=[^/]*$)/u,
    '',
  )
  return without === stem ? null : without.replace(/[\s_.()-]+$/u, '').replace(/[\s_.()-]+/gu, '_')
}

function single({ source, parsed }: SourcedFile): NoticeDraft {
  return {
    reference: parsed.reference,
    sources: [source],
    ...formOf(parsed),
    en: parsed.en,
    fr: parsed.fr,
    ...leftIn([parsed]),
    ...(parsed.anyway && { anyway: parsed.anyway }),
  }
}

function pair(first: SourcedFile, second: SourcedFile): NoticeDraft {
  const anyway = first.parsed.anyway ?? second.parsed.anyway
  const side = (language: Language): Side | null => first.parsed[language] ?? renumber(second.parsed[language])
  const form = formOf(surer(first.parsed, second.parsed))
  const [en, fr] = [side('en'), side('fr')]
  const sides = form.form === null && en !== null && fr !== null ? agreeOnSections(en, fr) : { en, fr }
  return {
    reference: first.parsed.reference ?? second.parsed.reference,
    sources: [first.source, second.source],
    ...form,
    ...sides,
    ...leftIn([first.parsed, second.parsed]),
    ...(anyway && { anyway }),
  }
}

function formOf({ profile, form }: ParsedFile): Pick<NoticeDraft, 'profile' | 'form' | 'formConfidence'> {
  return { profile, form: form.id, formConfidence: form.confidence }
}

/** One language's file may show more of the form than the other's. */
function surer(first: ParsedFile, second: ParsedFile): ParsedFile {
  return second.form.confidence > first.form.confidence ? second : first
}

/** The second file's places name the second source. Ids carry their language, so they stay unique. */
function renumber(side: Side | null): Side | null {
  if (side === null) return null
  const blocks = side.blocks.map((block): Block => ({
    ...block,
    at: block.at?.map((place) => ({ ...place, source: 1 })) ?? null,
  }))
  return { ...side, blocks }
}

/** Where a place is in no block, a file of one language says which side it concerns. */
function leftIn(files: readonly ParsedFile[]): Pick<NoticeDraft, 'leftovers'> {
  const leftovers = files.flatMap((parsed, source) =>
    (parsed.leftovers ?? []).map((leftover): NoticeLeftover => ({
      ...leftover,
      source,
      side: sideOfBlock(leftover.block) ?? onlyLanguage(parsed),
    })),
  )
  return leftovers.length > 0 ? { leftovers } : {}
}

function sideOfBlock(block: string | null): Language | null {
  return block === null ? null : block.startsWith('en') ? 'en' : 'fr'
}
