import type { Block } from '../notice/report.ts'
import { defineCheck, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from './parts/excerpt.ts'

interface Messages {
  /** How many items each side has. */
  differ: Sides<number>
  /** `items`: the beginnings of those that have no counterpart, the first few; `more`: how many there are besides. */
  odd: Sides<number> & { items: readonly string[]; more: number }
}

/** So many items are named by their words. */
const named = 3

export const listCount = defineCheck<Messages>({
  id: 'list-count',
  rank: 'presence',
  severity: 'error',
  title: { en: 'Lists of different length', fr: 'Listes de longueur différente' },
  explain: {
    en: 'Two aligned lists have different numbers of items.',
    fr: 'Deux listes correspondantes n’ont pas le même nombre d’éléments.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, { count, number }) =>
        `The list has ${count(en, 'item', 'items')} in English and ${number(fr)} in French.`,
      fr: ({ en, fr }, { count, number }) =>
        `La liste a ${count(en, 'élément', 'éléments')} en anglais et ${number(fr)} en français.`,
    },
    odd: {
      en: ({ en, fr, items, more }, { count, number, list, quote }) =>
        `The list has ${count(en, 'item', 'items')} in English and ${number(fr)} in French; without counterpart: ${list(items.map(quote), more)}.`,
      fr: ({ en, fr, items, more }, { count, number, list, quote }) =>
        `La liste a ${count(en, 'élément', 'éléments')} en anglais et ${number(fr)} en français\u00A0; sans équivalent\u00A0: ${list(items.map(quote), more)}.`,
    },
  },
  run: (input) => {
    if (input.notice.en === null || input.notice.fr === null) return []
    return lists(input.rows).flatMap((rows): Report<Messages>[] => {
      const items = {
        en: rows.flatMap((row) => row.en.filter(isItem)),
        fr: rows.flatMap((row) => row.fr.filter(isItem)),
      }
      // What the other side sets as plain text throughout is no list there, of whatever length.
      if (items.en.length === items.fr.length || items.en.length === 0 || items.fr.length === 0) return []
      const lone = rows.filter(
        (row) => (row.en.length === 0 || row.fr.length === 0) && [...row.en, ...row.fr].some(isItem),
      )
      const uneven =
        lone.length > 0 ? lone : rows.filter((row) => row.en.filter(isItem).length !== row.fr.filter(isItem).length)
      const blocks = uneven.flatMap((row) => [...row.en, ...row.fr])
      const counts = { en: items.en.length, fr: items.fr.length }
      const place = {
        en: idsOf(uneven.flatMap((row) => row.en)),
        fr: idsOf(uneven.flatMap((row) => row.fr)),
        marks: blocks.map(wholeBlock),
        claims: claimedPassages(idsOf(blocks), ['look']),
      }
      if (lone.length > 0)
        return [
          {
            message: 'odd',
            values: {
              ...counts,
              items: blocks.slice(0, named).map(({ text }) => excerpt(text)),
              more: Math.max(0, blocks.length - named),
            },
            ...place,
          },
        ]
      // Nothing is lost where every item has its counterpart: the bullets are set differently.
      return [{ message: 'differ', values: counts, ...place, severity: 'warning' }]
    })
  },
})

/** What has a bullet, the lead-in of a list not excepted. */
function isBulleted({ kind, bulleted }: Block): boolean {
  return kind === 'item' || bulleted === true
}

/** A bullet without text is nothing that the other side could lack: empty-item tells it. */
function isItem(block: Block): boolean {
  return isBulleted(block) && /[\p{L}\p{N}]/u.test(block.text)
}

/** Runs of rows with an item on either side, inside one section and group. */
function lists(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  let place: string | null = null
  for (const row of rows) {
    const item = [...row.en, ...row.fr].find(isBulleted)
    const here = item === undefined ? null : `${item.section} ${row.en[0]?.group ?? row.fr[0]?.group ?? ''}`
    if (here !== null && here === place) runs.at(-1)?.push(row)
    else if (here !== null) runs.push([row])
    place = here
  }
  // A list that only one side has is no list of another length: its passages are missing.
  return runs.filter((run) => run.some((row) => row.en.length > 0 && row.fr.length > 0))
}
