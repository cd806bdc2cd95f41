import type { ParsedFile } from '../notice/parsed-file.ts'
import type { NoticeReport, Source } from '../notice/report.ts'

export interface NoticeDraft extends Pick<NoticeReport, 'reference' | 'sources' | 'en' | 'fr'> { profile: string }
export interface SourcedFile { source: Source; parsed: ParsedFile }

/** Files → notices. Two files make one notice only where one holds just English, the other just French, and the reference is the same. */
export function assembleNotices(files: readonly SourcedFile[]): NoticeDraft[] {
  return files.map(({ source, parsed }) => ({ reference: parsed.reference, sources: [source], en: parsed.en, fr: parsed.fr, profile: parsed.profile }))
}
