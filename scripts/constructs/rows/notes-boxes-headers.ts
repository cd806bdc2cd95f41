import { docxItem, docxNames, writeDocx } from '../as-docx.ts'
import { htmlPage, inCodePage } from '../as-html.ts'
import { odtItems } from '../as-odt.ts'
import { rtfItem, writeRtf } from '../as-rtf.ts'
import { plainText } from '../as-text.ts'
import type { Construct, Format, Laying, Parts } from '../kind.ts'
import { find, frenchStart, insertBefore, passage, putInPlaceOf, seen, type Item, type Passage } from '../passages.ts'

const notes = [
  {
    after: { en: 'Only citizens of a member state may apply', fr: 'Seules les personnes ayant' },
    en: 'The recruitment desk keeps the list.',
    fr: 'Le service du recrutement tient la liste.',
  },
  {
    after: { en: 'Nobody may hold the post for', fr: 'Nul ne peut occuper le poste' },
    en: 'Service under an earlier contract counts.',
    fr: 'Les services accomplis sous un contrat antérieur comptent.',
  },
]

/** What stands beside the text: at the foot of a page, in a box, at its head, in a part of its own. */
export const notesBoxesHeaders: readonly Construct[] = [
  {
    name: 'footnotes that agree',
    formats: ['docx', 'odt', 'rtf'],
    hasNotes: true,
    arrange: (items, laying) => withNotes(items, 'footnote', laying),
  },
  {
    name: 'endnotes that agree',
    formats: ['docx', 'odt', 'rtf'],
    hasNotes: true,
    arrange: (items, laying) => withNotes(items, 'endnote', laying),
  },
  {
    name: 'key data in a box',
    formats: ['docx', 'odt', 'rtf'],
    arrange: (items, laying) => {
      for (const language of ['en', 'fr'] as const)
        boxed(
          items,
          (items as Passage[]).filter((item) => 'kind' in item && item.kind === 'field' && item.language === language),
          laying,
        )
      return undefined
    },
  },
  {
    name: 'a paragraph in a box',
    formats: ['docx', 'odt', 'rtf'],
    arrange: (items, laying) => {
      for (const words of ['If you need an adjustment', 'Si vous avez besoin'])
        boxed(
          items,
          [
            find(
              (items as Passage[]).filter((item) => 'kind' in item),
              words,
            ),
          ],
          laying,
        )
      return undefined
    },
  },
  {
    name: 'a large first letter',
    formats: ['docx', 'odt', 'html'],
    arrange: (items, { format, random }) => {
      const [en, fr] = random.pick([
        ['The Common Services', 'La Division Services'],
        ['A person lent', 'Une personne mise'],
        ['We recruit on merit', 'Nous recrutons'],
      ] as const)
      for (const words of [en, fr]) {
        const whole = find(items as Passage[], words)
        const text = seen(whole)
        if (format === 'odt') whole.properties = ' text:style-name="Large"'
        if (format === 'html')
          whole.pieces = [
            { text: '', code: `<span style="float:left;font-size:300%">${text.slice(0, 1)}</span>` },
            { text: text.slice(1) },
          ]
        if (format !== 'docx') continue
        insertBefore(items, whole, {
          ...passage('text', whole.language, text.slice(0, 1)),
          properties:
            `<w:framePr w:dropCap="${random.pick(['drop', 'margin'])}" w:lines="3" w:wrap="around" ` +
            'w:vAnchor="text" w:hAnchor="text"/>',
        })
        whole.pieces = [{ text: text.slice(1) }]
      }
      return {
        odt: {
          automatic:
            '<style:style style:name="Large" style:family="paragraph"><style:paragraph-properties>' +
            '<style:drop-cap style:lines="3" style:length="1"/></style:paragraph-properties></style:style>',
        },
      }
    },
  },
  {
    name: 'the title at the head of the page alone',
    formats: ['docx', 'odt', 'rtf'],
    arrange: (items, { format, random }) => {
      const title = (items as Passage[]).findIndex(({ kind }) => kind === 'title')
      const head = items.splice(0, title + 1)
      const isFirst = random.pick([true, false])
      if (format === 'rtf')
        items.unshift({
          code: `${isFirst ? '\\titlepg{\\headerf ' : '{\\header '}${head.map((item) => rtfItem(item)).join('')}}`,
        })
      return {
        docx: {
          sectionHead: `<w:headerReference w:type="${isFirst ? 'first' : 'default'}" r:id="rIdHead"/>`,
          sectionTail: isFirst ? '<w:titlePg/>' : '',
          files: {
            'word/header1.xml': {
              bytes: `<?xml version="1.0"?><w:hdr ${docxNames}>${head.map(docxItem).join('')}</w:hdr>`,
              relation: 'header',
              id: 'rIdHead',
            },
          },
        },
        odt: {
          masters:
            '<office:automatic-styles><style:page-layout style:name="pm1"/></office:automatic-styles>' +
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">' +
            `<style:header>${odtItems(head)}</style:header></style:master-page></office:master-styles>`,
        },
      }
    },
  },
  {
    name: 'one language in a chunk of its own',
    formats: ['docx'],
    arrange: (items, { random }) => {
      const french = items.splice(frenchStart(items as Passage[]))
      const [name, bytes, type] = random.pick<[string, string | Uint8Array, string]>([
        ['html', htmlPage(french), 'text/html'],
        ['htm', inCodePage(htmlPage(french)), 'text/html'],
        ['rtf', writeRtf(french), 'application/rtf'],
        ['txt', plainText(french), 'text/plain'],
        ['docx', writeDocx(french), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
      ])
      items.push({ code: '<w:altChunk r:id="rIdChunk"/>' })
      return { docx: { files: { [`word/chunk.${name}`]: { bytes, relation: 'aFChunk', id: 'rIdChunk', type } } } }
    },
  },
]

function withNotes(items: Item[], kind: 'footnote' | 'endnote', { format, random }: Laying): Parts {
  const count = random.pick([1, 2])
  const written: string[] = []
  for (const language of ['en', 'fr'] as const) {
    for (const note of notes.slice(0, count)) {
      const id = written.length + 2
      const text = note[language]
      written.push(
        `<w:${kind} w:id="${id}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>` +
          `<w:${kind}Ref/></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:${kind}>`,
      )
      const codes: Partial<Record<Format, string>> = {
        docx: `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`,
        odt:
          `<text:note text:id="n${id}" text:note-class="${kind}"><text:note-citation>` +
          `${id - 1}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body>` +
          '</text:note>',
        rtf:
          `{\\super\\chftn{\\footnote${kind === 'endnote' ? '\\ftnalt' : ''}\\pard\\plain{\\super\\chftn} ` +
          `${text.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`)}}}`,
      }
      find(items as Passage[], note.after[language]).pieces.push({ text: '', code: codes[format] ?? '' })
    }
  }
  const separator = `<w:${kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`
  return {
    docx: {
      files: {
        [`word/${kind}s.xml`]: {
          bytes: `<?xml version="1.0"?><w:${kind}s ${docxNames}>${separator}${written.join('')}</w:${kind}s>`,
          relation: `${kind}s`,
          id: 'rIdNotes',
        },
      },
    },
  }
}

/** Passages in a box that stands where they stood: as Word 2010 and later write it, as Word 2007 did, or both. */
function boxed(items: Item[], inside: readonly Passage[], { format, random }: Laying): void {
  const inner = inside.map(docxItem).join('')
  const drawing =
    '<w:drawing><wp:anchor><a:graphic>' +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>' +
    `<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>` +
    '</a:graphicData></a:graphic></wp:anchor></w:drawing>'
  const picture =
    `<w:pict><v:shape style="position:absolute"><v:textbox><w:txbxContent>${inner}</w:txbxContent>` +
    '</v:textbox></v:shape></w:pict>'
  const both =
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>` +
    `${picture}</mc:Fallback></mc:AlternateContent>`
  const paragraphs = inside.map((item) => rtfItem(item)).join('')
  const rtf =
    '\\pard{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright8600\\shpbottom2000{\\sp{\\sn shapeType}' +
    `{\\sv 202}}{\\sp{\\sn fLine}{\\sv 1}}{\\shptxt ${paragraphs}}}` +
    `{\\shprslt{\\*\\do\\dobxcolumn\\dobypara\\dptxbx{\\dptxbxtext ${paragraphs}}}}}\\par\n`
  const odt =
    '<text:p><draw:frame text:anchor-type="paragraph" svg:width="15cm"><draw:text-box>' +
    `${odtItems(inside)}</draw:text-box></draw:frame></text:p>`
  const docx = `<w:p><w:r>${random.pick([drawing, picture, both])}</w:r></w:p>`
  putInPlaceOf(items, inside, { code: format === 'docx' ? docx : format === 'rtf' ? rtf : odt })
}
