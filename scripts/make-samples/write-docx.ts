import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { cutAtLinks } from './links.ts'
import type { Paragraph } from './notice-text.ts'

/** The day on which every sample says it was made, so that two runs give the same bytes. */
export const madeOn = '2026-11-02T08:00:00Z'

/** A Word file with real headings, real list items, hyperlinks and page numbers in the footer. */
export async function writeDocx(paragraphs: readonly Paragraph[], title: string): Promise<Uint8Array> {
  const bullets = {
    reference: 'bullets',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 720, hanging: 360 } } },
      },
    ],
  }
  const document = new Document({
    title,
    creator: 'Vis-à-Vis',
    description: 'Invented sample notice',
    styles: { default: { document: { run: { font: 'Arial', size: 20 }, paragraph: { spacing: { after: 120 } } } } },
    numbering: { config: [bullets] },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new WordParagraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: paragraphs.map(wordParagraph),
      },
    ],
  })
  return settle(await Packer.toBuffer(document))
}

function wordParagraph({ kind, text }: Paragraph): WordParagraph {
  const look: IRunOptions = kind === 'field' || kind === 'item' || kind === 'text' ? {} : { bold: true }
  const children: ParagraphChild[] = cutAtLinks(text).map((part) =>
    part.link
      ? new ExternalHyperlink({ link: part.text, children: [new TextRun({ text: part.text, style: 'Hyperlink' })] })
      : new TextRun({ ...look, text: part.text }),
  )
  switch (kind) {
    case 'title':
      return new WordParagraph({ heading: HeadingLevel.HEADING_1, children })
    case 'section':
      return new WordParagraph({ heading: HeadingLevel.HEADING_2, children })
    case 'item':
      return new WordParagraph({ numbering: { reference: 'bullets', level: 0 }, children })
    case 'letterhead':
      return new WordParagraph({ alignment: AlignmentType.CENTER, children })
    case 'banner':
    case 'subheading':
    case 'field':
    case 'text':
      return new WordParagraph({ children })
  }
}

/**
 * Takes out what changes from run to run: the hour of making, the zip's times, and the random names of relationships.
 */
function settle(bytes: Uint8Array): Uint8Array {
  const names = new Map<string, string>()
  const rename = (name: string): string => {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`
    names.set(name, known)
    return known
  }
  // The first file that names a link is the document itself, so links are numbered in reading order.
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1))
  const order = [
    ...parts.filter(([name]) => name === 'word/document.xml'),
    ...parts.filter(([name]) => name !== 'word/document.xml'),
  ]
  const settled = new Map(
    order.map(([name, content]) => {
      if (!name.endsWith('.xml') && !name.endsWith('.rels')) return [name, content] as const
      const text = strFromU8(content)
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${madeOn}`)
        .replace(/\brId[A-Za-z0-9_-]{12,}/gu, rename)
      return [name, strToU8(text)] as const
    }),
  )
  // The zip stores local time: a date made of local parts is the same everywhere.
  const entries: Zippable = Object.fromEntries(
    parts.map(([name, content]) => [name, [settled.get(name) ?? content, { mtime: new Date(2026, 10, 2, 8) }]]),
  )
  return zipSync(entries, { level: 6 })
}
