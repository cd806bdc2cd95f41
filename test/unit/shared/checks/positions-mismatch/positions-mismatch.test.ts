import { describe, expect, test } from 'vitest'
import { positionsMismatch } from '../../../../../shared/checks/positions-mismatch/positions-mismatch.ts'
import { findingsOf, words, type FieldLines } from '../../../../fakes/notice.ts'
import { graded, sideForPosts, type PostLine } from '../../../../fakes/several-posts.ts'

const english: PostLine[] = [
  ['Records Officer (G12), post number 4471, Brussels', { ...graded('G12'), reference: '4471', location: 'Brussels' }],
  [
    'Records Officer (G10-G12), post number 4486, Mons – pending budget approval',
    { ...graded('G10', 'G12'), reference: '4486', location: 'Mons', pendingBudget: true },
  ],
]
const french: PostLine[] = [
  [
    'gestionnaire de documents (G12), poste n° 4471, Bruxelles',
    { ...graded('G12'), reference: '4471', location: 'Bruxelles' },
  ],
  [
    'gestionnaire de documents (G10-G12), poste n° 4486, Mons – en attente d’approbation du budget',
    { ...graded('G10', 'G12'), reference: '4486', location: 'Mons', pendingBudget: true },
  ],
]
const find = (en: PostLine[], fr: PostLine[], head: { en?: FieldLines; fr?: FieldLines } = {}) =>
  findingsOf(positionsMismatch, {
    en: sideForPosts('en', head.en ?? {}, en),
    fr: sideForPosts('fr', head.fr ?? {}, fr),
  })
const second = (lines: PostLine[], said: PostLine[1], text?: string): PostLine[] => [
  lines[0]!,
  [text ?? lines[1]![0], { ...lines[1]![1], ...said }],
]

describe('silent', () => {
  test.each<[string, PostLine[], PostLine[]]>([
    ['both sides say the same of each post', english, french],
    ['French lists them in another order', english, [french[1]!, french[0]!]],
    ['one side tells the posts apart and the other does not', english, []],
    ['no side does', [], []],
    [
      'French gives no grades at all',
      english,
      french.map(([text, said]): PostLine => [text, { ...said, grade: null }]),
    ],
    [
      'three like posts in one line and in three',
      [
        ['three posts of Records Officer (G12)', { ...graded('G12'), posts: 2 }],
        ['Head (G15)', graded('G15')],
      ],
      [
        ['gestionnaire (G12)', graded('G12')],
        ['gestionnaire (G12)', graded('G12')],
        ['chef (G15)', graded('G15')],
      ],
    ],
    [
      'towns that the profile does not know',
      second(english, { location: 'Springfield' }),
      second(french, { location: 'Villeneuve' }),
    ],
  ])('%s', (_, en, fr) => {
    expect(find(en, fr)).toEqual([])
  })

  test('the line that speaks for all posts is for another check', () => {
    const fr = second(french, { pendingBudget: false }, 'gestionnaire de documents (G10-G12), poste n° 4486, Mons')
    const head: FieldLines = { pendingBudget: [true, 'En attente d’approbation du budget'] }
    expect(find(english, fr, { fr: head })).toEqual([])
  })
})

