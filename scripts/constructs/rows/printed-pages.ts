import { writePdf, type PageSetting } from '../as-pdf.ts'
import type { Construct, Laying } from '../kind.ts'
import { find, replace, type Item, type Passage } from '../passages.ts'
import { addSentences, dressWords } from '../places.ts'

/** Pages of a word processor: letters at places, of which no file says what words and paragraphs they are. */
export const printedPages: readonly Construct[] = [
  {
    name: 'pages as they mostly are',
    formats: ['pdf'],
    write: printed((random) => ({ letters: random.pick([9, 10, 11]), between: random.pick([6, 8]) })),
  },
  {
    name: 'raised endings and figures in print',
    formats: ['pdf'],
    edit: (passages, laying) => {
      const en = 'The office has been on the 2nd floor since the 1st of March 1967 and takes up 40 m2.'
      const fr = 'Le bureau est installé au 2e étage depuis le 1er mars 1967 et occupe 40 m2.'
      addSentences(passages, laying, { en, fr })
      dressWords(
        passages,
        en,
        [
          ['the 2', 'nd'],
          ['the 1', 'st'],
          ['40 m', '2'],
        ],
        'raised',
      )
      dressWords(
        passages,
        fr,
        [
          ['au 2', 'e'],
          ['le 1', 'er'],
          ['40 m', '2'],
        ],
        'raised',
      )
    },
    write: printed(() => ({})),
  },
  {
    name: 'headings with white between their letters',
    formats: ['pdf'],
    write: printed((random) => ({ spacedBy: random.pick([0.8, 1.5, 2.5]) })),
  },
  {
    name: 'words divided at line ends',
    formats: ['pdf'],
    write: (items, laying) => {
      for (const one of items as Passage[]) {
        if (one.kind !== 'text' && one.kind !== 'item') continue
        for (const piece of one.pieces)
          if (!piece.text.includes('http'))
            piece.text = piece.text.replace(/(\p{Ll}{3})([bcdflmnprst][aeiouyéè]\p{Ll}{2})/gu, '$1\u00AD$2')
      }
      return writePdf(items, {
        hyphen: laying.random.pick(['-', '\u2010']),
        size: [laying.random.pick([340, 420]), 842],
      })
    },
  },
  {
    name: 'compounds broken after their hyphen',
    formats: ['pdf'],
    edit: (passages, laying) => {
      const en =
        'This is a long-standing, up-to-date and face-to-face service, open day-to-day to ' + 'hard-of-hearing callers.'
      const fr =
        'Ce service est ouvert au jour le jour, c’est-à-dire sans rendez-vous, peut-être le soir, ' +
        'vis-à-vis de la porte.'
      addSentences(passages, laying, { en, fr })
    },
    write: printed((random) => ({ size: [random.pick([300, 330, 360]), 842] })),
  },
  {
    name: 'long addresses in a narrow column',
    formats: ['pdf'],
    edit: (passages) => {
      for (const language of ['en', 'fr']) {
        replace(passages, `https://careers.example.org/${language}/pay`, (text) => [
          { text: `${text}/allowances/household-and-expatriation/2027/index` },
        ])
      }
    },
    write: printed((random) => ({ size: [random.pick([320, 360, 400]), random.pick([600, 700, 842])] })),
  },
  {
    name: 'newspaper columns',
    formats: ['pdf'],
    write: printed((random) => ({ columns: random.pick([2, 3]), letters: 9 })),
  },
  {
    name: 'no white between paragraphs',
    formats: ['pdf'],
    write: printed((random) => ({ between: 0, letters: random.pick([10, 11]) })),
  },
  {
    name: 'notes at the foot of the page',
    formats: ['pdf'],
    hasNotes: true,
    write: (items, laying) => {
      const notes = new Map<Item, { mark: string; text: string }>()
      const texts = [
        ['Nobody may hold the post for', 'Service under an earlier contract counts.'],
        ['Nul ne peut occuper le poste', 'Les services accomplis sous un contrat antérieur comptent.'],
      ] as const
      for (const [at, [words, text]] of texts.entries()) {
        const marked = find(items as Passage[], words)
        marked.pieces.push({ text: String(at + 1), looks: ['raised'] })
        notes.set(marked, { mark: String(at + 1), text })
      }
      return writePdf(items, { notes, letters: laying.random.pick([10, 11]) })
    },
  },
  {
    name: 'labels that wrap',
    formats: ['pdf'],
    write: (items, { random }) => writePdf(items, { size: [random.pick([250, 280]), 842] }),
  },
  {
    name: 'a note typed on top of a page',
    formats: ['pdf'],
    leaves: 'added',
    write: printed((random) => ({
      added: { kind: random.pick(['FreeText', 'Stamp']), text: 'EXTENDED TO 20-Mar-2027' },
    })),
  },
]

function printed(setting: (random: Laying['random']) => PageSetting): NonNullable<Construct['write']> {
  return (items, { random }) => writePdf(items, setting(random))
}
