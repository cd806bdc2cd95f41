import type { Block } from '../notice/report.ts'

/** So many items show what their list's ending is. */
const enoughItems = 3

/** Runs of list items that stand together on one side. */
export function listsOf(blocks: readonly Block[]): Block[][] {
  const lists: Block[][] = []
  let open: Block[] | null = null
  for (const block of blocks) {
    if (block.kind !== 'item') { open = null; continue }
    const last = open?.at(-1)
    if (open !== null && last?.section === block.section && last.group === block.group) open.push(block)
    else lists.push((open = [block]))
  }
  return lists
}

/** Items that end unlike the others: in mid-list by the majority's mark, the last one by what closes such a list. */
export function oddEndings(list: readonly Block[]): Block[] {
  const inner = list.slice(0, -1)
  if (list.length < enoughItems) return []
  const counts = Map.groupBy(inner, ending)
  const [usual, with_] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  if (usual === undefined || with_ === undefined || with_.length < 2 || with_.length * 3 < inner.length * 2) return []
  const odd = inner.filter((block) => ![usual, ':'].includes(ending(block)))
  const last = list.at(-1)
  const closes: Record<string, readonly string[]> = { '.': ['.'], ';': ['.', ';'], ',': ['.', ','], none: ['none', '.'] }
  const isClosed = last === undefined || (closes[usual] ?? []).includes(ending(last)) || endsInAddress(last.text)
  return isClosed ? odd : [...odd, last]
}

function ending({ text }: Block): string {
  const bare = text.replace(/\s*(?:\b(?:and|or|et|ou)|and\/or|et\/ou)$/u, '').replace(/["”»’]+$/u, '').trimEnd()
  const [mark] = /[.;,:!?…]$/u.exec(bare) ?? []
  return mark === undefined ? 'none' : /[!?…]/u.test(mark) ? '.' : mark
}

function endsInAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.|@)\S*$/u.test(text)
}
