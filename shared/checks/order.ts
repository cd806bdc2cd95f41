import type { Block, SectionId, Side } from '../notice/report.ts'
import { sameForm } from '../text/fold.ts'
import { readNumbers } from '../marks/numbers.ts'
import { pairNumbers } from '../marks/pair-numbers.ts'
import { defineCheck, type CheckInput, type Place, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { claimedEndings, claimedWords, withNeighbours } from './parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from './parts/excerpt.ts'
import { crossings, inTurn } from './parts/longest-order.ts'

interface Placed {
  row: Row
  en: Block
  fr: Block
  place: number
}

interface Messages {
  /** The beginnings of what moved, the first few; `more`: how many there are besides. */
  moved: Sides<readonly string[]> & { more: number }
}

/** So many are named by their words. */
const named = 3

export const order = defineCheck<Messages>({
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
      en: ({ en, fr, more }, { list, quote }) =>
        `${list(en.map(quote), more)} ${en.length === 1 ? 'stands' : 'stand'} in another place in French (${list(fr.map(quote), more)}).`,
      fr: ({ en, fr, more }, { list, quote }) =>
        `${list(fr.map(quote), more)} ${fr.length === 1 ? 'n’est' : 'ne sont'} pas à la même place qu’en anglais (${list(en.map(quote), more)}).`,
    },
  },
  run: (input) => {
    const all = sections(input)
    const isStray = straysAmong(input.notice, all.flat())
    return all.flatMap((rows) => {
      const left = numbersLeft(input, rows)
      const { strays = [], others = [] } = Object.groupBy(rows, (row) => (isStray(row) ? 'strays' : 'others'))
      const moved = [...strays.map((stray) => [stray]), ...cluster(others)]
      return moved.map((group) => {
        const blocks = [...group.map(({ en }) => en), ...group.map(({ fr }) => fr)]
        return {
          message: 'moved' as const,
          values: {
            en: group.slice(0, named).map(({ en }) => excerpt(en.text)),
            fr: group.slice(0, named).map(({ fr }) => excerpt(fr.text)),
            more: Math.max(0, group.length - named),
          },
          en: idsOf(group.map(({ en }) => en)),
          fr: idsOf(group.map(({ fr }) => fr)),
          marks: blocks.map(wholeBlock),
          claims: [
            ...claimedEndings(withNeighbours(input, idsOf(blocks))),
            ...claimedWords(left, ['value', 'number']),
            // What else is said of them as passages: that their list is of another length.
            ...claimedWords(blocks.map(wholeBlock), ['presence']),
          ],
          confidence: group.reduce((least, { row }) => Math.min(least, row.confidence), 1),
        }
      })
    })
  },
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

/**
 * The numbers of rows that are out of place, where their numbers are not: the names of two competencies were exchanged,
 * and not their levels. That they differ from row to row is no defect of theirs.
 */
function numbersLeft({ passage }: CheckInput, rows: readonly Placed[]): Place[] {
  const inPlace = [...rows].sort((a, b) => a.place - b.place)
  const numbers = (block: Block) => readNumbers(passage(block))
  const moved = rows.flatMap((row, at) => {
    const there = inPlace[at]
    return there === undefined || there === row ? [] : [{ en: row.en, fr: there.fr }]
  })
  const haveStayed = moved.every(({ en, fr }) => {
    const { left } = pairNumbers(numbers(en), numbers(fr))
    return left.en.length + left.fr.length === 0
  })
  if (!haveStayed) return []
  return moved
    .flatMap(({ en, fr }) => [en, fr])
    .flatMap((block) => numbers(block).map(({ start, end }) => ({ block: block.id, start, end })))
}

/** What stands in another section on the other side, where both sides have both sections and each is mostly its own. */
function straysAmong({ en, fr }: CheckInput['notice'], rows: readonly Placed[]): (row: Placed) => boolean {
  const headed = { en: headedSections(en), fr: headedSections(fr) }
  const there = Map.groupBy(rows, ({ fr: { section } }) => section)
  const isMostlyOwn = new Map(
    [...there].map(([section, its]) => [
      section,
      // The stray itself is none of them.
      its.filter((row) => row.en.section === section).length * 2 > its.length - 1,
    ]),
  )
  return (row) =>
    row.en.section !== row.fr.section &&
    row.fr.section !== 'header' &&
    row.en.kind !== 'heading' &&
    headed.en.has(row.fr.section) &&
    headed.fr.has(row.en.section) &&
    isMostlyOwn.get(row.fr.section) === true
}

function headedSections(side: Side | null): ReadonlySet<SectionId> {
  return new Set(side?.blocks.filter(({ kind }) => kind === 'heading').map(({ section }) => section))
}

/** "ESSENTIAL" over the desirable items is graver than an item in another place; other headings follow their text. */
function isGroupHeading({ profile }: CheckInput, text: string): boolean {
  return profile.sections.some(({ groups }) =>
    groups.some(({ headings }) => headings.en.some((heading) => sameForm(heading, text))),
  )
}

/** Two items that were exchanged are one change, and so is a run that moved together. */
function cluster(rows: readonly Placed[]): Placed[][] {
  const places = rows.map(({ place }) => place)
  const kept = inTurn(places)
  const crossed = crossings(places)
  const groups: { members: Set<Placed>; low: number; high: number }[] = []
  rows.forEach((row, at) => {
    if (kept.has(at)) return
    const { low, high, only } = crossed(at)
    const last = groups.at(-1)
    // A single neighbour that was passed changed places with it: both are shown.
    const partner = only === null ? undefined : rows[only]
    if (last !== undefined && low <= last.high) {
      for (const member of partner === undefined ? [row] : [row, partner]) last.members.add(member)
      last.high = Math.max(last.high, high)
    } else {
      const members = partner === undefined || only === null ? [row] : only < at ? [partner, row] : [row, partner]
      groups.push({ members: new Set(members), low, high })
    }
  })
  return groups.map(({ members }) => [...members])
}
