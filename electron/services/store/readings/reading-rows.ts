import type { ParsedFile, ReadFailure } from '../../../../shared/notice/parsed-file.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import type { Judgement } from '../../../../shared/notice/notice.ts'
import { beginsWith, holds, isOneOf } from '../sqlite/conditions.ts'
import type { NoticeFacts } from './notice-facts.ts'
import type { ReadingsService } from './readings.ts'
import type { ParsedFileTable } from './readings-tables.ts'
import { openSealed, sealedText } from './sealed-text.ts'

/** A file on disk whose content was seen before. */
export interface KnownPath {
  path: string
  size: number
  mtimeMs: number
  /** As `keptSigns` writes them. */
  signs: string
  /** When its bytes were last looked at. Milliseconds since 1970. */
  checkedAt: number
  sha256: string
}

export type Reading = { outcome: 'parsed'; file: ParsedFile } | { outcome: 'failed'; failure: ReadFailure }

/** A reading without its text: enough to place a file among the notices. */
export interface ReadingHead {
  sha256: string
  outcome: Reading['outcome']
  reference: string | null
  languages: Language[]
  at: string
  /** The form that a person wanted it read by; absent where its own words decided. */
  form?: string
  /** Of the further notices of a mail; absent where there are none. */
  further?: ReadingHead[]
}

export interface KeptJudgement {
  circumstances: string
  facts: NoticeFacts
}

/** What is made again from the files, should it be lost. */
export interface ReadingRows {
  knownPaths: (paths: readonly string[]) => Promise<KnownPath[]>
  keepPath: (known: KnownPath) => Promise<void>
  heads: (sha256: readonly string[], version: string) => Promise<ReadingHead[]>
  reading: (sha256: string, version: string) => Promise<Reading | null>
  /** `text` is what a search looks through, folded; `at` an ISO time; `form`: by which a person wanted it read. */
  keepReading: (
    sha256: string,
    version: string,
    reading: Reading,
    text: string,
    at: string,
    form?: string | null,
  ) => Promise<void>
  forgetReading: (sha256: string, version: string) => Promise<void>
  /** Drops what other versions of the reader gave, and what belongs to files that are long gone. */
  forgetOtherVersions: (version: string) => Promise<void>
  /** Everything that was made of a content as a notice. */
  forgetContent: (sha256: string) => Promise<void>
  /** Contents whose text holds the word, which is folded already. */
  contentsWith: (word: string, version: string) => Promise<Set<string>>
  judgements: (contents: readonly string[]) => Promise<Map<string, KeptJudgement>>
  judgement: (content: string) => Promise<{ circumstances: string; judgement: Judgement } | null>
  /** What each check found, as the threads packed it; undefined where that is not kept. */
  checked: (content: string) => Promise<string | undefined>
  keepJudgement: (content: string, kept: KeptJudgement, judgement: Judgement, checked?: string) => Promise<void>
}

