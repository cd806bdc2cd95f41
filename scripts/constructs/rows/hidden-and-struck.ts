import type { Construct } from '../kind.ts'
import { find, insertAfter, passage, type Passage } from '../passages.ts'
import { changeValue, dress, drawSentence } from '../places.ts'

const hiddenStyles =
  '<w:style w:type="character" w:styleId="Draft"><w:name w:val="Draft"/><w:rPr><w:vanish/></w:rPr>' +
  '</w:style><w:style w:type="character" w:styleId="DraftBold"><w:name w:val="Draft Bold"/>' +
  '<w:basedOn w:val="Draft"/><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr>' +
  '</w:style><w:style w:type="paragraph" w:styleId="SmallNote"><w:name w:val="Small Note"/>' +
  '<w:basedOn w:val="Note"/></w:style>'
const remark = 'Compare with notice 259999, 3 posts, grade G20, before 2 January 2031.'

/** What stands in the file and is not part of the notice, or is crossed out for all to see. */
export const hiddenAndStruck: readonly Construct[] = [
  {
    name: 'letters hidden by hand',
    formats: ['docx', 'odt', 'rtf'],
    leaves: 'hidden',
    edit: (passages, laying) => {
      changeValue(passages, laying, (was, is) => [{ text: `${was} `, looks: ['hidden'] }, { text: is }])
    },
  },
  {
    name: 'letters that a web page hides',
    formats: ['html', 'htm'],
    mayLeave: true,
    edit: (passages, laying) => {
      changeValue(passages, laying, (was, is) => [{ text: `${was} `, looks: ['hidden'] }, { text: is }])
    },
  },
  {
    name: 'letters hidden by a style',
    formats: ['docx', 'rtf'],
    leaves: 'hidden',
    edit: (passages, laying) => {
      const style = laying.random.pick(['Draft', 'DraftBold'])
      const code = (was: string): string =>
        laying.format === 'rtf'
          ? `{\\cs15\\v ${was.replace(/[^ -~]/gu, '?')} }`
          : `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t xml:space="preserve">${was} </w:t></w:r>`
      changeValue(passages, laying, (was, is) => [{ text: '', code: code(was) }, { text: is }])
    },
    arrange: () => ({ docx: { styles: hiddenStyles } }),
  },
  {
    name: 'a paragraph hidden by its style',
    formats: ['docx', 'rtf', 'odt'],
    leaves: 'hidden',
    arrange: (items, laying) => {
      const properties =
        laying.format === 'docx'
          ? `<w:pStyle w:val="${laying.random.pick(['Note', 'SmallNote'])}"/>`
          : laying.format === 'rtf'
            ? '\\s16\\v '
            : ' text:style-name="Note"'
      const note: Passage = { ...passage('text', 'en', remark), properties }
      if (laying.format === 'rtf') note.pieces = [{ text: '', code: `{\\v ${remark}}` }]
      insertAfter(items, find(items as Passage[], drawSentence(laying).en), note)
      return {
        docx: { styles: hiddenStyles },
        odt: {
          automatic:
            '<style:style style:name="Note" style:family="paragraph">' +
            '<style:text-properties text:display="none"/></style:style>',
        },
      }
    },
  },
  {
    name: 'a value struck by hand',
    formats: ['docx', 'odt', 'rtf', 'html', 'htm'],
    leaves: 'struck',
    edit: (passages, laying) => {
      changeValue(passages, laying, (was, is) => [{ text: was, looks: ['struck'] }, { text: ' ' + is }])
    },
  },
  {
    name: 'a list item struck by hand',
    formats: ['docx', 'odt', 'rtf', 'html'],
    leaves: 'struck',
    arrange: (items) => {
      for (const [language, after, text] of [
        ['en', 'know how to handle', 'have a driving licence for five years;'],
        ['fr', 'savoir manipuler', 'être titulaire du permis de conduire depuis cinq ans\u00A0;'],
      ] as const) {
        insertAfter(items, find(items as Passage[], after), passage('item', language, { text, looks: ['struck'] }))
      }
      return undefined
    },
  },
  {
    name: 'a highlighted value',
    formats: ['docx', 'odt', 'rtf', 'html'],
    leaves: 'highlight',
    edit: (passages, laying) => {
      dress(passages, laying, 'highlighted')
    },
  },
]
