import type { Construct } from '../kind.ts'
import { replace, type Passage } from '../passages.ts'

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="5"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const form = (data: string, name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/>${data}</w:ffData></w:fldChar></w:r>` +
  `${instruction(` ${name} `)}${separate}${end}`

/** Fields that a form is filled in by, and fields that Word works out. */
export const fieldsAndControls: readonly Construct[] = [
  {
    name: 'a drop-down list',
    formats: ['docx', 'odt', 'rtf', 'html'],
    edit: (passages, { format, random }) => {
      const entries = ['NATO Grade G10', 'NATO Grade G12', 'NATO Grade G15']
      const data = random.pick(['<w:ddList><w:result w:val="1"/>', '<w:ddList><w:default w:val="1"/>'])
      const labels = entries.map((entry, at) => {
        return `<text:label text:value="${entry}"${at === 1 ? ' text:current-selected="true"' : ''}/>`
      })
      const options = entries.map((entry, at) => `<option${at === 1 ? ' selected' : ''}>${entry}</option>`)
      const codes: Record<string, string> = {
        docx: form(
          `${data}${entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join('')}</w:ddList>`,
          'FORMDROPDOWN',
        ),
        odt: '<text:drop-down text:name="Grade">' + `${labels.join('')}${entries[1] ?? ''}</text:drop-down>`,
        rtf:
          '{\\field{\\*\\fldinst { FORMDROPDOWN }' +
          '{{\\*\\formfield{\\fftype2\\ffres1\\ffhaslistbox\\ffdefres0{\\*\\ffname ' +
          `Grade}${entries.map((entry) => `{\\*\\ffl ${entry}}`).join('')}}}}}{\\fldrslt }}`,
        html: `<select>${options.join('')}</select>`,
      }
      for (const language of ['en', 'fr']) replaceIn(passages, language, 'NATO Grade G12', codes[format] ?? '')
    },
  },
  {
    name: 'boxes that are ticked or not',
    formats: ['docx', 'html', 'rtf', 'odt'],
    edit: (passages, { format, random }) => {
      const isFirst = random.pick([true, false])
      const kind = random.below(3)
      for (const [language, ticked, other] of [
        ['en', 'Full-time', 'Part-time'],
        ['fr', 'Temps plein', 'Temps partiel'],
      ] as const) {
        const [on, off] = [`${box(format, kind, true)} ${ticked}`, `${box(format, kind, false)} ${other}`]
        const both = isFirst ? `${on} ${off}` : `${off} ${on}`
        const code =
          format === 'docx'
            ? both
                .split(/(<w:.*?<\/w:(?:r|sdt)>(?= ))/u)
                .map((part) => (part.startsWith('<') ? part : run(part)))
                .join('')
            : both
        replaceIn(passages, language, ticked, code)
      }
    },
  },
  {
    name: 'controls bound to data',
    formats: ['docx'],
    edit: (passages) => {
      for (const [language, path, value] of [
        ['en', 'en', '09-Mar-2027'],
        ['fr', 'fr', '09-mars-2027'],
      ] as const) {
        replaceIn(
          passages,
          language,
          value,
          control(
            `<w:showingPlcHdr/><w:dataBinding w:prefixMappings="xmlns:d='urn:d'" ` +
              `w:xpath="/d:post[1]/d:${path}[1]" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/>` +
              '<w:text/>',
            run('[Date]'),
          ),
        )
      }
    },
    arrange: () => ({
      docx: {
        files: {
          'customXml/item1.xml': {
            bytes: '<?xml version="1.0"?><post xmlns="urn:d"><en>09-Mar-2027</en><fr>09-mars-2027</fr></post>',
            relation: 'customXml',
            id: 'rIdData',
            type: 'application/xml',
          },
          'customXml/itemProps1.xml': {
            bytes:
              '<?xml version="1.0"?>' +
              '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" ' +
              'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
            type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
          },
          'customXml/_rels/item1.xml.rels': {
            bytes:
              '<?xml version="1.0"?>' +
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
              '<Relationship Id="rId1" ' +
              'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" ' +
              'Target="itemProps1.xml"/></Relationships>',
            type: 'application/vnd.openxmlformats-package.relationships+xml',
          },
        },
      },
    }),
  },
  {
    name: 'controls that hold their text',
    formats: ['docx'],
    edit: (passages) => {
      replaceIn(
        passages,
        'en',
        '09-Mar-2027',
        control(
          '<w:date w:fullDate="2027-03-09T00:00:00Z"><w:dateFormat w:val="dd-MMM-yyyy"/></w:date>',
          run('09-Mar-2027'),
        ),
      )
      replaceIn(
        passages,
        'fr',
        'OTAN SI',
        control(
          '<w:comboBox><w:listItem w:displayText="OTAN EMI" w:value="1"/></w:comboBox>',
          run('OTAN') + run(' SI'),
        ),
      )
    },
  },
  {
    name: 'a field within a field',
    formats: ['docx', 'rtf'],
    edit: (passages, { format }) => {
      const inner = `${begin}${instruction(' MERGEFIELD Kind ')}${separate}${run('B')}${end}`
      const condition = `${instruction(' IF ')}${inner}${instruction(' = "B" "six" "nine" ')}`
      const docx = `${begin}${condition}${separate}${run('six')}${end}`
      replaceIn(
        passages,
        'en',
        'six',
        format === 'docx'
          ? docx
          : '{\\field{\\*\\fldinst { IF }{\\field{\\*\\fldinst { MERGEFIELD Kind }}{\\fldrslt {B}}}' +
              '{ = "B" "six" "nine" }}{\\fldrslt {six}}}',
        'six',
        'more than six years',
      )
    },
  },
  {
    name: 'fields without a result',
    formats: ['docx', 'rtf'],
    edit: (passages, { format }) => {
      const code = format === 'docx' ? `${begin}${instruction(' XE "contract" ')}${end}` : '{\\xe\\v contract}'
      replaceIn(
        passages,
        'en',
        'Contract',
        `${code}${format === 'docx' ? run('Contract') : 'Contract'}`,
        'Contract',
        'Contract offered',
      )
    },
  },
]

/** Words of one side in the words of the format; `within` tells which, where they stand several times. */
function replaceIn(
  passages: readonly Passage[],
  language: string,
  words: string,
  code: string,
  seen = words,
  within = words,
): void {
  const side = passages.filter((passage) => passage.language === language)
  const at = within.indexOf(words)
  replace(side, within, (whole) => [
    { text: whole.slice(0, at) },
    { text: seen, code },
    { text: whole.slice(at + words.length) },
  ])
}

function box(format: string, kind: number, isTicked: boolean): string {
  const letter = isTicked ? '☒' : '☐'
  if (format === 'html') return kind === 0 ? letter : `<input type="checkbox"${isTicked ? ' checked' : ''}>`
  if (format === 'rtf') return kind === 0 ? `{\\f1\\'${isTicked ? 'fe' : 'a8'}}` : `\\u${isTicked ? 9746 : 9744}?`
  if (format !== 'docx') return letter
  if (kind === 0) return run(letter)
  if (kind === 1)
    return form(
      `<w:checkBox><w:sizeAuto/>${isTicked ? '<w:checked/>' : '<w:default w:val="0"/>'}</w:checkBox>`,
      'FORMCHECKBOX',
    )
  return control(
    `<w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox>`,
    `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr><w:t>${letter}</w:t></w:r>`,
  )
}
