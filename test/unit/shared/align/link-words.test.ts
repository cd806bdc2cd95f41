import { describe, expect, test } from 'vitest'
import { linkWords, type KnownWords, type LinkedWords, type Stretch } from '../../../../shared/align/link-words.ts'
import { knownWords } from '../../../../shared/align/known-words.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import type { Passage } from '../../../../shared/analysis/passage.ts'
import { analysed, lexicon, passageOf } from '../../../fakes/lexicon.ts'
import { natoProfile } from '../../../fakes/notice.ts'

const notice = analysed(null, null, natoProfile)
const whole = (text: string, language: Language): Stretch[] => [
  { passage: notice.passageOf(text, language), start: 0, end: text.length },
]

/** Links as 'english = français', in the order of the English words, and what has none. */
function linked(en: string, fr: string, known?: (passage: Passage) => readonly KnownWords[]) {
  const { words, links, unlinked } = linkWords(whole(en, 'en'), whole(fr, 'fr'), {
    known: known ?? ((passage) => knownWords(passage, notice)),
    isLight: (word, { language }) => lexicon.prose.isLight(word, language),
  })
  const text = (language: Language, { first, last }: LinkedWords) =>
    words[language]
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' ')
  return {
    links: [...links]
      .sort((a, b) => a.en.first - b.en.first)
      .map((link) => `${text('en', link.en)} = ${text('fr', link.fr)}`),
    places: [...links].sort((a, b) => a.en.first - b.en.first).map((link) => [link.en.first, link.fr.first]),
    scores: links.map(({ score }) => score),
    unlinked: [...unlinked.en.map((at) => words.en[at]?.text), ...unlinked.fr.map((at) => words.fr[at]?.text)],
  }
}

/** A list for tests, a row a pair of phrases. */
function listed(...rows: [en: string, fr: string][]): (passage: Passage) => readonly KnownWords[] {
  return ({ words, language }) =>
    rows.flatMap((row) => {
      const form = passageOf(row[language === 'en' ? 0 : 1], language).words
      return words.flatMap((_, at) =>
        form.every(({ text }, index) => words[at + index]?.text === text)
          ? [{ concept: row, first: at, last: at + form.length - 1, score: 0.95 }]
          : [],
      )
    })
}

describe('words of two sentences', () => {
  test('are linked by what lists know, by being the same, and by how they are written', () => {
    expect(linked('NATO publishes an annual report.', 'L’OTAN publie un rapport annuel.').links).toEqual([
      'nato = otan',
      'publishes = publie',
      'annual report = rapport annuel',
    ])
  })

  test('wherever their clauses stand', () => {
    const { links } = linked(
      'Before the interview, candidates send two letters to the library.',
      'Les candidats envoient deux lettres à la bibliothèque avant l’entretien.',
    )
    expect(links).toEqual(
      expect.arrayContaining([
        'interview = entretien',
        'candidates = candidats',
        'letters = lettres',
        'library = bibliotheque',
      ]),
    )
  })

  test('a set phrase before the words that it is made of, whichever language has more', () => {
    const known = listed(
      ['engineering', 'techniques de l’ingénieur'],
      ['engineer', 'ingénieur'],
      ['in close coordination with', 'en coordination étroite avec'],
    )
    expect(
      linked(
        'engineering in close coordination with others',
        'en coordination étroite avec d’autres les techniques de l’ingénieur',
        known,
      ).links,
    ).toEqual(['engineering = techniques de l ingenieur', 'in close coordination with = en coordination etroite avec'])
    expect(
      linked('civil engineering and an engineer', 'un ingénieur et les techniques de l’ingénieur', known).links,
    ).toEqual(['engineering = techniques de l ingenieur', 'engineer = ingenieur'])
  })

  test('a word that stands twice by what stands beside it', () => {
    const { places, links } = linked(
      'permanent staff and temporary staff',
      'le personnel temporaire et le personnel permanent',
    )
    expect(links).toEqual(['permanent = permanent', 'staff = personnel', 'temporary = temporaire', 'staff = personnel'])
    expect(places).toEqual([
      [0, 6],
      [1, 5],
      [3, 2],
      [4, 1],
    ])
  })

  test('each word once: of a doublet one stays without', () => {
    const { links, unlinked } = linked('The visitors write.', 'Les visiteuses et visiteurs écrivent.')
    expect(links.filter((link) => link.startsWith('visitors'))).toHaveLength(1)
    expect(unlinked.filter((word) => word?.startsWith('visiteu'))).toHaveLength(1)
  })

  test('said once and three times leaves two', () => {
    expect(linked('photographs', 'photographies, photographies et photographies').links).toHaveLength(1)
  })

  test('articles and prepositions are linked in phrases alone', () => {
    expect(linked('the with of', 'le avec de')).toMatchObject({ links: [], unlinked: [] })
  })

  test('strangers stay without: that is known, and no evidence', () => {
    expect(linked('zorbs quilp', 'gourfes blavet')).toMatchObject({
      links: [],
      unlinked: ['zorbs', 'quilp', 'gourfes', 'blavet'],
    })
  })

  test('a guess is worth less than what a list knows', () => {
    const [guess = 1] = linked('photographs', 'photographies', () => []).scores
    expect(guess).toBeGreaterThan(0.5)
    expect(guess).toBeLessThan(0.9)
  })
})

test('only the words of the stretch are linked', () => {
  const text = 'Send letters. Keep photographs.'
  const other = 'Envoyer des lettres. Garder les photographies.'
  const { words } = linkWords(
    [{ passage: passageOf(text, 'en'), start: 14, end: text.length }],
    [{ passage: passageOf(other, 'fr'), start: 21, end: other.length }],
    { known: () => [], isLight: () => false },
  )
  expect([words.en.map((word) => word.text), words.fr.map((word) => word.text)]).toEqual([
    ['keep', 'photographs'],
    ['garder', 'les', 'photographies'],
  ])
})

test('the same words give the same links, and a hostile passage costs little', () => {
  const en = 'photographs of certificates and maps '.repeat(2_000)
  const fr = 'photographies de certificats et cartes '.repeat(2_000)
  const started = performance.now()
  const first = linked(en, fr)
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(linked(en, fr)).toEqual(first)
})
