import type { Construct } from '../kind.ts'
import type { Passage } from '../passages.ts'
import { addSentences, dressWords } from '../places.ts'

/** Letters that look like others, and letters set higher or lower than the rest. */
export const oddLetters: readonly Construct[] = [
  {
    name: 'ligatures of a typesetter',
    formats: ['docx', 'odt', 'rtf', 'html', 'txt', 'md'],
    arrange: (items) =>
      respell(items as Passage[], [
        ['ffi', 'ﬃ'],
        ['ff', 'ﬀ'],
        ['fi', 'ﬁ'],
        ['fl', 'ﬂ'],
      ]),
  },
  {
    name: 'hyphens that do not break',
    formats: ['docx', 'rtf', 'html', 'txt'],
    arrange: (items) =>
      respell(items as Passage[], [
        ['long-term', 'long\u2011term'],
        ['week-end', 'week\u2011end'],
        ['dix-huit', 'dix\u2011huit'],
      ]),
  },
  {
    name: 'another apostrophe',
    formats: ['docx', 'odt', 'html', 'txt'],
    arrange: (items, { random }) => respell(items as Passage[], [['’', random.pick(['\u02BC', '\u00B4', '\u201B'])]]),
  },
  {
    name: 'accents as letters of their own',
    formats: ['docx', 'html', 'txt'],
    arrange: (items) => respell(items as Passage[], [], (text) => text.normalize('NFD')),
  },
  {
    name: 'letters of no width',
    formats: ['docx', 'html'],
    arrange: (items, { random }) => {
      const letter = random.pick(['\u200B', '\uFEFF', '\u2060'])
      respell(items as Passage[], [], (text) => text.replace(/(\p{Ll}{4})(\p{Ll}{3})/u, `$1${letter}$2`))
    },
  },
  {
    name: 'soft hyphens',
    formats: ['docx', 'odt', 'rtf', 'html'],
    arrange: (items) =>
      respell(items as Passage[], [], (text) =>
        text.includes('http') ? text : text.replace(/(\p{Ll}{3})([bcdflmnprst][aeiouyéè]\p{Ll}{2})/gu, '$1\u00AD$2'),
      ),
  },
  {
    name: 'raised endings of ordinals',
    formats: ['docx', 'odt', 'rtf', 'html'],
    edit: (passages, laying) => {
      const [en, fr] = [
        'The office has been on the 2nd floor since the 1st of March 1967.',
        'Le bureau est installé au 2e étage depuis le 1er mars 1967.',
      ]
      addSentences(passages, laying, { en, fr })
      dressWords(
        passages,
        en,
        [
          ['the 2', 'nd'],
          ['the 1', 'st'],
        ],
        'raised',
      )
      dressWords(
        passages,
        fr,
        [
          ['au 2', 'e'],
          ['le 1', 'er'],
        ],
        'raised',
      )
    },
  },
  {
    name: 'white between the letters of headings',
    formats: ['docx', 'odt', 'rtf', 'html'],
    arrange: (items) => {
      for (const { kind, pieces } of items as Passage[]) {
        if (kind === 'section' || kind === 'subheading') for (const piece of pieces) piece.looks = ['spaced']
      }
      return undefined
    },
  },
  {
    name: 'raised and lowered figures',
    formats: ['docx', 'odt', 'rtf', 'html'],
    edit: (passages, laying) => {
      const [en, fr] = [
        'The plant releases little CO2 and takes up 40 m2 of floor.',
        'L’installation émet peu de CO2 et occupe 40 m2 au sol.',
      ]
      addSentences(passages, laying, { en, fr })
      for (const whole of [en, fr]) {
        dressWords(passages, whole, [['CO', '2']], 'lowered')
        dressWords(passages, whole, [['m', '2']], 'raised')
      }
    },
  },
]

function respell(
  passages: readonly Passage[],
  pairs: readonly [from: string, to: string][],
  change: (text: string) => string = (text) => text,
): undefined {
  for (const { kind, pieces } of passages) {
    if (kind !== 'text' && kind !== 'item') continue
    for (const piece of pieces)
      piece.text = change(pairs.reduce((text, [from, to]) => text.replaceAll(from, to), piece.text))
  }
  return undefined
}
