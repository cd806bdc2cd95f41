import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Check } from '../../shared/checks/check.ts'
import { checks as allChecks } from '../../shared/checks/index.ts'
import type { Dictionaries } from '../../shared/spelling/known-words.ts'
import { runChecks } from '../../shared/checks/run/run-checks.ts'
import type {
  AlignedPair,
  Block,
  Fields,
  HeaderFields,
  Finding,
  Language,
  NoticeReport,
  SectionId,
  Side,
} from '../../shared/notice/report.ts'
import type { NoticeLeftover } from '../../shared/notice/parsed-file.ts'
import { loadProfile } from '../../shared/profile/load-profile.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import type { ClauseLibrary } from '../../shared/wording/clause.ts'
import { collect, type Collection } from '../../shared/wording/collection.ts'
import { sliceFor } from '../../shared/wording/slicer.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import { wellWritten } from './well-written.ts'
import { lexicon } from './lexicon.ts'

const file = resolve(import.meta.dirname, '../../resources/profiles/nato-is.json')
export const natoProfile: Profile = loadProfile(readFileSync(file, 'utf8'), 'nato-is.json')

/** A field: its value, the header line it stands in, and its words there (the whole line when left out). */
export type FieldLine<Name extends keyof HeaderFields> = [
  value: NonNullable<HeaderFields[Name]>['value'],
  line: string,
  words?: string,
]
export type FieldLines = { [Name in keyof HeaderFields]?: FieldLine<Name> }

/** A block after the header: section, kind, text and group. */
export type BodyLine = [section: SectionId, kind: Block['kind'], text: string, group?: string]

export const noFields: Fields = {
  reference: null,
  title: null,
  posts: null,
  location: null,
  body: null,
  schedule: null,
  deadline: null,
  salary: null,
  grade: null,
  clearance: null,
  pendingBudget: null,
  directReports: null,
  indirectReports: null,
  contract: null,
  startDate: null,
  positions: [],
}

/** A side of an invented notice: block ids run 'en1', 'en2', … header lines first. */
export function side(language: Language, lines: FieldLines, body: BodyLine[] = []): Side {
  const blocks: Block[] = []
  const add = (section: SectionId, kind: Block['kind'], text: string, group?: string) => {
    const same = kind === 'field' ? blocks.find((block) => block.text === text) : undefined
    if (same !== undefined) return same.id
    const id = `${language}${blocks.length + 1}`
    blocks.push({ id, section, kind, group: group ?? null, text, at: null })
    return id
  }
  const fields: Fields = { ...noFields }
  for (const [name, spec] of Object.entries(lines)) {
    const [value, line, words] = spec as FieldLine<'title'>
    const block = line === '' ? '' : add('header', 'field', line)
    Object.assign(fields, { [name]: { value, text: words ?? line, block } })
  }
  for (const line of body) add(...line)
  return { fields, blocks }
}

export interface FakeNotice {
  en: Side | null
  fr: Side | null
  /** Ids of both sides; by position when left out. */
  pairs?: [en: string[], fr: string[], confidence?: number][]
  files?: string[]
  profile?: Profile
  asOf?: string
  /** Null where no organisation's form was recognised; left out, it is that of the profile. */
  form?: null
  collection?: Collection
  dictionaries?: Dictionaries
  leftovers?: NoticeLeftover[]
}

export function noticeOf({ en, fr, pairs, files = ['notice.txt'], form }: FakeNotice): NoticeReport {
  const alignment: AlignedPair[] =
    pairs?.map(([left, right, confidence = 0.9]) => ({ en: left, fr: right, confidence })) ?? byPosition(en, fr)
  return {
    reference: en?.fields.reference?.value ?? fr?.fields.reference?.value ?? null,
    sources: files.map((path) => ({
      file: path,
      sha256: '0'.repeat(64),
      inside: null,
      format: 'text',
      languages: ['en', 'fr'],
      pages: null,
      ocr: false,
    })),
    form: form === null ? null : natoProfile.id,
    en,
    fr,
    alignment,
    findings: [],
    unchecked: [],
  }
}

/** What one check finds on an invented notice, through the real runner. */
export function findingsOf(check: Check, fake: FakeNotice): Finding[] {
  const notice = { ...noticeOf(fake), ...(fake.leftovers && { leftovers: fake.leftovers }) }
  const { findings } = runChecks(
    notice,
    fake.profile ?? natoProfile,
    {
      asOf: fake.asOf ?? '2030-01-15',
      lexicon,
      severities: {},
      collection: fake.collection,
      dictionaries: fake.dictionaries,
    },
    [check],
  )
  return wellWritten(findings)
}

/** What all checks together say of the blocks of a notice, but for what it lacks of the form. */
export function toldByAll(fake: FakeNotice): string[] {
  const { findings } = runChecks(
    noticeOf(fake),
    natoProfile,
    { asOf: '2030-01-15', severities: {}, lexicon, dictionaries: fake.dictionaries },
    allChecks,
  )
  return findings
    .filter(({ check, evidence }) => evidence.length > 0 && check !== 'field-missing')
    .map(({ check }) => check)
}

/** The words that a finding marks, per side. */
export function words(finding: Finding, language: Language): string[] {
  return finding.evidence.filter(({ block }) => block.startsWith(language)).map(({ text }) => text)
}

function byPosition(en: Side | null, fr: Side | null): AlignedPair[] {
  const left = en?.blocks ?? []
  const right = fr?.blocks ?? []
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    en: left[index] === undefined ? [] : [left[index].id],
    fr: right[index] === undefined ? [] : [right[index].id],
    confidence: left[index] !== undefined && right[index] !== undefined ? 0.9 : 0,
  }))
}

/** A side of plain paragraphs in the section on additional information. */
export function paragraphs(language: Language, ...texts: string[]): Side {
  return side(
    language,
    {},
    texts.map((text): BodyLine => ['additional', 'paragraph', text]),
  )
}

/** The words that a check marks in a paragraph standing alone. */
export function marked(check: Check, language: Language, text: string): string[] {
  const one = paragraphs(language, text)
  return findingsOf(check, { en: language === 'en' ? one : null, fr: language === 'fr' ? one : null }).flatMap(
    (finding) => words(finding, language),
  )
}

/**
 * What a check finds on the last of several notices that lie in one folder. `approved`: how many of the first are
 * signed off.
 */
export function findingsInFolder(
  check: Check,
  folder: FakeNotice[],
  library: ClauseLibrary | null = null,
  approved = 0,
): Finding[] {
  const digests = folder.map((fake, index) =>
    digestNotice(noticeOf({ files: [`notice-${index}.txt`], ...fake }), { lexicon, isApproved: index < approved }),
  )
  const last = digests.at(-1)
  const fake = folder.at(-1)
  if (last === undefined || fake === undefined) throw new Error('a folder holds a notice')
  return findingsOf(check, { ...fake, collection: sliceFor(last, collect(digests, library)) })
}
