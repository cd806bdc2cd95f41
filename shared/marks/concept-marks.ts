import type { Passage } from '../analysis/passage.ts'
import type { LexiconRow } from '../lexicon/lexicon.ts'
import type { Mark } from './mark.ts'

/** A mark that is a row of a table: one of several things of a kind, of which two cannot be meant at once. */
export interface ConceptMark extends Mark {
  /** What it is one of: "side" for internal and external. Two of it that differ are a conflict. */
  group: string
  row: LexiconRow
  /** Said of the words behind it: against another only where those belong together ("before", « après »). */
  isOfNext: boolean
}

/**
 * "Net" against « bruts »: one of what contraries.tsv sets against each other. "Not impossible" says as good as
 * "possible": a word in a double denial stands for nothing. Give it to `passage.once`.
 */
export function readContraries(passage: Passage): readonly ConceptMark[] {
  const twice = passage.hits('double-denials')
  const said = passage
    .hits('contraries')
    .filter((hit) => !twice.some((one) => one.start < hit.end && hit.start < one.end))
  return said.map(({ row, start, end }) => {
    const [of = '', ...poles] = row.value.split(' ')
    const group = of.replace(':', '')
    return {
      kind: 'contrary',
      group,
      values: poles.map((pole) => `${group} ${pole}`),
      row,
      isOfNext: of.endsWith(':'),
      start,
      end,
    }
  })
}
