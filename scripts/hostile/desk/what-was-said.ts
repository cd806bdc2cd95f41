import type { RunningDesk } from './running-desk.ts'

/** One thing that a person said and the desk acknowledged. */
export interface Said {
  notice: string
  decision: string
}

/**
 * Puts every warning of every notice down as to be fixed, one call each, and gives what was acknowledged; `said` holds
 * it from the moment it was, should the desk end meanwhile.
 */
export async function decideAll(
  desk: RunningDesk,
  most = Number.POSITIVE_INFINITY,
  said: Said[] = [],
): Promise<Said[]> {
  for (const { id } of (await desk.snapshot()).rows) {
    const notice = await desk.call('notice.get', { id })
    if (!notice.ok || notice.value === null) continue
    for (const finding of notice.value.findings) {
      if (said.length >= most) return said
      const answer = await desk.call('decision.make', { id, findings: [finding.id], kind: 'to-fix', reason: null })
      const made = answer.ok ? answer.value.decisions.at(-1)?.id : undefined
      if (made !== undefined) said.push({ notice: id, decision: made })
    }
  }
  return said
}

/** Which of it the desk no longer knows. */
export async function forgotten(desk: RunningDesk, said: readonly Said[]): Promise<Said[]> {
  const known = new Set<string>()
  for (const id of new Set(said.map(({ notice }) => notice))) {
    const notice = await desk.call('notice.get', { id })
    if (notice.ok) for (const decision of notice.value?.history.decisions ?? []) known.add(decision.id)
  }
  return said.filter(({ decision }) => !known.has(decision))
}
