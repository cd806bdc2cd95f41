import { sql } from 'kysely'
import type { HandPairing } from '../../../../shared/align/hand-pairing.ts'
import type { Decision, History, Signature } from '../../../../shared/decisions/decision.ts'
import { inOrder } from '../act-order.ts'
import { fileFaultOf } from '../sqlite/faults.ts'
import {
  sealed,
  type ClauseStepTable,
  type FormStepTable,
  type RevisionTable,
  type SaidTable,
} from './history-tables.ts'
import { withSaid } from './said-rows.ts'
import type { HistoryService } from './history.ts'

/**
 * Marks that a notice was opened, two a notice: twenty years of a busy desk. The oldest go.
 */
const mostSeen = 100_000

/** Only ever added to. `body`: a LibraryStep as JSON; '' where `taken_back` names the step that no longer holds. */
export type ClauseStepRow = Omit<ClauseStepTable, 'seal'>
/** Only ever added to. `body`: a FormStep as JSON; '' where `taken_back` names the step that no longer holds. */
export type FormStepRow = Omit<FormStepTable, 'seal'>
export type RevisionRow = Omit<RevisionTable, 'seal'>
/** Only ever added to. */
export type SaidNote = Omit<SaidTable, 'seal'>

/**
 * What people said. What decides something (add…, …ShownAnyway) is on the disk when it resolves, whole, or is refused
 * in words; what the desk notes down itself (a revision, a notice that was seen, a file that was opened) is kept as
 * soon as it can be, as far as it can be held until then.
 */
export interface HistoryRows {
  /** Everything ever decided, oldest first. */
  history: () => Promise<History>
  /** `said`: what the checks said of it, kept with it. */
  addDecisions: (decisions: readonly Decision[], said?: readonly SaidNote[]) => Promise<void>
  addSignature: (signature: Signature, said?: readonly SaidNote[]) => Promise<void>
  /** What is learned later of what was said. */
  noteSaid: (said: readonly SaidNote[]) => Promise<void>
  /** Everything ever paired by hand, oldest first. */
  pairings: () => Promise<HandPairing[]>
  addPairing: (pairing: HandPairing) => Promise<void>
  /** As they came. */
  revisionHeads: () => Promise<Omit<RevisionRow, 'body'>[]>
  /** Null also where it is not kept yet, or can no longer be read. */
  revisionBody: (post: string, content: string) => Promise<string | null>
  addRevision: (revision: RevisionRow) => Promise<void>
  /** Everything users ever did to the clause library, oldest first. */
  clauseSteps: () => Promise<ClauseStepRow[]>
  addClauseStep: (step: ClauseStepRow) => Promise<void>
  /** Everything users ever taught the desk of forms, oldest first. */
  formSteps: () => Promise<FormStepRow[]>
  addFormStep: (step: FormStepRow) => Promise<void>
  /** Contents to be shown as a notice though they were not taken for one. */
  shownAnyway: () => Promise<Set<string>>
  keepShownAnyway: (sha256: string, at: string) => Promise<void>
  forgetShownAnyway: (sha256: string) => Promise<void>
  seen: () => Promise<Set<string>>
  keepSeen: (keys: readonly string[], at: string) => Promise<void>
  openedFiles: () => Promise<string[]>
  keepOpenedFiles: (paths: readonly string[], at: string) => Promise<void>
  forgetOpenedFile: (path: string) => Promise<void>
}

