import { escapeRtf, escapeXml } from '../escape.ts'
import { docxNames, reviser } from '../as-docx.ts'
import type { Construct } from '../kind.ts'
import type { Piece } from '../passages.ts'
import { changeValue } from '../places.ts'

const remark = 'Is it 9 or 5,000.00?'

/** What a reviser wrote in the margin. */
export const marginComments: readonly Construct[] = [
  {
    name: 'comments in the margin',
    formats: ['docx', 'odt', 'rtf'],
    leaves: 'comment',
    edit: (passages, laying) => {
      const around: Partial<Record<string, (words: string) => string>> = {
        docx: (words) =>
          `<w:commentRangeStart w:id="7"/><w:r><w:t>${words}</w:t></w:r><w:commentRangeEnd w:id="7"/>` +
          '<w:r><w:commentReference w:id="7"/></w:r>',
        odt: (words) =>
          '<office:annotation office:name="c1"><dc:creator>Reviser</dc:creator><dc:date>2026-10-02T10:00:00</dc:date>' +
          `<text:p>${remark}</text:p></office:annotation>${words}<office:annotation-end office:name="c1"/>`,
        rtf: (words) =>
          `{\\*\\atrfstart 1}${words}{\\*\\atrfend 1}{\\*\\atnid R}{\\*\\atnauthor Reviser}\\chatn ` +
          `{\\*\\annotation{\\*\\atnref 1}\\pard\\plain {\\chatn }${remark}}`,
      }
      const escape = laying.format === 'rtf' ? escapeRtf : escapeXml
      changeValue(passages, laying, (_, is): Piece[] => [{ text: is, code: around[laying.format]?.(escape(is)) ?? is }])
    },
    arrange: () => ({
      docx: {
        files: {
          'word/comments.xml': {
            bytes:
              `<?xml version="1.0"?><w:comments ${docxNames}><w:comment ${reviser} w:initials="R"><w:p><w:r>` +
              `<w:annotationRef/></w:r><w:r><w:t>${remark}</w:t></w:r></w:p></w:comment></w:comments>`,
            relation: 'comments',
            id: 'rIdComments',
          },
        },
      },
    }),
  },
]
