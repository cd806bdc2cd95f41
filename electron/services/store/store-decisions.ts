import type { Kysely } from 'kysely'
import type { HandPairing } from '../../../shared/align/hand-pairing.ts'
import type { Decision, History, Signature } from '../../../shared/decisions/decision.ts'
import type { RevisionTable, Tables } from './store-schema.ts'

export interface DecisionRows {
  /** Everything ever decided, oldest first. */
  history: () => Promise<History>
  /** All or none: when it resolves they are on the disk. */
  addDecisions: (decisions: readonly Decision[]) => Promise<void>
  addSignature: (signature: Signature) => Promise<void>
  /** Everything ever paired by hand, oldest first. */
  pairings: () => Promise<HandPairing[]>
  addPairing: (pairing: HandPairing) => Promise<void>
  /** Oldest first. */
  revisionHeads: () => Promise<Omit<RevisionTable, 'body'>[]>
  revisionBody: (post: string, content: string) => Promise<string | null>
  addRevision: (revision: RevisionTable) => Promise<void>
}

/** Decisions, signatures, pairings and revisions: rows that are added and read, and never changed. */
export function decisionRows(db: Kysely<Tables>): DecisionRows {
  return {
    history: async () => {
      const decisions = await db.selectFrom('decision').selectAll().orderBy('at').orderBy('id').execute()
      const signatures = await db.selectFrom('signature').selectAll().orderBy('at').orderBy('id').execute()
      return {
        decisions: decisions.map(
          ({ text_en: en, text_fr: fr, reason_kind: kind, reason_text: text, ...row }) =>
            ({ ...row, texts: { en, fr }, reason: kind === null ? null : { kind, text: text ?? '' } }) as Decision,
        ),
        signatures: signatures as Signature[],
      }
    },
    addDecisions: async (decisions) => {
      const rows = decisions.map(({ texts, reason, ...row }) => ({
        ...row,
        text_en: texts.en,
        text_fr: texts.fr,
        reason_kind: reason?.kind ?? null,
        reason_text: reason?.text ?? null,
      }))
      await db.transaction().execute(async (transaction) => {
        for (const row of rows) await transaction.insertInto('decision').values(row).execute()
      })
    },
    addSignature: async (signature) => {
      await db.insertInto('signature').values(signature).execute()
    },
    pairings: async () => {
      const rows = await db.selectFrom('pairing').selectAll().orderBy('at').orderBy('id').execute()
      return rows.map(
        (row) => ({ ...row, en: JSON.parse(row.en) as string[], fr: JSON.parse(row.fr) as string[] }) as HandPairing,
      )
    },
    addPairing: async (pairing) => {
      await db
        .insertInto('pairing')
        .values({ ...pairing, en: JSON.stringify(pairing.en), fr: JSON.stringify(pairing.fr) })
        .execute()
    },
    revisionHeads: () => db.selectFrom('revision').select(['post', 'content', 'at']).orderBy('at').execute(),
    revisionBody: async (post, content) =>
      (
        await db
          .selectFrom('revision')
          .select('body')
          .where('post', '=', post)
          .where('content', '=', content)
          .executeTakeFirst()
      )?.body ?? null,
    addRevision: async (revision) => {
      await db
        .insertInto('revision')
        .values(revision)
        .onConflict((conflict) => conflict.columns(['post', 'content']).doNothing())
        .execute()
    },
  }
}