export function historyRows(
  { db, decide, note }: Pick<HistoryService, 'db' | 'decide' | 'note'>,
  limits = { seen: mostSeen },
): HistoryRows {
  return {
    history: async () => {
      const decisions = await db().selectFrom('decision').selectAll().execute()
      const signatures = await db().selectFrom('signature').selectAll().execute()
      const said = inOrder(await db().selectFrom('said').selectAll().execute())
      return withSaid(said, {
        decisions: inOrder(decisions)
          .map(unsealed)
          .map(
            ({ text_en: en, text_fr: fr, reason_kind: kind, reason_text: text, ...row }) =>
              ({ ...row, texts: { en, fr }, reason: kind === null ? null : { kind, text: text ?? '' } }) as Decision,
          ),
        signatures: inOrder(signatures).map(unsealed) as Signature[],
      })
    },
    addDecisions: async (decisions, said = []) => {
      const rows = decisions.map(({ texts, reason, id, post, finding, check, kind, author, at }) =>
        sealed('decision', {
          ...{ id, post, finding, check, kind, author, at },
          text_en: texts.en,
          text_fr: texts.fr,
          reason_kind: reason?.kind ?? null,
          reason_text: reason?.text ?? null,
        }),
      )
      await decide((kept) =>
        kept.transaction().execute(async (transaction) => {
          for (const row of rows) await transaction.insertInto('decision').values(row).execute()
          for (const row of said) await transaction.insertInto('said').values(sealed('said', row)).execute()
        }),
      )
    },
    addSignature: ({ id, post, language, kind, side, author, at }, said = []) => {
      const row = sealed('signature', { id, post, language, kind, side, author, at })
      return decide((kept) =>
        kept.transaction().execute(async (transaction) => {
          await transaction.insertInto('signature').values(row).execute()
          for (const each of said) await transaction.insertInto('said').values(sealed('said', each)).execute()
        }),
      )
    },
    noteSaid: (said) => {
      const rows = said.map((row) => sealed('said', row))
      return note((kept) => kept.insertInto('said').values(rows).execute(), lengthOf(...rows))
    },
    pairings: async () => {
      const rows = await db().selectFrom('pairing').selectAll().execute()
      return inOrder(rows).map(
        (row) =>
          ({
            ...unsealed(row),
            en: JSON.parse(row.en) as string[],
            fr: JSON.parse(row.fr) as string[],
          }) as HandPairing,
      )
    },
    addPairing: (pairing) => {
      const row = sealed('pairing', { ...pairing, en: JSON.stringify(pairing.en), fr: JSON.stringify(pairing.fr) })
      return decide((kept) => kept.insertInto('pairing').values(row).execute())
    },
    revisionHeads: () =>
      db()
        .selectFrom('revision')
        .select(['post', 'content', 'at'])
        .orderBy(sql`rowid`)
        .execute(),
    revisionBody: async (post, content) => {
      try {
        const row = await db()
          .selectFrom('revision')
          .selectAll()
          .where('post', '=', post)
          .where('content', '=', content)
          .executeTakeFirst()
        if (row === undefined) return null
        return row.seal === sealed('revision', row).seal ? row.body : null
      } catch (error) {
        // What an earlier revision said is missed; the next start mends the file.
        if (fileFaultOf(error) === null) throw error
        return null
      }
    },
    addRevision: (revision) => {
      const row = sealed('revision', revision)
      return note(
        (kept) =>
          kept
            .insertInto('revision')
            .values(row)
            .onConflict((conflict) => conflict.columns(['post', 'content']).doNothing())
            .execute(),
        lengthOf(row),
      )
    },
    clauseSteps: async () => inOrder((await db().selectFrom('clause_step').selectAll().execute()).map(unsealed)),
    addClauseStep: (step) => {
      const row = sealed('clause_step', step)
      return decide((kept) => kept.insertInto('clause_step').values(row).execute())
    },
    formSteps: async () => inOrder((await db().selectFrom('form_step').selectAll().execute()).map(unsealed)),
    addFormStep: (step) => {
      const row = sealed('form_step', step)
      return decide((kept) => kept.insertInto('form_step').values(row).execute())
    },
    shownAnyway: async () =>
      new Set((await db().selectFrom('shown_anyway').select('sha256').execute()).map(({ sha256 }) => sha256)),
    keepShownAnyway: (sha256, at) => {
      const row = sealed('shown_anyway', { sha256, at })
      return decide((kept) =>
        kept
          .insertInto('shown_anyway')
          .values(row)
          .onConflict((conflict) => conflict.column('sha256').doNothing())
          .execute(),
      )
    },
    forgetShownAnyway: (sha256) =>
      decide((kept) => kept.deleteFrom('shown_anyway').where('sha256', '=', sha256).execute()),
    seen: async () => new Set((await db().selectFrom('seen').select('key').execute()).map(({ key }) => key)),
    keepSeen: async (keys, at) => {
      const rows = keys.map((key) => sealed('seen', { key, at }))
      if (rows.length === 0) return
      await note(
        async (kept) => {
          await kept
            .insertInto('seen')
            .values(rows)
            .onConflict((conflict) => conflict.column('key').doNothing())
            .execute()
          // By the order in which they came, not by their dates: a clock may have been years ahead.
          await sql`DELETE FROM seen WHERE rowid <= (SELECT rowid FROM seen ORDER BY rowid DESC LIMIT 1 OFFSET ${limits.seen})`.execute(
            kept,
          )
        },
        lengthOf(...rows),
      )
    },
    openedFiles: async () =>
      (await db().selectFrom('opened_file').select('path').orderBy('at').orderBy('path').execute()).map(
        ({ path }) => path,
      ),
    keepOpenedFiles: async (paths, at) => {
      for (const path of paths) {
        const row = sealed('opened_file', { path, at })
        await note(
          (kept) =>
            kept
              .insertInto('opened_file')
              .values(row)
              .onConflict((conflict) => conflict.column('path').doNothing())
              .execute(),
          lengthOf(row),
        )
      }
    },
    forgetOpenedFile: (path) =>
      note((kept) => kept.deleteFrom('opened_file').where('path', '=', path).execute(), path.length),
  }
}

/** In letters, which are bytes in most of what is noted. */
function lengthOf(...rows: readonly Readonly<Record<string, unknown>>[]): number {
  return rows.flatMap((row) => Object.values(row)).reduce<number>((sum, value) => sum + String(value).length, 0)
}

/** As it was given: the seal is the file's own business. */
function unsealed<Row extends { seal: string }>(row: Row): Omit<Row, 'seal'> {
  const said: Partial<Row> = { ...row }
  delete said.seal
  return said as Omit<Row, 'seal'>
}
