import type { AlignedPair, Block, Fields, HeaderFields, Side } from './report.ts'

/**
 * The longest passages of real notices have two thousand signs, their longest links some sixty: what is well beyond is
 * no passage that a person wrote, and what it costs to look at grows faster than its length.
 */
const longestPassage = 6000
/** The same of signs without a space between them. */
const longestWithoutSpace = 500
const unbroken = new RegExp(String.raw`\S{${longestWithoutSpace}}`, 'u')

export function isTooLong(text: string): boolean {
  return text.length > longestPassage || (text.length > longestWithoutSpace && unbroken.test(text))
}

/** As much of a text as is worth looking at. */
export function beginningOf(text: string): string {
  return isTooLong(text) ? text.slice(0, longestWithoutSpace) : text
}

interface TwoSides {
  en: Side | null
  fr: Side | null
  alignment: AlignedPair[]
}

/**
 * The notice without its passages that are too long, and those that are aligned with them: half a row would look like
 * something missing. `left`: the blocks that are too long. The same notice where there are none.
 */
export function withoutLongPassages<Notice extends TwoSides>(notice: Notice): { notice: Notice; left: string[] } {
  const left = [notice.en, notice.fr].flatMap((side) => side?.blocks.filter(({ text }) => isTooLong(text)) ?? [])
  if (left.length === 0) return { notice, left: [] }
  const gone = new Set(left.map(({ id }) => id))
  const isGone = ({ en, fr }: AlignedPair) => [...en, ...fr].some((id) => gone.has(id))
  const beside = new Set(notice.alignment.filter(isGone).flatMap(({ en, fr }) => [...en, ...fr]))
  const stays = ({ id }: Block) => !gone.has(id) && !beside.has(id)
  const shorter = (side: Side | null): Side | null =>
    side && { ...side, fields: shortFields(side.fields), blocks: side.blocks.filter(stays) }
  return {
    notice: {
      ...notice,
      en: shorter(notice.en),
      fr: shorter(notice.fr),
      alignment: notice.alignment.filter((pair) => !isGone(pair)),
    },
    left: left.map(({ id }) => id),
  }
}

/** A value is kept, by its beginning: without it, it would be missing. */
function shortFields({ positions, ...fields }: Fields): Fields {
  const short = Object.fromEntries(
    Object.entries(fields).map(([name, field]: [string, HeaderFields[keyof HeaderFields]]) => [
      name,
      field && {
        ...field,
        text: beginningOf(field.text),
        value: typeof field.value === 'string' ? beginningOf(field.value) : field.value,
      },
    ]),
  ) as unknown as HeaderFields
  return { ...short, positions: positions.map((position) => ({ ...position, title: beginningOf(position.title) })) }
}
