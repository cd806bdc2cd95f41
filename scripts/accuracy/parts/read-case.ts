import { join } from 'node:path'
import type { Desk } from '../judge-among.ts'
import { scoreCase, type CaseScore } from '../outside/case-score.ts'
import { loadProfiles, readNotice } from '../read-notice.ts'
import type { Work } from '../work.ts'

/** The day that outside cases and forms are judged at. Each by itself, as `--alone` has it: nothing is among others. */
export const outsideDesk: Desk = { profiles: loadProfiles(), asOf: '2026-12-01', digests: new Map() }

export async function readCase({ folder, one }: Work['cases']['piece']): Promise<CaseScore> {
  const { notice } = await readNotice([join(folder, one.file)], one.file, outsideDesk)
  return scoreCase(one, notice)
}
