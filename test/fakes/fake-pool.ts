import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { ParsePool } from '../../electron/services/ports/ports.ts'
import type { Finding, Language, Side } from '../../shared/notice/report.ts'

export interface FakePool extends ParsePool {
  /** Names of the files read, in order. */
  reads: string[]
  judged: number
  closed: number
  /** Awaited before each reading ends: a test holds it open. */
  gate: Promise<unknown>
}

/**
 * Reads files of a few lines instead of notices: "reference 1", "en Title", "fr Titre", "deadline 2026-12-24", one
 * error for every line "wrong", a clause for every line "clause-en …" and "clause-fr …", "fail" for a file that cannot
 * be read, and "letter" for one that is no notice unless it is asked for all the same.
 */
export function fakePool(): FakePool {
  const pool: FakePool = {
    reads: [],
    judged: 0,
    closed: 0,
    gate: Promise.resolve(),
    read: async ({ name, bytes: given }, signal, _onPage, wish) => {
      const bytes = Buffer.from(given)
      pool.reads.push(basename(name))
      await pool.gate
      signal?.throwIfAborted()
      const origin = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
      const lines = bytes.toString('utf8').split('\n')
      const value = (name: string): string | null =>
        lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? null
      if (lines.includes('fail') || bytes.length === 0) {
        return {
          ok: false,
          failure: { code: bytes.length === 0 ? 'empty' : 'unreadable', message: { en: 'No.', fr: 'Non.' } },
          ...origin,
        }
      }
      const likeness = {
        profile: 'fake',
        labels: [{ name: { en: 'Reference', fr: 'Référence' }, isFound: false }],
        headings: [],
      }
      const isLetter = lines.includes('letter')
      if (isLetter && wish?.anyway !== true)
        return {
          ok: false,
          failure: { code: 'not-a-notice', message: { en: 'No notice.', fr: 'Pas d’avis.' }, likeness },
          text: lines,
          ...origin,
        }
      const sides = {
        en: sideOf('en', value('en'), value('deadline'), lines),
        fr: sideOf('fr', value('fr'), null, lines),
      }
      const whole = {
        ok: true as const,
        file: {
          format: 'text' as const,
          pages: null,
          ocr: false,
          profile: 'fake',
          form: { id: 'fake', confidence: 1 },
          reference: value('reference'),
          ...sides,
          languages: (['en', 'fr'] as const).filter((language) => sides[language] !== null),
          ...(isLetter && { anyway: likeness }),
          milliseconds: { read: 0, parse: 0 },
        },
        ...origin,
      }
      // "mail": each language in an attachment of its own.
      if (!lines.includes('mail')) return whole
      const half = (language: Language) => ({
        ...whole.file,
        en: null,
        fr: null,
        [language]: sides[language],
        languages: [language],
        inside: `${language}.docx`,
      })
      return { ...whole, file: { ...half('en'), further: [half('fr')] } }
    },
    judge: (draft, _profile, options) => {
      pool.judged += 1
      const texts = [draft.en, draft.fr].flatMap((side) => side?.blocks ?? []).map((block) => block.text)
      const findings: Finding[] = texts
        .filter((text) => text === 'wrong')
        .map((_, index) => ({
          id: `${options.asOf}-${index}`,
          check: 'fake-check',
          severity: options.severities['fake-check'] === 'warning' ? 'warning' : 'error',
          en: [],
          fr: [],
          evidence: [],
          message: { en: 'Wrong.', fr: 'Faux.' },
        }))
      return Promise.resolve({
        alignment: [],
        findings,
        unchecked: [],
        milliseconds: { align: 0, check: 0 },
        digest: null,
      })
    },
    unlinked: () => Promise.resolve([]),
    collect: () => Promise.resolve({ library: '{"clauses":[]}', changed: [] }),
    readTerms: () => Promise.resolve({ ok: true, concepts: [], leftOut: 0 }),
    close: () => {
      pool.closed += 1
      return Promise.resolve()
    },
  }
  return pool
}

function sideOf(language: Language, title: string | null, deadline: string | null, lines: string[]): Side | null {
  if (title === null) return null
  const texts = [title, ...(language === 'en' ? lines.filter((line) => line === 'wrong') : [])]
  const clauses = lines
    .filter((line) => line.startsWith(`clause-${language} `))
    .map((line) => line.slice('clause-en '.length))
  const located = <T>(value: T) => ({ value, text: title, block: `${language}0` })
  return {
    fields: {
      reference: null,
      title: located(title),
      posts: null,
      location: null,
      body: null,
      schedule: null,
      deadline: deadline === null ? null : located({ date: deadline, time: null }),
      salary: null,
      grade: located({ min: 'G11', max: 'G15' }),
      clearance: null,
      pendingBudget: null,
      directReports: null,
      indirectReports: null,
      contract: null,
      startDate: null,
      positions: [],
    },
    blocks: [...texts, ...clauses].map((text, index) => ({
      id: `${language}${index}`,
      section: index < texts.length ? 'other' : 'additional',
      kind: 'paragraph',
      group: null,
      text,
      at: null,
    })),
  }
}
