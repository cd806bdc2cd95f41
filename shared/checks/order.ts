import type { Block, SectionId, Side } from '../notice/report.ts'
import { sameForm } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Row } from './check.ts'
import { claimedEndings, withNeighbours } from './parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from './parts/excerpt.ts'
import { inTurn } from './parts/longest-order.ts'
import { quoted } from './parts/reader-forms.ts'

interface Placed {
  row: Row
  en: Block
  fr: Block
  place: number
}

export const order = defineCheck({
  id: 'order',
  rank: 'presence',
  severity: 'warning',
  title: { en: 'Other order', fr: 'Ordre différent' },
  explain: {
    en: 'Aligned items or paragraphs stand in another order on the two sides.',
    fr: 'Des éléments ou paragraphes correspondants ne se suivent pas dans le même ordre.',
  },
  messages: {
    moved: {
      en: ({ en, fr }) => `${quoted(en ?? '', 'en')} stands in another place in French (${quoted(fr ?? '', 'en')}).`,
      fr: ({ en, fr }) =>
        `${quoted(fr ?? '', 'fr')} n’est pas à la même place qu’en anglais (${quoted(en ?? '', 'fr')}).`,
    },
  },
  run: (input) =>
    sections(input).flatMap((rows, _, all) => {
      const strays = rows.filter((row) => isStray(input, row, all.flat()))
      const moved = [...strays.map((stray) => [stray]), ...cluster(rows.filter((row) => !strays.includes(row)))]
      return moved.map((group) => {
        const blocks = [...group.map(({ en }) => en), ...group.map(({ fr }) => fr)]
        return {
          message: 'moved' as const,
          values: {
            en: group.map(({ en }) => excerpt(en.text)).join(' / '),
            fr: group.map(({ fr }) => excerpt(fr.text)).join(' / '),
          },
          en: idsOf(group.map(({ en }) => en)),
          fr: idsOf(group.map(({ fr }) => fr)),
          marks: blocks.map(wholeBlock),
          claims: claimedEndings(withNeighbours(input, idsOf(blocks))),
          confidence: Math.min(...group.map(({ row }) => row.confidence)),
        }
      })
    }),
})

/** Rows of one block each, section by section: what changed its section is out of place as well. */
function sections(input: CheckInput): Placed[][] {
  const places = new Map(input.notice.fr?.blocks.map((block, place) => [block.id, place]))
  const bySection = new Map<string, Placed[]>()
  for (const row of input.rows) {
    const [en, fr] = [row.en[0], row.fr[0]]
    if (
      en === undefined ||
      fr === undefined ||
      en.section === 'header' ||
      (en.kind === 'heading' && !isGroupHeading(input, en.text))
    )
      continue
    const rows = bySection.get(en.section) ?? []
    rows.push({ row, en, fr, place: places.get(fr.id) ?? 0 })
    bySection.set(en.section, rows)
  }
  return [...bySection.values()]
}

/** What stands in another section on the other side, where both sides have both sections and each is mostly its own. */
function isStray({ notice }: CheckInput, own: Placed, rows: readonly Placed[]): boolean {
  const { en, fr } = own
  if (en.section === fr.section || fr.section === 'header' || en.kind === 'heading') return false
  const isHeaded = (side: Side | null, section: SectionId) =>
    side?.blocks.some((block) => block.section === section && block.kind === 'heading') === true
  if (!isHeaded(notice.en, fr.section) || !isHeaded(notice.fr, en.section)) return false
  const there = rows.filter((other) => other !== own && other.fr.section === fr.section)
  return there.filter((other) => other.en.section === fr.section).length * 2 > there.length
}

/** "ESSENTIAL" over the desirable items is graver than an item in another place; other headings follow their text. */
function isGroupHeading({ profile }: CheckInput, text: string): boolean {
  return profile.sections.some(({ groups }) =>
    groups.some(({ headings }) => headings.en.some((heading) => sameForm(heading, text))),
  )
}

/** Two items that were exchanged are one change, and so is a run that moved together. */
function cluster(rows: readonly Placed[]): Placed[][] {
  const kept = inTurn(rows.map(({ place }) => place))
  const groups: { members: Placed[]; low: number; high: number }[] = []
  rows.forEach((row, at) => {
    if (kept.has(at)) return
    const crossed = rows.filter((other, where) => where !== at && where < at !== other.place < row.place)
    const reach = crossed.map((other) => rows.indexOf(other))
    const [low, high] = [Math.min(at, ...reach), Math.max(at, ...reach)]
    const last = groups.at(-1)
    // A single neighbour that was passed changed places with it: both are shown.
    const partner = crossed.length === 1 && crossed[0] !== undefined ? [crossed[0]] : []
    if (last !== undefined && low <= last.high) {
      last.members.push(...[row, ...partner].filter((member) => !last.members.includes(member)))
      last.high = Math.max(last.high, high)
    } else groups.push({ members: [...partner, row].sort((a, b) => rows.indexOf(a) - rows.indexOf(b)), low, high })
  })
  return groups.map(({ members }) => members)
}
