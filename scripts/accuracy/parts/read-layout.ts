import { draftOfTruth } from '../draft-of-truth.ts'
import { judgeAmong, profileOf, type Desk } from '../judge-among.ts'
import { loadDeskOf, readNotice } from '../read-notice.ts'
import { scoreFindings } from '../score-findings.ts'
import { scoreNotice } from '../score.ts'
import { layoutsOf, loadTruthGroups, type TruthGroup } from '../truth.ts'
import type { LayoutAnswer, Work } from '../work.ts'

let groups: TruthGroup[] | null = null
const desks = new Map<string, Promise<Desk>>()

/** One layout of one notice by the front door, and the same notice judged as its truth has it. */
export async function readLayout({
  group: name,
  reference,
  layout: layoutName,
}: Work['truth']['piece']): Promise<LayoutAnswer> {
  groups ??= loadTruthGroups()
  const group = groups.find((known) => known.name === name)
  const truth = group?.truths.find((known) => known.reference === reference)
  const layout = truth === undefined ? undefined : layoutsOf(truth).find((known) => known.name === layoutName)
  if (group === undefined || truth === undefined || layout === undefined)
    throw new Error(`no ${reference}${layoutName} among ${name}`)
  const knownDesk = desks.get(name) ?? loadDeskOf(group)
  desks.set(name, knownDesk)
  const desk = await knownDesk
  const { notice, draft, failure } = await readNotice(layout.files, reference, desk)
  if (notice === null || draft === null) return { score: null, failure: failure ?? 'no notice', onTruth: null }
  const meant = draftOfTruth(truth, profileOf(draft, desk), draft.sources)
  const judged = judgeAmong(meant.draft, reference, desk, meant.alignment)
  return {
    score: scoreNotice(notice, truth),
    failure: null,
    onTruth: scoreFindings(judged.notice, truth, false),
  }
}
