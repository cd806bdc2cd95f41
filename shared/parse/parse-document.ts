import type { ParsedFile, ReadFailure } from '../notice/parsed-file.ts'
import type { SourceDocument } from '../notice/source-document.ts'
import type { Profile } from '../profile/profile.ts'

export type ParseOutcome = { ok: true; file: Omit<ParsedFile, 'milliseconds'> } | { ok: false; failure: ReadFailure }

/** Lines → paragraphs → sides → fields and sections → blocks. Never throws: a text that is no notice is a failure with a reason. */
export function parseDocument(_document: SourceDocument, _profiles: readonly Profile[]): ParseOutcome {
  return { ok: false, failure: { code: 'not-a-notice', message: { en: '', fr: '' } } }
}
