import { chunksOf } from '../../../../../electron/workers/docx-chunks.ts'
import type { Parts } from '../../../../../electron/workers/word/docx-package.ts'
import { readDocx } from '../../../../../electron/workers/word/read-docx.ts'
import type { Line } from '../../../../../shared/notice/source-document.ts'
import { docxOf, opened } from '../office-files.ts'

/** Word's markup as tests write it. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
export const listed = (level: number, list: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
export const deleted = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
export const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>'
export const row = (properties: string, ...cells: string[]): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`

export const bulleted = {
  'word/numbering.xml':
    '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}

export const styles = (content: string): Record<string, string> => ({
  'word/styles.xml': `<w:styles>${content}</w:styles>`,
})

/** Further parts with the relations that lead to them: [type, name, content], by ids r0, r1 … */
export function related(...parts: [type: string, name: string, content: string][]): Record<string, string> {
  const relations = parts
    .map(([type, name], at) => `<Relationship Id="r${at}" Type="http://x/${type}" Target="${name}"/>`)
    .join('')
  const placed = parts.map(([, name, content]): [string, string] => [
    name.startsWith('../') ? name.slice(3) : `word/${name}`,
    content,
  ])
  return {
    'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(placed),
  }
}

export const readWord = (parts: Parts): Line[] => readDocx(parts, chunksOf(parts))
export const lines = (body: string, more: Record<string, string> = {}): Line[] => readWord(opened(docxOf(body, more)))
export const shown = (body: string, more: Record<string, string> = {}): string[] =>
  lines(body, more).map(({ marker, text }) => `${marker === null ? '' : `{${marker}} `}${text}`)
