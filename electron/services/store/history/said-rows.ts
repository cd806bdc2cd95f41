import type { Decision, History, Signature } from '../../../../shared/decisions/decision.ts'
import type { Said } from '../../../../shared/decisions/said.ts'
import type { SaidTable } from './history-tables.ts'

/** Decisions and signatures with what the checks said of them; `rows` oldest first. */
export function withSaid(rows: readonly SaidTable[], { decisions, signatures }: History): History {
  const about = Map.groupBy(rows, (row) => row.about)
  return {
    decisions: decisions.map((decision): Decision => {
      const said = (about.get(decision.id) ?? []).map(({ body }) => JSON.parse(body) as Said)
      return said.length === 0 ? decision : { ...decision, said }
    }),
    signatures: signatures.map((signature) => signed(signature, about.get(signature.id) ?? [])),
  }
}

function signed(signature: Signature, rows: readonly SaidTable[]): Signature {
  const given = rows.find(({ kind }) => kind === 'given')
  const later = rows.filter(({ kind }) => kind === 'newer')
  return {
    ...signature,
    ...(given && { given: { by: given.by, version: given.version, found: saidsOf(given) } }),
    ...(later.length > 0 && { newer: later.flatMap(saidsOf), looked: later.map(lookedAt) }),
  }
}

function saidsOf({ body }: Pick<SaidTable, 'body'>): Said[] {
  return JSON.parse(body) as Said[]
}

/** Names a content that a version has looked at. */
export function lookedAt({ by, content }: Pick<SaidTable, 'by' | 'content'>): string {
  return `${by} ${content}`
}
