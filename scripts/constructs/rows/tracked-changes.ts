import { reviser } from '../as-docx.ts'
import { escapeXml } from '../escape.ts'
import type { Construct } from '../kind.ts'
import { find, insertAfter, insertBefore, passage, putInPlaceOf, seen, type Item, type Passage } from '../passages.ts'
import { changeValue, drawItem, drawSentence } from '../places.ts'

const leaves = 'deletion' as const
const deletedMark = `<w:rPr><w:del ${reviser}/></w:rPr>`

/** What was changed with “Track Changes” on and not accepted: the notice is as if it were. */
export const trackedChanges: readonly Construct[] = [
  {
    name: 'a value replaced',
    formats: ['docx', 'odt', 'rtf', 'html'],
    leaves,
    edit: (passages, laying) => {
      changeValue(passages, laying, (was, is) => [
        { text: was, looks: ['deleted'] },
        { text: is, looks: ['inserted'] },
      ])
    },
  },
  {
    name: 'words deleted in a sentence',
    formats: ['docx', 'odt', 'rtf', 'html'],
    leaves,
    edit: (passages, laying) => {
      const place = drawSentence(laying)
      for (const language of ['en', 'fr'] as const)
        find(passages, place[language]).pieces.push({
          text: language === 'en' ? ' Nine people work here.' : ' Neuf personnes travaillent ici.',
          looks: ['deleted'],
        })
    },
  },
  {
    name: 'words deleted at the beginning of a paragraph',
    formats: ['docx', 'odt', 'rtf', 'html'],
    leaves,
    edit: (passages, laying) => {
      const place = drawSentence(laying)
      for (const language of ['en', 'fr'] as const)
        find(passages, place[language]).pieces.unshift({
          text: language === 'en' ? 'Nine people work here. ' : 'Neuf personnes travaillent ici. ',
          looks: ['deleted'],
        })
    },
  },
  {
    name: 'a list item deleted with its mark',
    formats: ['docx'],
    leaves,
    arrange: (items, laying) => {
      const place = drawItem(laying)
      const language = laying.random.pick(['en', 'fr'] as const)
      const text =
        language === 'en'
          ? 'have worked for two years in a laboratory;'
          : 'avoir travaillé deux ans dans un laboratoire\u00A0;'
      insertAfter(items, find(items as Passage[], place[language]), {
        ...passage('item', language, { text, looks: ['deleted'] }),
        properties: deletedMark,
      })
      return undefined
    },
  },
  {
    name: 'a paragraph cut in two by a deleted mark',
    formats: ['docx'],
    leaves,
    arrange: (items, laying) => {
      joined(items, drawSentence(laying)[laying.random.pick(['en', 'fr'] as const)])
      return undefined
    },
  },
  {
    name: 'a list item cut in two by a deleted mark',
    formats: ['docx'],
    leaves,
    arrange: (items, laying) => {
      joined(items, drawItem(laying)[laying.random.pick(['en', 'fr'] as const)])
      return undefined
    },
  },
  {
    name: 'a list item moved',
    formats: ['docx'],
    leaves,
    arrange: (items, laying) => {
      const all = items as Passage[]
      const moved = find(all, drawItem(laying)[laying.random.pick(['en', 'fr'] as const)])
      const first = all.find(({ kind, language }) => kind === 'item' && language === moved.language)
      const whole = seen(moved)
      const run = `<w:r><w:t xml:space="preserve">${escapeXml(whole)}</w:t></w:r>`
      const from: Passage = {
        ...moved,
        properties: `<w:rPr><w:moveFrom ${reviser}/></w:rPr>`,
        pieces: [
          {
            text: '',
            code:
              `<w:moveFromRangeStart ${reviser} w:name="m1"/><w:moveFrom ${reviser}>${run}</w:moveFrom>` +
              '<w:moveFromRangeEnd w:id="7"/>',
          },
        ],
      }
      moved.properties = `<w:rPr><w:moveTo ${reviser}/></w:rPr>`
      moved.pieces = [
        {
          text: whole,
          code:
            `<w:moveToRangeStart ${reviser} w:name="m1"/><w:moveTo ${reviser}>${run}</w:moveTo>` +
            '<w:moveToRangeEnd w:id="7"/>',
        },
      ]
      if (first !== undefined) insertBefore(items, first, from)
      return undefined
    },
  },
  {
    name: 'a row of the key data deleted',
    formats: ['docx'],
    leaves,
    arrange: (items) => {
      const all = items as Passage[]
      const fields = all.filter(
        ({ kind, language, pieces }) => kind === 'field' && language === 'en' && !(pieces[0]?.text ?? '').endsWith(':'),
      )
      const rows = fields.map((field) => {
        const [label = '', value = ''] = seen(field).split(/(?<=:) /u)
        return [[passage('text', 'en', label)], [passage('text', 'en', value)]]
      })
      rows.splice(2, 0, [
        [passage('text', 'en', { text: 'Reserve list:', looks: ['deleted'] })],
        [passage('text', 'en', { text: 'yes', looks: ['deleted'] })],
      ])
      putInPlaceOf(items, fields, { grid: { rows, deletedRow: 2 } })
      return undefined
    },
  },
  {
    name: 'inserted by one, deleted by another',
    formats: ['docx'],
    leaves,
    arrange: (items, laying) => {
      find(items as Passage[], drawSentence(laying).en).pieces.push({
        text: '',
        code:
          `<w:ins ${reviser}><w:del ${reviser}><w:r>` +
          '<w:delText xml:space="preserve"> For 3 years.</w:delText></w:r></w:del></w:ins>',
      })
      return undefined
    },
  },
]

/** The passage in two paragraphs, of which the mark between them is deleted. */
function joined(items: Item[], words: string): void {
  const first = find(items as Passage[], words)
  const whole = seen(first)
  const cut = whole.indexOf(' ', Math.floor(whole.length / 2)) + 1
  insertAfter(items, first, { ...first, pieces: [{ text: whole.slice(cut) }] })
  first.pieces = [{ text: whole.slice(0, cut) }]
  first.properties = deletedMark
}
