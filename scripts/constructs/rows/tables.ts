import type { Construct, Format } from '../kind.ts'
import { frenchStart, passage, plainSpaces, putInPlaceOf, seen, type Item, type Passage } from '../passages.ts'

/** A row of the two languages: the passages that say the same, and which row it is. */
type Column = (en: Passage, fr: Passage, at: number) => Item[]

const en: Column = (passage) => [passage]
const fr: Column = (_, passage) => [passage]
const counted: Column = (_, __, at) => [passage('text', 'en', `${at + 1}`)]
const remarks: Column = (_, __, at) =>
  at % 17 === 3 ? [passage('text', 'en', at % 2 === 0 ? 'Check with the unit' : 'As last year')] : []
const status: Column = (_, __, at) => [passage('text', 'en', ['Translated (100%)', 'Draft', 'Approved'][at % 3] ?? '')]
const share: Column = (_, __, at) => [passage('text', 'en', `${(at * 7) % 101}%`)]
const empty: Column = () => []
const tagged =
  (text: string): Column =>
  () => [passage('text', 'en', text)]

const formats: readonly Format[] = ['docx', 'odt', 'rtf', 'html']

/** Both languages in one table, as they are sent to translators and come back. */
export const tables: readonly Construct[] = [
  {
    name: 'English and French',
    formats,
    arrange: (items, { random }) =>
      grid(
        items,
        random.pick([
          [en, fr],
          [fr, en],
        ]),
      ),
  },
  {
    name: 'a number, English, French',
    formats,
    arrange: (items, { random }) =>
      grid(
        items,
        random.pick([
          [counted, en, fr],
          [counted, fr, en],
          [en, counted, fr],
          [en, fr, counted],
        ]),
      ),
  },
  {
    name: 'English and French under their names',
    formats,
    arrange: (items, { random }) => {
      const isFrenchFirst = random.pick([true, false])
      const names = random.pick([
        ['EN', 'FR'],
        ['English', 'Français'],
        ['English', 'French'],
      ])
      grid(items, isFrenchFirst ? [fr, en] : [en, fr], isFrenchFirst ? names.toReversed() : names)
    },
  },
  {
    name: 'an export of a translator’s program',
    formats,
    arrange: (items, { random }) => {
      const [heads, columns] = random.pick<[string[], Column[]]>([
        [
          ['Segment ID', 'Segment status', 'Source segment', 'Target segment'],
          [counted, status, en, fr],
        ],
        [
          ['ID', 'Source', 'Target', 'Status'],
          [counted, en, fr, status],
        ],
        [
          ['#', 'Match', 'Source text', 'Target text'],
          [counted, share, en, fr],
        ],
        [
          ['ID', 'English (United Kingdom)', 'French (Belgium)', 'Comment', 'Status'],
          [counted, en, fr, remarks, status],
        ],
      ])
      grid(items, columns, heads)
    },
  },
  {
    name: 'a column of remarks',
    formats,
    arrange: (items, { random }) => {
      const [heads, columns] = random.pick<[string[], Column[]]>([
        [
          ['EN', 'FR', 'Comments'],
          [en, fr, remarks],
        ],
        [
          ['English', 'Français', 'Remarks'],
          [en, fr, remarks],
        ],
        [
          ['EN', 'Notes', 'FR'],
          [en, remarks, fr],
        ],
      ])
      grid(items, columns, heads)
    },
  },
  { name: 'an empty column between', formats, arrange: (items) => grid(items, [en, empty, fr]) },
  {
    name: 'a head row over both',
    formats: ['docx', 'odt', 'html'],
    arrange: (items, { random }) =>
      grid(
        items,
        [en, fr],
        null,
        random.pick(['Bilingual notice / Avis bilingue', 'English – Français', 'Vacancy 260101']),
      ),
  },
  {
    name: 'tags of the language in columns',
    formats,
    arrange: (items, { random }) => {
      const [english, french] = random.pick([
        ['EN', 'FR'],
        ['[EN]', '[FR]'],
        ['English', 'Français'],
      ] as const)
      grid(items, [tagged(english), en, tagged(french), fr])
    },
  },
  {
    name: 'tags of the language in rows',
    formats,
    arrange: (items, { random }) => {
      const [english, french] = random.pick([
        ['EN', 'FR'],
        ['en-GB', 'fr-BE'],
        ['English', 'Français'],
      ] as const)
      const { head, rows } = sides(items)
      const lines = rows.flatMap(([left, right]) => [
        [[passage('text', 'en', english)], [left]],
        [[passage('text', 'fr', french)], [right]],
      ])
      items.splice(0, items.length, ...head, { grid: { rows: lines, widths: [900, 8100] } })
      return undefined
    },
  },
  {
    name: 'bilingual key data, two columns',
    formats,
    arrange: (items, { random }) => {
      const between = random.pick([' / ', '\n'])
      keyData(items, (label, libelle, value, valeur) => [
        [passage('text', 'en', label + between + libelle)],
        [passage('text', 'en', value + between + valeur)],
      ])
    },
  },
  {
    name: 'bilingual key data, three columns',
    formats,
    arrange: (items) => {
      keyData(items, (label, libelle, value, valeur) => [
        [passage('text', 'en', `${label} / ${libelle}`)],
        [passage('text', 'en', value)],
        [passage('text', 'fr', valeur)],
      ])
    },
  },
  {
    name: 'bilingual key data, four columns',
    formats,
    arrange: (items) => {
      keyData(items, (label, libelle, value, valeur) => [
        [passage('text', 'en', label)],
        [passage('text', 'en', value)],
        [passage('text', 'fr', libelle)],
        [passage('text', 'fr', valeur)],
      ])
    },
  },
  {
    name: 'key data, labels without colon',
    formats,
    arrange: (items) => {
      eachKeyData(items, (fields) => fields.map(([label, value]) => [[label], [value]]))
    },
  },
  {
    name: 'key data, labels above their values',
    formats,
    arrange: (items, { random }) => {
      const across = random.pick([7, 4])
      eachKeyData(items, (fields) => {
        const rows: Item[][][] = []
        for (let at = 0; at < fields.length; at += across) {
          const some = fields.slice(at, at + across)
          const filled = (one: 0 | 1): Item[][] =>
            Array.from({ length: across }, (_, column) => (some[column] === undefined ? [] : [some[column][one]]))
          rows.push(filled(0), filled(1))
        }
        return rows
      })
    },
  },
]

