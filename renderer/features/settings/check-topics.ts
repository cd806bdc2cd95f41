import type { CheckInfo } from '../../../shared/ipc/views.ts'

/** What the checks are about, each topic with the check that it begins with: they come in the order of their topics. */
const beginnings = {
  facts: 'field-missing',
  structure: 'language-missing',
  meaning: 'untranslated',
  clauses: 'clause-missing',
  writing: 'spelling',
  file: 'file-leftovers',
  across: 'reference-reused',
} as const
export type Topic = keyof typeof beginnings
export const topics = Object.keys(beginnings) as Topic[]

export interface TopicGroup {
  topic: Topic
  checks: CheckInfo[]
}

/** The checks by topic, as they come; those of a newer host, before any beginning, with the facts. */
export function byTopic(checks: Iterable<CheckInfo>): TopicGroup[] {
  const groups: TopicGroup[] = []
  for (const check of checks) {
    const begun = topics.find((topic) => beginnings[topic] === check.id)
    const last = groups.at(-1)
    if (begun !== undefined || last === undefined) groups.push({ topic: begun ?? 'facts', checks: [check] })
    else last.checks.push(check)
  }
  return groups
}
