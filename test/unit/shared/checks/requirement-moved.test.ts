import { describe, expect, test } from 'vitest'
import { requirementMoved } from '../../../../shared/checks/requirement-moved.ts'
import { findingsOf, side, toldByAll, words, type BodyLine } from '../../../fakes/notice.ts'

const requirements: readonly [en: string, fr: string][] = [
  ['hold a degree in chemistry', 'être titulaire d’un diplôme de chimie'],
  ['have experience in managing budgets', 'avoir une expérience de la gestion de budgets'],
  ['know how to repair engines', 'savoir réparer les moteurs'],
  ['be fluent in Spanish', 'parler couramment l’espagnol'],
  ['have worked in a hospital', 'avoir travaillé dans un hôpital'],
  ['be able to travel abroad', 'être capable de voyager à l’étranger'],
  ['hold a driving licence', 'être titulaire du permis de conduire'],
  ['have a knowledge of labour law', 'avoir une connaissance du droit du travail'],
  ['be familiar with databases', 'connaître les bases de données'],
  ['have published scientific articles', 'avoir publié des articles scientifiques'],
]

type Group = 'essential' | 'desirable'

/** A list with the requirements by number under each heading. */
function list(language: 'en' | 'fr', under: Record<Group, readonly number[]>): BodyLine[] {
  const items = (group: Group) =>
    under[group].map((at): BodyLine => [
      'qualifications',
      'item',
      requirements[at]?.[language === 'en' ? 0 : 1] ?? '',
      group,
    ])
  return [
    ['qualifications', 'heading', language === 'en' ? 'ESSENTIAL' : 'ACQUIS ESSENTIELS'],
    ...items('essential'),
    ['qualifications', 'heading', language === 'en' ? 'DESIRABLE' : 'ACQUIS SOUHAITABLES'],
    ...items('desirable'),
  ]
}

/** Paired by their words, but for those that are left without counterpart. */
function fake(
  en: Record<Group, readonly number[]>,
  fr: Record<Group, readonly number[]>,
  alone: readonly number[] = [],
) {
  const sides = { en: side('en', {}, list('en', en)), fr: side('fr', {}, list('fr', fr)) }
  const idOf = (language: 'en' | 'fr', text: string) => sides[language].blocks.find((block) => block.text === text)?.id
  const pairs = requirements.flatMap(([english, french], at): [string[], string[]][] => {
    const [one, other] = [idOf('en', english), idOf('fr', french)].map((id) => (id === undefined ? [] : [id]))
    if (one === undefined || other === undefined) return []
    return alone.includes(at)
      ? [
          [one, []],
          [[], other],
        ]
      : [[one, other]]
  })
  const heading = (language: 'en' | 'fr', at: number) =>
    sides[language].blocks.filter(({ kind }) => kind === 'heading')[at]?.id ?? ''
  const headings = [0, 1].map((at): [string[], string[]] => [[heading('en', at)], [heading('fr', at)]])
  const placeOf = ([en]: [string[], string[]]) => (en[0] === undefined ? Infinity : Number(en[0].slice('en'.length)))
  return { ...sides, pairs: [...headings, ...pairs].sort((a, b) => placeOf(a) - placeOf(b)) }
}

const allBut = (at: number, from = 0, to = 9) =>
  requirements.flatMap((_, place) => (place !== at && place >= from && place <= to ? [place] : []))
const places = requirements.map(([en], at) => [en, at] as const)

describe('a requirement that is desirable in French only', () => {
  test.each(places)('%s', (_, at) => {
    const en = { essential: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], desirable: [] }
    const fr = { essential: allBut(at), desirable: [at] }
    const found = findingsOf(requirementMoved, fake(en, fr))
    expect(found.map(({ severity }) => severity)).toEqual(['error'])
    expect(words(found[0]!, 'en')).toEqual([requirements[at]?.[0]])
    expect(words(found[0]!, 'fr')).toEqual([requirements[at]?.[1]])
  })
})

describe('a requirement that is essential in French only', () => {
  test.each(places)('%s', (_, at) => {
    const en = { essential: allBut(at, 0, 5), desirable: [...allBut(at, 6), at] }
    const fr = { essential: [...allBut(at, 0, 5), at], desirable: allBut(at, 6) }
    expect(findingsOf(requirementMoved, fake(en, fr))).toHaveLength(1)
  })
})

describe('where the two were left without counterpart', () => {
  test.each(places)('%s', (_, at) => {
    const en = { essential: allBut(at, 0, 5), desirable: [...allBut(at, 6), at] }
    const fr = { essential: [...allBut(at, 0, 5), at], desirable: allBut(at, 6) }
    expect(findingsOf(requirementMoved, fake(en, fr, [at]))).toHaveLength(1)
  })

  test('not two that have nothing in common', () => {
    const en = { essential: [0, 1, 2, 3], desirable: [4, 5] }
    const fr = { essential: [0, 1, 2], desirable: [4, 5, 6] }
    expect(findingsOf(requirementMoved, fake(en, fr))).toEqual([])
  })
})

