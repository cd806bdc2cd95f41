import type { Block } from '../../notice/report.ts'

/** So many items show what their list's ending is. */
const enoughItems = 3

/** Runs of list items that stand together on one side. */
export function listsOf(blocks: readonly Block[]): Block[][] {
  const lists: Block[][] = []
  let open: Block[] | null = null
  for (const block of blocks) {
    if (block.kind !== 'item') {
      open = null
      continue
    }
    const last = open?.at(-1)
    if (open !== null && last?.section === block.section && last.group === block.group) open.push(block)
    else lists.push((open = [block]))
  }
  return lists
}

/**
 * Items that end unlike the others of their list: in mid-list by the majority's mark, the last one by what closes such
 * a list. Semicolons may go on into the next list, unless the side's other lists of that kind are closed by a full
 * stop.
 */
export function oddEndings(lists: readonly (readonly Block[])[]): Block[] {
  const judged = lists.map((list) => ({ list, usual: usualEnding(list) }))
  const lasts = judged.flatMap(({ list, usual }) => (usual === ';' ? [ending(list.at(-1))] : []))
  const areClosed =
    lasts.filter((mark) => mark === '.').length >= 1 && lasts.filter((mark) => mark === ';').length === 1
  return judged.flatMap(({ list, usual }) => {
    if (usual === null) return []
    const inner = list.slice(0, -1)
    const odd = inner.filter((block) => ![usual, ':'].includes(ending(block)))
    const last = list.at(-1)
    const closes: Record<string, readonly string[]> = {
      '.': ['.'],
      ';': areClosed ? ['.'] : ['.', ';'],
      ',': ['.', ','],
      none: ['none', '.'],
    }
    const isClosed = last === undefined || (closes[usual] ?? []).includes(ending(last)) || endsInAddress(last.text)
    return isClosed ? odd : [...odd, last]
  })
}

/** Share of the items that end alike: one of three may be the slip. */
const most = 2 / 3

/** The mark that closes most items before the last; null where there are too few, or no clear usage. */
function usualEnding(list: readonly Block[]): string | null {
  const inner = list.slice(0, -1)
  if (list.length < enoughItems) return null
  const [usual, with_] = [...Map.groupBy(inner, ending)].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  return usual === undefined || with_ === undefined || with_.length < 2 || with_.length < inner.length * most
    ? null
    : usual
}

function ending(block: Block | undefined): string {
  const bare = (block?.text ?? '')
    .replace(/\s*(?:\b(?:and|or|et|ou)|and\/or|et\/ou)$/u, '')
    .replace(/["”»’]+$/u, '')
    .trimEnd()
  const [mark] = /[.;,:!?…]$/u.exec(bare) ?? []
  return mark === undefined ? 'none' : /[!?…]/u.test(mark) ? '.' : mark
}

function endsInAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.|@)\S*$/u.test(text)
}
