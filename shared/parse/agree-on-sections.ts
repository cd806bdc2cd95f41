import type { Block, Language, SectionId, Side } from '../notice/report.ts'
import { headingNumber } from './general-headings.ts'

interface HeadBlock {
  /** Its place among the blocks of its side. */
  at: number
  block: Block
  /** As it is numbered ("IV."); null without a number. */
  number: string | null
  /** Its words name no section: it is in that of what stands above it. */
  isCarriedOn: boolean
}

/**
 * Two files of one notice in no known form: a heading whose words name no section is in the section of its counterpart,
 * as it is where both languages stand in one file (`tellHeadings`). Counterparts are headings with the same number, or,
 * without numbers, those at the same place where both sides have as many.
 */
export function agreeOnSections(en: Side, fr: Side): Record<Language, Side> {
  const pairs = counterparts(headBlocks(en), headBlocks(fr))
  const moved: Record<Language, Map<HeadBlock, Block>> = { en: new Map(), fr: new Map() }
  // The section and group that the pair before is in, as both agreed on it.
  let above: Pick<Block, 'section' | 'group'> | null = null
  for (const pair of pairs) {
    const agreed = agreedPlace(pair, above)
    if (agreed !== null)
      for (const language of ['en', 'fr'] as const) {
        const head = pair[language]
        if (head.block.section !== agreed.section) moved[language].set(head, { ...head.block, ...agreed })
      }
    above = agreed ?? (pair.en.block.section === pair.fr.block.section ? pair.en.block : null)
  }
  return { en: withMoved(en, moved.en), fr: withMoved(fr, moved.fr) }
}

/** Where both are, if one names it and the other does not; null where there is nothing to agree on. */
function agreedPlace(
  { en, fr }: Record<Language, HeadBlock>,
  above: Pick<Block, 'section' | 'group'> | null,
): Pick<Block, 'section' | 'group'> | null {
  if (en.block.section === fr.block.section) return null
  if (en.isCarriedOn && fr.isCarriedOn) return above && { section: above.section, group: above.group }
  if (en.isCarriedOn === fr.isCarriedOn) return null
  const { section, group } = (en.isCarriedOn ? fr : en).block
  return { section, group }
}

function headBlocks({ blocks }: Side): HeadBlock[] {
  return blocks.flatMap((block, at): HeadBlock[] => {
    if (block.kind !== 'heading') return []
    const number =
      headingNumber
        .exec(block.text)?.[0]
        .replace(/[^\p{L}\p{N}.]+|[.]\s*$/gu, '')
        .toUpperCase() ?? null
    return [{ at, block, number, isCarriedOn: block.section === sectionAbove(blocks, at) }]
  })
}

function sectionAbove(blocks: readonly Block[], at: number): SectionId | null {
  return blocks[at - 1]?.section ?? null
}

function counterparts(en: readonly HeadBlock[], fr: readonly HeadBlock[]): Record<Language, HeadBlock>[] {
  const [numbered, others] = [en, fr].map((heads) => heads.filter(({ number }) => number !== null))
  if (numbered !== undefined && others !== undefined && numbered.length > 1 && areInOrder(numbered, others))
    return numbered.flatMap((head) => {
      const other = others.find(({ number }) => number === head.number)
      return other === undefined ? [] : [{ en: head, fr: other }]
    })
  if (en.length !== fr.length) return []
  return en.flatMap((head, at) => {
    const other = fr[at]
    return other === undefined ? [] : [{ en: head, fr: other }]
  })
}

/** Each number stands once, and those that both sides have stand in one order. */
function areInOrder(en: readonly HeadBlock[], fr: readonly HeadBlock[]): boolean {
  const [left, right] = [en.map(({ number }) => number), fr.map(({ number }) => number)]
  if (new Set(left).size < left.length || new Set(right).size < right.length) return false
  const common = left.filter((number) => right.includes(number))
  const alike = right.filter((number) => left.includes(number))
  return common.length > 1 && common.every((number, at) => number === alike[at])
}

/** What stands under a heading that moves, down to the next heading, moves with it. */
function withMoved(side: Side, moved: ReadonlyMap<HeadBlock, Block>): Side {
  if (moved.size === 0) return side
  const heads = new Map([...moved].map(([{ at }, block]) => [at, block]))
  let under: Block | null = null
  const blocks = side.blocks.map((block, at): Block => {
    const head = heads.get(at)
    if (block.kind === 'heading') under = head ?? null
    if (head !== undefined) return head
    return under === null ? block : { ...block, section: under.section, group: under.group }
  })
  return { ...side, blocks }
}
