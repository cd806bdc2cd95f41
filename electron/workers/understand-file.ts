import type { Mail, SavedPage } from './mail/mail.ts'
import { createHash } from 'node:crypto'
import { failure } from '../../shared/notice/read-failures.ts'
import type { ReadFailure } from '../../shared/notice/parsed-file.ts'
import type { SourceDocument } from '../../shared/notice/source-document.ts'
import type { ReadLimits, ReadResult } from '../../shared/ipc/worker-jobs.ts'
import { parseDocument, type ParseHelp, type ParseWish } from '../../shared/parse/parse-document.ts'
import type { CompiledProfiles } from '../../shared/parse/profile-index.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { loadDictionaries } from './load-dictionaries.ts'
import { loadLexicon } from './load-lexicon.ts'
import { ReadError } from './bytes/read-error.ts'
import { faultOf, readings } from './read-file.ts'
import { looksLikeMail, openMail } from './mail/sniff-mail.ts'
import { mostAttachments, understandMail } from './mail/understand-mail.ts'

export interface UnderstandOptions extends ParseWish {
  profiles: readonly Profile[]
  /** Where more than one file is read with these profiles. */
  compiled?: CompiledProfiles | undefined
  /** Folder (a path or a file: address) with pdf.js's cmaps, standard_fonts and wasm. */
  pdfAssets: string
  /** Recognise the text of pages that are only pictures. */
  ocr: boolean
  limits?: Partial<ReadLimits>
  onPage?: (done: number, pages: number) => void
  /** Hears of each line which sign decided that it was joined to the one before it, or parted from it. */
  told?: ParseHelp['told']
  /** Of what is attached to a mail: how deep, and how much more of it may be looked into. */
  inMail?: { depth: number; budget: { left: number } }
}

/** Mails in mails. */
const deepest = 5

/**
 * The one way from a file's bytes to a notice's sides, for every host, measure and test: what it may be is tried in
 * order, and the first reading that gives a notice is taken. Where none does, the first that gives a text counts.
 */
export async function understandFile(bytes: Uint8Array, name: string, options: UnderstandOptions): Promise<ReadResult> {
  const origin = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
  try {
    return { ...(await understand(bytes, name, options, origin)), ...origin }
  } catch (error) {
    return { ...faultOf(error), ...origin }
  }
}

type Origin = Pick<ReadResult, 'sha256' | 'size'>

async function understand(
  bytes: Uint8Array,
  name: string,
  { profiles, anyway, form, inMail, ...options }: UnderstandOptions,
  origin: Origin,
): Promise<ReadResult> {
  const start = performance.now()
  const mail = await readMail()
  if (mail !== null) return { ...mail, ...origin }
  let unread: ReadResult | null = null
  let readable: { document: SourceDocument; result: ReadResult } | null = null
  for await (const outcome of readings(bytes, { ...options, name })) {
    if (!outcome.ok) {
      unread ??= { ...outcome, ...origin }
      continue
    }
    const result = await parse(outcome.document, false)
    if (result.ok) return result
    readable ??= { document: outcome.document, result }
  }
  if (readable !== null) return anyway ? await parse(readable.document, true) : readable.result
  return unread ?? { ok: false, failure: failure('unknownFormat'), ...origin }

  /** Null where it is no mail, or may as well be a text that begins like one. */
  async function readMail(): Promise<ReadResult | null> {
    const opened = await outcomeOfMail(bytes)
    if (opened === null) return null
    if ('failure' in opened) return { ok: false, failure: opened.failure, ...origin }
    const inner = { depth: (inMail?.depth ?? 0) + 1, budget: inMail?.budget ?? { left: mostAttachments } }
    if (inner.depth > deepest) return { ok: false, failure: failure('unsafe'), ...origin }
    const understandPart = (part: Uint8Array, partName: string, wish: boolean): Promise<ReadResult> =>
      understandFile(part, partName, { ...options, profiles, anyway: wish, form, inMail: inner })
    if ('page' in opened) return understandPart(opened.page, 'page.html', anyway)
    const found = await understandMail(opened, {
      understand: (part, partName) => understandPart(part, partName, false),
      parse: (document) => parse(document, false),
      budget: inner.budget,
    })
    const [first, ...further] = found.files
    if (first !== undefined) return { ok: true, file: { ...first, ...(further.length > 0 && { further }) }, ...origin }
    const { isMail, isSure } = looksLikeMail(bytes)
    if (isMail && !isSure) return null
    if (found.failure !== null) return { ok: false, failure: found.failure, ...origin }
    return found.document === null
      ? { ok: false, failure: failure('noText'), ...origin }
      : parse(found.document, anyway)
  }

  async function parse(document: SourceDocument, asNotice: boolean): Promise<ReadResult> {
    const readAt = performance.now()
    const words = mayDivideWords(document) ? await loadDictionaries(options.pdfAssets) : undefined
    const lexicon = await loadLexicon(options.pdfAssets)
    const parsed = parseDocument(document, profiles, {
      lexicon,
      anyway: asNotice,
      form,
      words,
      compiled: options.compiled,
      told: options.told,
    })
    const milliseconds = { read: readAt - start, parse: performance.now() - readAt }
    if (parsed.ok) return { ok: true, file: { ...parsed.file, milliseconds }, ...origin }
    if (parsed.failure.code !== 'not-a-notice') return { ...parsed, ...origin }
    // What is left of a torn file may lack what makes a notice: the file is to be had again, not the notice mended.
    if (isTorn(document)) return { ok: false, failure: failure('damaged'), text: textOf(document), ...origin }
    // A stamp on a scan that nobody looked at is no text that lacks a notice.
    if (document.unreadPages) return { ok: false, failure: failure('picturesOnly'), ...origin }
    return { ...parsed, text: textOf(document), ...origin }
  }
}

function isTorn({ lostPages = [], brokenPages = [], pageListLost }: SourceDocument): boolean {
  return lostPages.length > 0 || brokenPages.length > 0 || pageListLost === true
}

/** Only printed lines end in the middle of words and addresses. */
function mayDivideWords({ lines }: SourceDocument): boolean {
  return lines.some(({ unit, text }) => unit === 'line' && /[-\u2010]$|(?:https?:\/\/|www\.|@)\S*$/u.test(text))
}

async function outcomeOfMail(bytes: Uint8Array): Promise<Mail | SavedPage | { failure: ReadFailure } | null> {
  try {
    return await openMail(bytes)
  } catch (error) {
    if (error instanceof ReadError) return { failure: error.failure }
    throw error
  }
}

/** As it reads: a number is part of the text, a bullet is not. */
function textOf({ lines }: SourceDocument): string[] {
  return lines.map(({ marker, text }) => (marker === null || text.startsWith(marker) ? text : `${marker} ${text}`))
}