export function readingRows({ read, write, forget, sweep, today }: ReadingsService): ReadingRows {
  return {
    knownPaths: async (paths) => {
      const rows = await read((db) => db.selectFrom('file_path').selectAll().where(isOneOf('path', paths)).execute())
      const day = today()
      const isLate = rows.filter((row) => row.day !== day).map(({ path }) => path)
      // Lying there today, they are not among those that are gone.
      if (isLate.length > 0)
        await forget((db) => db.updateTable('file_path').set({ day }).where(isOneOf('path', isLate)).execute())
      return rows.map(({ path, size, sha256, signs, mtime_ms: mtimeMs, checked_at: checkedAt }) => ({
        path,
        size,
        mtimeMs,
        signs,
        checkedAt,
        sha256,
      }))
    },
    keepPath: ({ mtimeMs, checkedAt, ...known }) => {
      const row = { ...known, mtime_ms: mtimeMs, checked_at: checkedAt, day: today() }
      return write((db) =>
        db
          .insertInto('file_path')
          .values(row)
          .onConflict((conflict) => conflict.column('path').doUpdateSet(row))
          .execute(),
      )
    },
    heads: (sha256, version) =>
      read(async (db) => {
        const columns = ['sha256', 'outcome', 'reference', 'languages', 'at', 'form'] as const
        const ofVersion = db.selectFrom('parsed_file').select(columns).where('version', '=', version)
        const rows = await ofVersion.where(isOneOf('sha256', sha256)).execute()
        // Few files have any: they are asked for together, by the sign that no hash has.
        const parts = rows.length === 0 ? [] : await ofVersion.where(holds('sha256', '#')).orderBy('sha256').execute()
        const further = Map.groupBy(parts.map(headOf), (head) => head.sha256.split('#', 1)[0] ?? '')
        return rows
          .map(headOf)
          .map((head) => ({ ...head, ...(further.has(head.sha256) && { further: further.get(head.sha256) ?? [] }) }))
      }),
    reading: (sha256, version) =>
      read(async (db) => {
        const row = await db
          .selectFrom('parsed_file')
          .select(['outcome', 'body'])
          .where('sha256', '=', sha256)
          .where('version', '=', version)
          .executeTakeFirst()
        if (row === undefined) return null
        const body: unknown = JSON.parse(openSealed(row.body))
        return row.outcome === 'failed'
          ? { outcome: 'failed', failure: body as ReadFailure }
          : { outcome: 'parsed', file: body as ParsedFile }
      }),
    keepReading: (sha256, version, reading, text, at, form = null) => {
      const isParsed = reading.outcome === 'parsed'
      const row = {
        sha256,
        version,
        text,
        at,
        form,
        outcome: reading.outcome,
        reference: isParsed ? reading.file.reference : null,
        languages: isParsed ? reading.file.languages.join(' ') : '',
        body: sealedText(JSON.stringify(isParsed ? reading.file : reading.failure)),
      }
      return write((db) =>
        db
          .insertInto('parsed_file')
          .values(row)
          .onConflict((conflict) => conflict.columns(['sha256', 'version']).doUpdateSet(row))
          .execute(),
      )
    },
    forgetReading: (sha256, version) =>
      forget((db) =>
        db
          .deleteFrom('parsed_file')
          .where((where) => where.or([where('sha256', '=', sha256), beginsWith('sha256', `${sha256}#`)]))
          .where('version', '=', version)
          .execute(),
      ),
    forgetOtherVersions: async (version) => {
      await forget((db) => db.deleteFrom('parsed_file').where('version', '!=', version).execute())
      await sweep()
    },
    forgetContent: async (sha256) => {
      await forget((db) => db.deleteFrom('parsed_file').where('sha256', '=', sha256).execute())
      // Of a notice of two files the content names both.
      for (const table of ['judgement', 'digest', 'slice'] as const)
        await forget((db) => db.deleteFrom(table).where(holds('content', sha256)).execute())
    },
    contentsWith: (word, version) =>
      read(async (db) => {
        const rows = await db
          .selectFrom('parsed_file')
          .select('sha256')
          .where('version', '=', version)
          .where(holds('text', word))
          .execute()
        return new Set(rows.map((row) => row.sha256))
      }),
    judgements: (contents) =>
      read(async (db) => {
        const rows = await db
          .selectFrom('judgement')
          .select(['content', 'circumstances', 'row'])
          .where(isOneOf('content', contents))
          .execute()
        return new Map(
          rows.map(({ content, circumstances, row }) => [
            content,
            { circumstances, facts: JSON.parse(openSealed(row)) as NoticeFacts },
          ]),
        )
      }),
    judgement: (content) =>
      read(async (db) => {
        const row = await db
          .selectFrom('judgement')
          .select(['circumstances', 'body'])
          .where('content', '=', content)
          .executeTakeFirst()
        return row === undefined
          ? null
          : { circumstances: row.circumstances, judgement: JSON.parse(openSealed(row.body)) as Judgement }
      }),
    checked: (content) =>
      read(async (db) => {
        const row = await db.selectFrom('judgement').select('checked').where('content', '=', content).executeTakeFirst()
        return row === undefined || row.checked === '' ? undefined : openSealed(row.checked)
      }),
    keepJudgement: (content, { circumstances, facts }, judgement, checked) => {
      const row = {
        content,
        circumstances,
        row: sealedText(JSON.stringify(facts)),
        body: sealedText(JSON.stringify(judgement)),
        checked: checked === undefined ? '' : sealedText(checked),
      }
      return write((db) =>
        db
          .insertInto('judgement')
          .values(row)
          .onConflict((conflict) => conflict.column('content').doUpdateSet(row))
          .execute(),
      )
    },
  }
}

function headOf({
  form,
  ...row
}: Pick<ParsedFileTable, 'sha256' | 'outcome' | 'reference' | 'languages' | 'at' | 'form'>): ReadingHead {
  return {
    ...row,
    ...(form !== null && { form }),
    languages: row.languages
      .split(' ')
      .filter((language): language is Language => language === 'en' || language === 'fr'),
  }
}
