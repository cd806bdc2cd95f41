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

/** Two items of a list that has no usual ending: the first of each of the two ways that it has most often. */
export interface MixedEndings {
  items: readonly [Block, Block]
  marks: readonly [EndMark, EndMark]
}
/** `none`: an item that ends with its last word. */
export type EndMark = ';' | ',' | '.' | 'none'

/**
 * Lists some of whose items end with a semicolon or a comma and some otherwise, where neither is the rule. Full stops
 * beside no marks are sentences beside phrases, which many houses write.
 */
export function mixedEndings(lists: readonly (readonly Block[])[]): MixedEndings[] {
  return lists.flatMap((list): MixedEndings[] => {
    if (list.length < enoughItems || usualEnding(list) !== null) return []
    const ends = list.slice(0, -1).filter((block) => !isOpenEnded(block))
    const groups = [...Map.groupBy(ends, endMark)].sort(([, a], [, b]) => b.length - a.length)
    const [[one, [first]] = noItems, [other, [second]] = noItems] = groups
    const isOfLists = groups.some(([mark]) => mark === ';' || mark === ',')
    return first === undefined || second === undefined || !isOfLists
      ? []
      : [{ items: [first, second], marks: [one, other] }]
  })
}

const noItems: readonly [EndMark, readonly Block[]] = ['none', []]

/** What introduces a list of its own, or ends in an address, has no choice. */
function isOpenEnded(block: Block): boolean {
  return ending(block) === ':' || endsInAddress(block.text)
}

function endMark(block: Block): EndMark {
  const mark = ending(block)
  return mark === ';' || mark === ',' || mark === '.' ? mark : 'none'
}

/** Lines that introduce a list and are set as the first of its items. */
export function bulletedLeadIns(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ bulleted, kind, text, section }, at) => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]]
    const isFirst = before === undefined || (before.kind !== 'item' && before.bulleted !== true)
    return (
      kind !== 'item' &&
      bulleted === true &&
      text.endsWith(':') &&
      isFirst &&
      next?.kind === 'item' &&
      next.section === section
    )
  })
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