describe('between the sides, of the second post', () => {
  test.each<[string, PostLine[1], string]>([
    [
      'grade',
      graded('G12', 'G15'),
      'The grade of the second post (“Records Officer”) is G10-G12 in English and G12-G15 in French.',
    ],
    [
      'place',
      { location: 'Bruxelles' },
      'The place of the second post (“Records Officer”) is “Mons” in English and “Bruxelles” in French.',
    ],
    [
      'number',
      { reference: '4468' },
      'The number of the second post (“Records Officer”) is 4486 in English and 4468 in French.',
    ],
    ['number of like posts', { posts: 2 }, 'For the second post (“Records Officer”), English offers 1 post, French 2.'],
    [
      'condition',
      { pendingBudget: false },
      'English says that the second post (“Records Officer”) is pending budget approval, French does not.',
    ],
    [
      'grade, left out',
      { grade: null },
      'For the second post (“Records Officer”), English gives a grade, G10-G12, French none.',
    ],
  ])('%s', (_, said, message) => {
    const findings = find(english, second(french, said))
    expect(findings.map(({ message: told }) => told.en)).toEqual([message])
    expect(findings[0]).toMatchObject({ severity: 'error', en: ['en2'], fr: ['fr2'] })
    expect(findings[0]?.message.fr).toContain('le deuxième poste («\u00A0gestionnaire de documents\u00A0»)')
  })

  test('the words of the grade are marked', () => {
    const fr = second(french, graded('G12', 'G15'), 'gestionnaire de documents (G12-G15), poste n° 4486, Mons')
    const [finding] = find(english, fr)
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['G10-G12'], ['G12-G15']])
  })

  test('a condition that moved to the other post is told of both', () => {
    const fr: PostLine[] = [
      ['un (poste n° 4471)', { ...french[0]![1], pendingBudget: true }],
      ['deux (poste n° 4486)', { ...french[1]![1], pendingBudget: false }],
    ]
    expect(find(english, fr).map(({ message }) => message.en)).toEqual([
      'French says that the first post (“Records Officer”) is pending budget approval, English does not.',
      'English says that the second post (“Records Officer”) is pending budget approval, French does not.',
    ])
  })

  test('a post that French does not list', () => {
    const three: PostLine[] = [...english, ['Head of Unit (G20)', { ...graded('G20'), title: 'Head of Unit' }]]
    const [finding, ...rest] = find(three, french)
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe('English lists the third post (“Head of Unit”), French does not.')
    expect(finding).toMatchObject({ en: ['en3'], fr: [] })
  })
})

describe('against the header', () => {
  const grade = (text: string, min: string, max = min): FieldLines => ({
    grade: [{ min, max }, `Grade: ${text}`, text],
  })
  const posts = (count: number): FieldLines => ({ posts: [count, `Records Officer (${count} posts)`] })
  const place = (value: string): FieldLines => ({ location: [value, `Location: ${value}`, value] })

  test('a grade that the header does not give', () => {
    const head = grade('G12', 'G12')
    const [finding, ...rest] = find(english, french, { en: head, fr: head })
    expect(rest).toEqual([])
    expect(finding?.message).toEqual({
      en: 'In both languages, the header gives the grade G12, but the second post (“Records Officer”) is graded G10-G12.',
      fr: 'Dans les deux langues, l’en-tête indique le grade G12, mais le deuxième poste («\u00A0gestionnaire de documents\u00A0») est au grade G10-G12.',
    })
    expect(finding).toMatchObject({ en: ['en1', 'en3'], fr: ['fr1', 'fr3'] })
    expect(words(finding!, 'en')).toEqual(['G12', 'G10-G12'])
  })

  test('silent where the header gives the range, or each of the grades', () => {
    for (const head of [grade('G10-G12', 'G10', 'G12'), grade('G12; G10', 'G12')])
      expect(find(english, french, { en: head, fr: head })).toEqual([])
  })

  test('silent where the two headers differ from each other, which is the defect', () => {
    expect(find(english, french, { en: grade('G12', 'G12'), fr: grade('G20', 'G20') })).toEqual([])
  })

  test('another number of posts than are listed', () => {
    const [finding, ...rest] = find(english, french, { en: posts(3), fr: posts(3) })
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe('In both languages, the header offers 3 posts, but 2 posts are listed.')
    expect(find(english, french, { en: posts(2), fr: posts(2) })).toEqual([])
  })

  test('a place that is none of the posts’', () => {
    const [finding] = find(english, french, { en: place('Italy-Naples') })
    expect(finding?.message.en).toBe(
      'In English, the header gives the place “Italy-Naples”, the lines of the posts “Brussels” and “Mons”.',
    )
    expect(find(english, french, { en: place('Belgium-Mons'), fr: place('Belgique-Mons') })).toEqual([])
  })
})

test('silent on a notice with one language that does not contradict itself', () => {
  expect(findingsOf(positionsMismatch, { en: sideForPosts('en', {}, english), fr: null })).toEqual([])
})