describe('silent', () => {
  test.each(places)('on another order: %s', (_, at) => {
    const en = { essential: allBut(at, 0, 5), desirable: allBut(at, 6) }
    const fr = { essential: allBut(at, 0, 5).toReversed(), desirable: allBut(at, 6).toReversed() }
    expect(findingsOf(requirementMoved, fake(en, fr))).toEqual([])
  })

  test.each(places)('on a requirement that one language lacks: %s', (_, at) => {
    const en = { essential: [0, 1, 2, 3, 4, 5], desirable: [6, 7, 8, 9] }
    const fr = { essential: allBut(at, 0, 5), desirable: allBut(at, 6) }
    expect(findingsOf(requirementMoved, fake(en, fr))).toEqual([])
  })

  test.each([
    ['exchanged headings', [0, 1, 2], [3, 4, 5], [3, 4, 5], [0, 1, 2]],
    ['one heading for another', [0, 1, 2], [], [], [0, 1, 2]],
  ])('on %s', (_, essential, desirable, inFrench, alsoInFrench) => {
    const found = findingsOf(
      requirementMoved,
      fake({ essential, desirable }, { essential: inFrench, desirable: alsoInFrench }),
    )
    expect(found).toEqual([])
  })

  test('where there is no such heading', () => {
    const plain = (language: 'en' | 'fr') =>
      side(
        language,
        {},
        requirements.map(([en, fr]): BodyLine => ['qualifications', 'item', language === 'en' ? en : fr]),
      )
    expect(findingsOf(requirementMoved, { en: plain('en'), fr: plain('fr') })).toEqual([])
  })
})

test('says what a reader of each language takes it for', () => {
  const [finding] = findingsOf(
    requirementMoved,
    fake({ essential: [0, 1, 2, 3], desirable: [4, 5] }, { essential: [0, 1, 2], desirable: [4, 5, 3] }),
  )
  expect(finding?.message.en).toBe(
    'Whoever reads English must meet this requirement: “be fluent in Spanish”. In French it is only desirable: “parler couramment l’espagnol”.',
  )
  expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
    'Qui lit l’anglais doit remplir cette exigence : « be fluent in Spanish ». En français, elle n’est que souhaitable : « parler couramment l’espagnol ».',
  )
})

test('is told alone: not as another order, a missing passage or a list of another length', () => {
  const [en, fr] = [
    { essential: [0, 1, 2, 3], desirable: [4, 5] },
    { essential: [0, 1, 2], desirable: [4, 5, 3] },
  ]
  expect(toldByAll(fake(en, fr)).filter((check) => check !== 'spelling')).toEqual(['requirement-moved'])
  expect(toldByAll(fake(en, fr, [3]))).toEqual(['requirement-moved'])
})

describe('a sentence that asks in one language and only wishes in the other', () => {
  const find = (en: string, fr: string) =>
    findingsOf(requirementMoved, {
      en: side('en', {}, [['application', 'paragraph', en]]),
      fr: side('fr', {}, [['application', 'paragraph', fr]]),
    })

  test.each([
    ['A boat licence is an asset.', 'Le permis bateau est indispensable.', ['is an asset'], ['est indispensable']],
    ['A boat licence is required.', 'Le permis bateau serait un plus.', ['is required'], ['serait un plus']],
    ['Rowing is essential.', 'L’aviron est souhaité.', ['is essential'], ['est souhaité']],
    [
      'Work on a lake would be appreciated.',
      'Un travail sur un lac est exigé.',
      ['would be appreciated'],
      ['est exigé'],
    ],
    [
      'Rowers with a licence are preferred.',
      'Le permis est obligatoire pour ramer.',
      ['are preferred'],
      ['est obligatoire'],
    ],
    [
      'Rowers who know the lake are given preference.',
      'Seules les personnes qui connaissent le lac rament.',
      ['are given preference'],
      ['Seules les personnes'],
    ],
    [
      'A knowledge of winds is necessary.',
      'La connaissance des vents constitue un atout.',
      ['is necessary'],
      ['constitue un atout'],
    ],
    ['Knots are a must.', 'La connaissance des nœuds serait utile.', ['are a must'], ['serait utile']],
  ])('%s ∥ %s', (en, fr, english, french) => {
    const [finding, ...rest] = find(en, fr)
    expect(rest).toEqual([])
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([english, french])
  })

  test.each([
    ['A boat licence is required.', 'Le permis bateau est exigé.'],
    ['A boat licence is desirable.', 'Le permis bateau serait un atout.'],
    ['No boat licence is required.', 'Le permis bateau est facultatif.'],
    ['A boat licence is not required.', 'Le permis bateau serait un simple atout.'],
    ['A licence is required, and a map is an asset.', 'Un permis est exigé et une carte serait un plus.'],
    ['Say if a licence is required.', 'Le permis est apprécié, dites-le.'],
    ['It is necessary to row.', 'Il est souhaitable de ramer.'],
    ['Rowing is fun.', 'L’aviron est apprécié.'],
  ])('silent: %s ∥ %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })
})
