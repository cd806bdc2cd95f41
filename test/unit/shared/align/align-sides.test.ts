import { describe, expect, test } from 'vitest'
import { alignSides } from '../../../../shared/align/align-sides.ts'
import type { AlignedPair, SectionId, Side } from '../../../../shared/notice/report.ts'
import type { Profile } from '../../../../shared/profile/profile.ts'
import { natoProfile, side, type BodyLine } from '../../../fakes/notice.ts'
import { analysed } from '../../../fakes/lexicon.ts'

/** An organisation whose words nobody has listed: only what the texts share themselves can help. */
const bare: Profile = {
  ...natoProfile,
  terms: { ...natoProfile.terms, acronyms: [], accountabilities: [], competencies: [], vocabulary: [] },
}

const list: [en: string, fr: string][] = [
  ['hold a diploma in botany or horticulture;', 'être titulaire d’un diplôme de botanique ou d’horticulture ;'],
  [
    'have at least 4 years of experience in a public garden;',
    'avoir au moins quatre ans d’expérience dans un jardin public ;',
  ],
  ['be able to identify 200 species of orchids;', 'être capable d’identifier 200 espèces d’orchidées ;'],
  ['operate the irrigation system known as HYDRA;', 'savoir exploiter le système d’irrigation HYDRA ;'],
  [
    'tolerate extreme temperatures in the tropical greenhouse;',
    'tolérer les températures extrêmes de la serre tropicale ;',
  ],
  ['communicate politely with visitors.', 'communiquer poliment avec les visiteurs.'],
]
const summary: [string, string] = [
  'The garden was founded in 1826. It receives half a million visitors a year. Its collection of orchids is famous in Europe.',
  'Le jardin a été fondé en 1826. Il reçoit un demi-million de visiteurs par an. Sa collection d’orchidées est célèbre en Europe.',
]
const essential = (texts: string[]): BodyLine[] => texts.map((text) => ['qualifications', 'item', text, 'essential'])

function sides(enItems: string[], frItems: string[], frSummary: string[] = [summary[1]]): { en: Side; fr: Side } {
  return {
    en: side('en', { title: ['Botanist', 'Botanist (270101)'] }, [
      ['header', 'letterhead', 'ROYAL GARDEN'],
      ['summary', 'heading', '1. SUMMARY'],
      ['summary', 'paragraph', summary[0]],
      ['qualifications', 'heading', '2. QUALIFICATIONS AND EXPERIENCE'],
      ...essential(enItems),
    ]),
    fr: side('fr', { title: ['Botaniste', 'Botaniste (270101)'] }, [
      ['summary', 'heading', '1. RÉSUMÉ'],
      ...frSummary.map((text): BodyLine => ['summary', 'paragraph', text]),
      ['qualifications', 'heading', '2. QUALIFICATIONS ET EXPÉRIENCE'],
      ...essential(frItems),
    ]),
  }
}

const english = list.map(([text]) => text)
const french = list.map(([, text]) => text)
const without = (texts: string[], at: number) => texts.toSpliced(at, 1)

/** Items as they were paired, by their places in the two lists; null where there is no counterpart. */
function pairedItems(
  { en, fr }: { en: Side; fr: Side },
  pairs: AlignedPair[],
): (readonly [number | null, number | null])[] {
  const places = (ids: string[], own: Side) =>
    ids.map((id) => own.blocks.filter(({ kind }) => kind === 'item').findIndex((block) => block.id === id))
  return pairs.flatMap((pair): (readonly [number | null, number | null])[] => {
    const [a, b] = [places(pair.en, en), places(pair.fr, fr)]
    return [...a, ...b].includes(-1) || a.length + b.length === 0 ? [] : [[a[0] ?? null, b[0] ?? null]]
  })
}

describe.each([
  ['with the profile’s words', natoProfile],
  ['with no words listed', bare],
] as const)('%s', (_, profile) => {
  const paired = (enItems: string[], frItems: string[]) => {
    const both = sides(enItems, frItems)
    return pairedItems(both, alignSides(analysed(both.en, both.fr, profile)))
  }
  const straight = english.map((__, at): [number, number] => [at, at])

  test('the same on both sides: one to one, surely', () => {
    const both = sides(english, french)
    const pairs = alignSides(analysed(both.en, both.fr, profile))
    expect(pairedItems(both, pairs)).toEqual(straight)
    expect(Math.min(...pairs.map(({ confidence }) => confidence))).toBeGreaterThan(0.6)
  })

  test.each(english.map((__, at) => at))('item %i dropped on the French side leaves only itself alone', (gone) => {
    expect(paired(english, without(french, gone))).toEqual(
      english.map((__, at) => [at, at === gone ? null : at > gone ? at - 1 : at]),
    )
  })

  test.each(french.map((__, at) => at))('item %i dropped on the English side leaves only itself alone', (gone) => {
    expect(paired(without(english, gone), french).filter(([en]) => en === null)).toEqual([[null, gone]])
  })

  test('two items exchanged still find each other', () => {
    const moved = french.with(1, french[3] ?? '').with(3, french[1] ?? '')
    expect(paired(english, moved)).toEqual([
      [0, 0],
      [1, 3],
      [2, 2],
      [3, 1],
      [4, 4],
      [5, 5],
    ])
  })

  test('an item that moved to the end still finds its own', () => {
    expect(paired(english, [...without(french, 0), french[0] ?? ''])).toEqual([
      [0, 5],
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 4],
    ])
  })

  test('a paragraph cut in two has both parts for its counterpart', () => {
    const [first = '', ...rest] = summary[1].split(/(?<=\.) /u)
    const both = sides(english, french, [first, rest.join(' ')])
    const pair = alignSides(analysed(both.en, both.fr, profile)).find(({ en }) => en.includes('en4'))
    expect(pair).toMatchObject({ en: ['en4'], fr: ['fr3', 'fr4'] })
  })
})

