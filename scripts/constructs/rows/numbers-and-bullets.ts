import { docxNumber } from '../as-docx.ts'
import { wordBullet, wordPage } from '../as-html.ts'
import { odtRun } from '../as-odt.ts'
import { plainText } from '../as-text.ts'
import type { Construct, Parts } from '../kind.ts'
import type { Item, Passage } from '../passages.ts'

type Numbering = (
  list: (abstract: number, levels: string, more?: string) => string,
  number: (id: number, abstract: number, more?: string) => string,
) => NonNullable<Parts['docx']>

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
const decimal = level(0, 'decimal', '%1.')

/** Section headings whose numbers the format sets: lists 2 and 3, one a language. */
function numbered(
  make: Numbering,
  mark: (passage: Passage) => void = (heading) => {
    heading.number = docxNumber(heading.language === 'en' ? 2 : 3)
  },
): NonNullable<Construct['arrange']> {
  return (items) => {
    for (const heading of sections(items)) mark(heading)
    return {
      docx: make(
        (abstract, levels, more = '') =>
          `<w:abstractNum w:abstractNumId="${abstract}"><w:multiLevelType w:val="multilevel"/>` +
          `${more}${levels}</w:abstractNum>`,
        (id, abstract, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`,
      ),
    }
  }
}

/** The headings of the sections, without the numbers that were typed. */
function sections(items: readonly Item[]): Passage[] {
  const headings = (items as Passage[]).filter(({ kind }) => kind === 'section')
  for (const { pieces } of headings) for (const piece of pieces) piece.text = piece.text.replace(/^\d+\. /u, '')
  return headings
}

export const numbersAndBullets: readonly Construct[] = [
  {
    name: 'numbers of a list',
    formats: ['docx'],
    arrange: numbered((list, number) => ({
      lists: list(1, decimal) + list(2, decimal),
      numbers: number(2, 1) + number(3, 2),
    })),
  },
  {
    name: 'numbers begun anew by an override',
    formats: ['docx'],
    arrange: numbered((list, number) => ({ lists: list(1, decimal), numbers: number(2, 1) + number(3, 1, restart) })),
  },
  {
    name: 'numbers of a level that is overridden',
    formats: ['docx'],
    arrange: numbered((list, number) => ({
      lists: list(1, level(0, 'lowerRoman', '%1)')),
      numbers:
        number(2, 1, `<w:lvlOverride w:ilvl="0">${decimal}</w:lvlOverride>`) +
        number(3, 1, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>${decimal}</w:lvlOverride>`),
    })),
  },
  {
    name: 'numbers of a list style (numStyleLink)',
    formats: ['docx'],
    arrange: numbered((list, number) => ({
      styles:
        '<w:style w:type="numbering" w:styleId="Parts"><w:name w:val="Parts"/><w:pPr><w:numPr>' +
        '<w:numId w:val="9"/></w:numPr></w:pPr></w:style>',
      lists: list(1, decimal, '<w:styleLink w:val="Parts"/>') + list(2, '', '<w:numStyleLink w:val="Parts"/>'),
      numbers: number(9, 1) + number(2, 2) + number(3, 2, restart),
    })),
  },
  {
    name: 'numbers of a paragraph style',
    formats: ['docx'],
    arrange: numbered(
      (list, number) => ({
        styles: [
          ['En', 2],
          ['Fr', 3],
        ]
          .map(
            ([id, of]) =>
              `<w:style w:type="paragraph" w:styleId="Part${id ?? ''}"><w:name w:val="Part ${id ?? ''}"/>` +
              `<w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:numId w:val="${of ?? ''}"/></w:numPr></w:pPr>` +
              '</w:style>',
          )
          .join(''),
        lists: list(1, decimal) + list(2, decimal),
        numbers: number(2, 1) + number(3, 2),
      }),
      (heading) => {
        heading.properties = `<w:pStyle w:val="Part${heading.language === 'en' ? 'En' : 'Fr'}"/>`
      },
    ),
  },
  {
    name: 'numbers by RTF’s list table',
    formats: ['rtf'],
    arrange: (items, { random }) => {
      const hasText = random.pick([true, false])
      const counts = { en: 0, fr: 0 }
      for (const heading of sections(items)) {
        const at = ++counts[heading.language]
        heading.number = hasText ? `{\\listtext\\pard\\plain\\b ${at}.\\tab}` : ''
        heading.properties = `\\ls${heading.language === 'en' ? 2 : 3}\\ilvl0 `
      }
      const one = (at: number, inner: string): string =>
        `{\\list\\listtemplateid${at}\\listhybrid{\\listlevel${inner}}{\\listname ;}\\listid${at}}`
      const dot =
        "\\levelnfc23\\levelnfcn23\\leveljc0\\levelfollow0\\levelstartat1{\\leveltext\\'01\\u8226 ?;}{\\levelnumbers;}"
      const figure =
        "\\levelnfc0\\levelnfcn0\\leveljc0\\levelfollow0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}"
      const overrides = [1, 2, 3].map((at) => `{\\listoverride\\listid${at}\\listoverridecount0\\ls${at}}`).join('')
      return {
        rtf: {
          head: `{\\*\\listtable${one(1, dot)}${one(2, figure)}${one(3, figure)}}{\\*\\listoverridetable${overrides}}`,
        },
      }
    },
  },
  {
    name: 'numbers that go on from list to list',
    formats: ['odt'],
    arrange: (items) => {
      const counts = { en: 0, fr: 0 }
      for (const heading of sections(items)) {
        const at = ++counts[heading.language]
        const goesOn = at > 1 ? ` text:continue-list="${heading.language}${at - 1}"` : ''
        const letters = heading.pieces.map((piece) => odtRun(piece)).join('')
        items[items.indexOf(heading)] = {
          code:
            `<text:list xml:id="${heading.language}${at}" text:style-name="Parts"${goesOn}><text:list-item>` +
            `<text:h text:style-name="Heading_20_1" text:outline-level="1">${letters}</text:h>` +
            '</text:list-item></text:list>',
        }
      }
      return {
        odt: {
          automatic:
            '<text:list-style style:name="Parts">' +
            '<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>' +
            '</text:list-style>',
        },
      }
    },
  },
  {
    name: 'numbers of an ordered list',
    formats: ['html'],
    arrange: (items) => {
      const counts = { en: 0, fr: 0 }
      for (const heading of sections(items))
        items[items.indexOf(heading)] = {
          code: `<ol start="${++counts[heading.language]}"><li><b>${heading.pieces[0]?.text ?? ''}</b></li></ol>\n`,
        }
      return undefined
    },
  },
  {
    name: 'bullets of a symbol font',
    formats: ['docx', 'rtf'],
    arrange: (_, { random }) => {
      const [font, letter] = drawBullet(random.below(5))
      const code = letter.charCodeAt(0)
      return {
        docx: {
          bullet:
            `<w:lvlText w:val="${random.pick([letter, String.fromCharCode(0xf000 + code)])}"/><w:rPr>` +
            `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr>`,
        },
        rtf: { bullet: `{\\listtext\\pard\\plain\\f${font === 'Symbol' ? 2 : 1} \\'${code.toString(16)}\\tab}` },
      }
    },
  },
  {
    name: 'bullets as Word’s web page has them',
    formats: ['htm'],
    write: (items, { random }) => {
      const [font, letter] = drawBullet(random.below(5))
      const page = wordPage(items, { bullet: wordBullet(font, letter) })
      return random.pick([page, page.replaceAll(/<!\[(?:if !supportLists|endif)\]>/gu, '')])
    },
  },
  {
    name: 'bullets typed',
    formats: ['txt'],
    write: (items, { random }) =>
      plainText(items, {
        mark: random.pick(['• ', '– ', '* ', '▪\t', '➢ ', '✓ ', '·\t', '◦ ', '→ ']),
        between: random.pick(['\n', '\n\n']),
      }),
  },
]

function drawBullet(at: number): [font: string, letter: string] {
  return (
    [
      ['Wingdings', 'Ø'],
      ['Wingdings', 'v'],
      ['Wingdings', 'ü'],
      ['Wingdings', '§'],
      ['Symbol', '·'],
    ] as const
  )[at] as [string, string]
}
