import type { HistoryCounts, HistoryMending } from '../../../shared/ipc/history-views.ts'
import type { Text } from '../../text/en.ts'
import type { Formats } from '../../text/formats.ts'

const kinds = [
  'decisions',
  'signatures',
  'pairings',
  'clauseSteps',
  'formSteps',
  'revisions',
  'saids',
  'marks',
] as const

/** '12 decisions and 1 signature': what there is none of is not named. */
export function counted(counts: HistoryCounts, { history }: Text, format: Formats): string {
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => history.counts[kind](counts[kind]))
  return parts.length === 0 ? history.none : format.list(parts)
}

/** The same of what is lost; where nothing is known of it, that. */
export function countedLoss({ lost, isLossCounted }: HistoryMending, text: Text, format: Formats): string {
  if (kinds.some((kind) => lost[kind] > 0)) return counted(lost, text, format)
  return isLossCounted ? text.history.noLoss : text.history.unknownLoss
}