test('every block of both sides stands exactly once, in the order of the English side', () => {
  const both = sides(english, without(french, 2))
  const pairs = alignSides(analysed(both.en, both.fr, natoProfile))
  expect(pairs.flatMap(({ en }) => en)).toEqual(
    both.en.blocks.map(({ id }) => id).sort((a, b) => (a === 'en2' ? -1 : b === 'en2' ? 1 : 0)),
  )
  expect(pairs.flatMap(({ fr }) => fr).toSorted()).toEqual(both.fr.blocks.map(({ id }) => id).toSorted())
})

test('header fields meet by what they state, the letterhead meets nothing', () => {
  const en = side(
    'en',
    {
      location: ['Brussels', 'Location: Brussels', 'Brussels'],
      schedule: ['Full-time', 'Schedule: Full-time', 'Full-time'],
    },
    [['header', 'letterhead', 'ROYAL GARDEN']],
  )
  const fr = side('fr', {
    schedule: ['Temps plein', 'Horaire : Temps plein', 'Temps plein'],
    location: ['Bruxelles', 'Lieu : Bruxelles', 'Bruxelles'],
  })
  expect(
    alignSides(analysed(en, fr, natoProfile))
      .map((pair) => [...pair.en, ...pair.fr].join(' '))
      .toSorted(),
  ).toEqual(['en1 fr2', 'en2 fr1', 'en3'])
})

test('a section that only one side has stays alone', () => {
  const en = side('en', {}, [
    ['summary', 'heading', '1. SUMMARY'],
    ['summary', 'paragraph', summary[0]],
    ['contract', 'heading', '6. CONTRACT'],
    ['contract', 'paragraph', 'The contract lasts 3 years and may be renewed once.'],
  ])
  const fr = side('fr', {}, [
    ['summary', 'heading', '1. RÉSUMÉ'],
    ['summary', 'paragraph', summary[1]],
  ])
  expect(alignSides(analysed(en, fr, natoProfile)).map((pair) => [...pair.en, ...pair.fr].join(' '))).toEqual([
    'en1 fr1',
    'en2 fr2',
    'en3',
    'en4',
  ])
})

test('passages under exchanged section headings still find each other', () => {
  const part = (
    first: string,
    second: string,
    [before, after]: readonly [SectionId, SectionId],
    text: string,
    texts: string[],
  ): BodyLine[] => [
    [before, 'heading', first],
    [before, 'paragraph', text],
    [after, 'heading', second],
    ...texts.map((each): BodyLine => [after, 'paragraph', each]),
  ]
  const en = side('en', {}, part('1. SUMMARY', '6. CONTRACT', ['summary', 'contract'], summary[0], english))
  const fr = side('fr', {}, part('1. CONTRAT', '6. RÉSUMÉ', ['contract', 'summary'], summary[1], french))
  const paragraphs = alignSides(analysed(en, fr, natoProfile)).filter((pair) =>
    en.blocks.some(({ id, kind }) => kind === 'paragraph' && pair.en.includes(id)),
  )
  expect(paragraphs.map((pair) => [...pair.en, ...pair.fr].join(' '))).toEqual([
    'en2 fr2',
    'en4 fr4',
    'en5 fr5',
    'en6 fr6',
    'en7 fr7',
    'en8 fr8',
    'en9 fr9',
  ])
})

test('one side alone, and none', () => {
  const en = side('en', {}, [['summary', 'paragraph', summary[0]]])
  expect(alignSides(analysed(en, null, natoProfile))).toEqual([{ en: ['en1'], fr: [], confidence: 1 }])
  expect(alignSides(analysed(null, null, natoProfile))).toEqual([])
})

test('three thousand blocks a side take seconds, not minutes', () => {
  const many = (language: 'en' | 'fr') =>
    side(
      language,
      {},
      Array.from({ length: 3000 }, (_, at): BodyLine => ['summary', 'paragraph', `Tree ${at}`]),
    )
  expect(alignSides(analysed(many('en'), many('fr'), natoProfile))).toHaveLength(3000)
})
