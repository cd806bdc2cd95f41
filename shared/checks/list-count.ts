import type { Block } from '../notice/report.ts'
import { defineCheck, type Report, type Row } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from './parts/excerpt.ts'
import { quoted } from './parts/reader-forms.ts'

export const listCount = defineCheck({
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
      en: ({ en, fr }) => `The list has ${count(en, 'item', 'items')} in English and ${String(fr)} in French.`,
      fr: ({ en, fr }) => `La liste a ${count(en, 'élément', 'éléments')} en anglais et ${String(fr)} en français.`,
    },
    odd: {
      en: ({ en, fr, text }) =>
        `The list has ${count(en, 'item', 'items')} in English and ${String(fr)} in French; without counterpart: ${quoted(text ?? '', 'en')}.`,
      fr: ({ en, fr, text }) =>
        `La liste a ${count(en, 'élément', 'éléments')} en anglais et ${String(fr)} en français\u00A0; sans équivalent\u00A0: ${quoted(text ?? '', 'fr')}.`,
    },
  },
  run: (input) => {
    if (input.notice.en === null || input.notice.fr === null) return []
    return lists(input.rows).flatMap((rows): Report<'differ' | 'odd'>[] => {
      const items = {
        en: rows.flatMap((row) => row.en.filter(isItem)),
        fr: rows.flatMap((row) => row.fr.filter(isItem)),
      }
      // What the other side sets as plain text throughout is no list there, of whatever length.
      if (items.en.length === items.fr.length || items.en.length === 0 || items.fr.length === 0) return []
      const lone = rows.filter((row) => row.en.length === 0 || row.fr.length === 0)
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
            values: { ...counts, text: excerpt(blocks.map(({ text }) => text).join(' … ')) },
            ...place,
          },
        ]
      // Nothing is lost where every item has its counterpart: the bullets are set differently.
      return [{ message: 'differ', values: counts, ...place, severity: 'warning' }]
    })
  },
})

/** What has a bullet, the lead-in of a list not excepted. */
function isItem({ kind, bulleted }: Block): boolean {
  return kind === 'item' || bulleted === true
}

/** Runs of rows with an item on either side, inside one section and group. */
function lists(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  let place: string | null = null
  for (const row of rows) {
    const item = [...row.en, ...row.fr].find(isItem)
    const here = item === undefined ? null : `${item.section} ${row.en[0]?.group ?? row.fr[0]?.group ?? ''}`
    if (here !== null && here === place) runs.at(-1)?.push(row)
    else if (here !== null) runs.push([row])
    place = here
  }
  // A list that only one side has is no list of another length: its passages are missing.
  return runs.filter((run) => run.some((row) => row.en.length > 0 && row.fr.length > 0))
}

function count(value: string | number | undefined, one: string, many: string): string {
  return `${String(value)} ${Number(value) === 1 ? one : many}`
}