function sides(items: readonly Item[]): { head: Passage[]; rows: [Passage, Passage][] } {
  const all = items as Passage[]
  const start = frenchStart(all)
  const title = all.findIndex(({ kind }) => kind === 'title')
  const rows = all.slice(title, start).map((left, at): [Passage, Passage] => [left, all[start + at] ?? left])
  return { head: all.slice(0, title), rows }
}

function grid(
  items: Item[],
  columns: readonly Column[],
  heads: readonly string[] | null = null,
  over: string | null = null,
): undefined {
  const { head, rows } = sides(items)
  const lines: Item[][][] = rows.map(([left, right], at) => columns.map((column) => column(left, right, at)))
  if (heads !== null) lines.unshift(heads.map((name) => [passage('text', 'en', name)]))
  if (over !== null) lines.unshift([[passage('text', 'en', over)]])
  const narrow = new Set<Column>([counted, empty, share])
  const widths = columns.map((column) => (narrow.has(column) ? 700 : column === en || column === fr ? 3800 : 1200))
  items.splice(0, items.length, ...head, {
    grid: { rows: lines, widths, ...(over === null ? {} : { spans: { '0.0': columns.length } }) },
  })
}

/** The key data of one side: each with its label, without the colon, and its value. */
function fieldsOf(
  items: readonly Item[],
  language: 'en' | 'fr',
): { passages: Passage[]; parts: [label: string, value: string][] } {
  const passages = (items as Passage[]).filter(
    (item) => 'kind' in item && item.kind === 'field' && item.language === language && /:\s\S/u.test(seen(item)),
  )
  return {
    passages,
    parts: passages.map((field): [string, string] => {
      const [label = '', value = ''] = seen(field).split(/\s?:\s/u, 2)
      return [plainSpaces(label), value]
    }),
  }
}

/** Both sides' key data in one table under the English title. */
function keyData(
  items: Item[],
  row: (label: string, libelle: string, value: string, valeur: string) => Item[][],
): undefined {
  const [english, french] = [fieldsOf(items, 'en'), fieldsOf(items, 'fr')]
  const rows = english.parts.map(([label, value], at) =>
    row(label, french.parts[at]?.[0] ?? '', value, french.parts[at]?.[1] ?? ''),
  )
  putInPlaceOf(items, english.passages, { grid: { rows } })
  putInPlaceOf(items, french.passages)
}

function eachKeyData(items: Item[], make: (fields: [Passage, Passage][]) => Item[][][]): undefined {
  for (const language of ['en', 'fr'] as const) {
    const { passages, parts } = fieldsOf(items, language)
    const rows = make(
      parts.map(([label, value]) => [passage('text', language, label), passage('text', language, value)]),
    )
    putInPlaceOf(items, passages, { grid: { rows } })
  }
}
