import { otherLanguage } from '../../../shared/notice/block-text.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { say } from '../../state/messages-store.ts'
import { useOpened } from '../../state/notice-store.ts'
import { makePairings, takeBackPairings, usePairing } from '../../state/pairing-store.ts'
import type { Text } from '../../text/en.ts'
import { pairRows, type PairRow } from '../../notice/rows.ts'
import { showRowOf } from './show-row.ts'
import { candidates, firstCandidate, ids, joinOf, pairingsOfRow, splitOf } from './row-pairings.ts'

/** Every row of the open notice, folded or not. */
export function allRows(): PairRow[] {
  const { view } = useOpened.getState()
  return view === null ? [] : pairRows(view, [])
}

export async function split(row: PairRow, text: Text): Promise<void> {
  if (!(await makePairings(splitOf(row)))) return
  say(text.pairing.splitDone, true)
  showRowOf(row)
}

export async function join(row: PairRow, text: Text): Promise<void> {
  const joined = joinOf(allRows(), row.key)
  if (joined === null || !(await makePairings([joined]))) return
  say(text.pairing.joined, true)
  showRowOf(row)
}

export async function asProgram(row: PairRow, text: Text): Promise<void> {
  const made = pairingsOfRow(row, useOpened.getState().view?.pairings ?? [])
  if (!(await takeBackPairings(made))) return
  say(text.pairing.takenBack, true)
  showRowOf(row)
}

/** Puts blocks of one side with what the row has on the other. */
export async function pairWith(
  language: Language,
  blocks: readonly string[],
  row: Pick<PairRow, 'en' | 'fr'>,
  text: Text,
): Promise<void> {
  const other = otherLanguage(language)
  const made = { en: [], fr: [], [language]: [...blocks], [other]: ids(row[other]) }
  if (!(await makePairings([made]))) return
  say(text.pairing.paired, true)
  showRowOf({
    ...row,
    [language]: allRows()
      .flatMap((one) => one[language])
      .filter(({ id }) => blocks.includes(id)),
  })
}

export function startChoosing(row: PairRow, language: Language, text: Text): void {
  const { id } = useOpened.getState()
  const first = firstCandidate(allRows(), row.key, language)
  if (id === null || first === null) {
    say(text.pairing.none)
    return
  }
  usePairing.setState({
    choosing: { notice: id, language, blocks: ids(row[language]), row: row.key, target: first.key, said: '' },
  })
  sayCandidate(text, `${text.pairing.choose[otherLanguage(language)](beginning(row, language))}. ${text.pairing.how} `)
}

export function choose(target: string, text: Text): void {
  usePairing.setState(({ choosing }) => ({ choosing: choosing && { ...choosing, target } }))
  sayCandidate(text)
}

/** One candidate up (-1) or down (1), no further than the last. */
export function stepChoice(by: 1 | -1, text: Text): void {
  const { choosing } = usePairing.getState()
  if (choosing === null) return
  const open = candidates(allRows(), choosing.row, choosing.language)
  const next = open[open.findIndex(({ key }) => key === choosing.target) + by]
  if (next !== undefined) choose(next.key, text)
}

export async function confirmChoice(text: Text): Promise<void> {
  const { choosing } = usePairing.getState()
  const target = allRows().find(({ key }) => key === choosing?.target)
  usePairing.setState({ choosing: null })
  if (choosing !== null && target !== undefined) await pairWith(choosing.language, choosing.blocks, target, text)
}

export function leaveChoice(text: Text): void {
  const row = allRows().find(({ key }) => key === usePairing.getState().choosing?.row)
  usePairing.setState({ choosing: null })
  say(text.pairing.left)
  if (row !== undefined) showRowOf(row)
}

export function beginning(row: Pick<PairRow, 'en' | 'fr'>, language: Language): string {
  const words = row[language].map(({ text }) => text).join(' ')
  return words.length <= shownLength ? words : `${words.slice(0, shownLength).replace(/\s\S*$/u, '')} …`
}
const shownLength = 80

function sayCandidate(text: Text, before = ''): void {
  const { choosing } = usePairing.getState()
  if (choosing === null) return
  const open = candidates(allRows(), choosing.row, choosing.language)
  const at = open.findIndex(({ key }) => key === choosing.target)
  const row = open[at]
  if (row === undefined) return
  // Not in the news that everyone sees: those would lie over the very rows to choose from.
  usePairing.setState({
    choosing: {
      ...choosing,
      said: before + text.pairing.candidate(beginning(row, otherLanguage(choosing.language)), at + 1, open.length),
    },
  })
}
