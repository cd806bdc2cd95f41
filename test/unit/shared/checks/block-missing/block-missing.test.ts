import { expect, test } from 'vitest'
import { blockMissing } from '../../../../../shared/checks/block-missing/block-missing.ts'
import { findingsOf, side, words } from '../../../../fakes/notice.ts'

const en = side('en', { title: ['Gardener', 'Gardener'] }, [
  ['summary', 'paragraph', 'The park is large.'],
  ['qualifications', 'item', 'prune the roses;'],
  ['qualifications', 'item', 'feed the ducks.'],
])
const fr = side('fr', { title: ['Jardinière', 'Jardinière'] }, [
  ['summary', 'paragraph', 'Le parc est vaste.'],
  ['qualifications', 'item', 'tailler les rosiers ;'],
])
const paired: [string[], string[], number?][] = [
  [['en1'], ['fr1']],
  [['en2'], ['fr2']],
  [['en3'], ['fr3']],
]

test('silent where every block has its counterpart, on header fields and where a side is missing', () => {
  expect(findingsOf(blockMissing, { en, fr, pairs: [...paired.slice(0, 2), [['en3', 'en4'], ['fr3']]] })).toEqual([])
  expect(
    findingsOf(blockMissing, { en: side('en', { clearance: ['NS', 'Clearance: NS', 'NS'] }), fr: side('fr', {}) }),
  ).toEqual([])
  expect(findingsOf(blockMissing, { en, fr: null })).toEqual([])
  expect(
    findingsOf(blockMissing, { en: side('en', {}, [['header', 'letterhead', 'HOUSE OF GARDENS']]), fr }),
  ).toMatchObject([{ fr: ['fr2'] }, { fr: ['fr3'] }])
})

test('an item without counterpart', () => {
  const [finding, ...rest] = findingsOf(blockMissing, { en, fr, pairs: [...paired, [['en4'], []]] })
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', en: ['en4'], fr: [] })
  expect(finding?.message).toEqual({
    en: '“feed the ducks” has no counterpart in French.',
    fr: '«\u00A0feed the ducks\u00A0» n’a pas d’équivalent en français.',
  })
  expect(words(finding!, 'en')).toEqual(['feed the ducks.'])
})

test('an item that may have a counterpart after all weighs less', () => {
  const [finding] = findingsOf(blockMissing, { en, fr, pairs: [...paired, [['en4'], [], 0.3]] })
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.en).toContain('not certain')
})

const duties = {
  en: [
    'Keep the orchard free of weeds.',
    'Lend ladders to the villagers during the harvest.',
    'Report every fallen tree to the forester.',
  ],
  fr: [
    'Désherbe le verger.',
    'Prête des échelles aux gens du village pendant la récolte.',
    "Signale tout arbre tombé à l'agent forestier.",
  ],
}

function inOneRow(english: string, french: string, confidence = 0.9) {
  return findingsOf(blockMissing, {
    en: side('en', {}, [['accountabilities', 'paragraph', english]]),
    fr: side('fr', {}, [['accountabilities', 'paragraph', french]]),
    pairs: [[['en1'], ['fr1'], confidence]],
  })
}

test.each<[string, string, string]>([
  ['as many sentences on both sides', duties.en.join(' '), duties.fr.join(' ')],
  [
    'two sentences joined in one',
    duties.en.join(' '),
    "Désherbe le verger et prête des échelles aux gens du village pendant la récolte. Signale tout arbre tombé à l'agent forestier.",
  ],
  [
    'one sentence cut in two',
    'Keep the orchard free of weeds. Lend ladders to the villagers and report every fallen tree to the forester.',
    "Désherbe le verger. Prête des échelles aux gens du village. Signale tout arbre tombé à l'agent forestier.",
  ],
  [
    'a shortened word that looks like the end of a sentence',
    'Lend tools (ladders, e.g. Short ones). Report fallen trees.',
    'Prête des outils (des échelles courtes, p. ex.). Signale les arbres tombés.',
  ],
  [
    'a sentence pasted twice, which is for repeated-word to tell',
    [duties.en[0], duties.en[1], duties.en[1], duties.en[2]].join(' '),
    duties.fr.join(' '),
  ],
])('silent on %s', (_, english, french) => {
  expect(inOneRow(english, french)).toEqual([])
})

test('a sentence left out inside a passage, on either side', () => {
  const [left, ...rest] = inOneRow(duties.en.join(' '), [duties.fr[0], duties.fr[2]].join(' '))
  expect(rest).toEqual([])
  expect(left).toMatchObject({
    severity: 'error',
    en: ['en1'],
    fr: ['fr1'],
    evidence: [{ block: 'en1', text: duties.en[1] }],
  })
  expect(left?.message.en).toBe('The French passage leaves out “Lend ladders to the villagers during the harvest”.')
  expect(left?.message.fr).toBe(
    'Le passage français omet «\u00A0Lend ladders to the villagers during the harvest\u00A0».',
  )
  const [right] = inOneRow(duties.en.slice(0, 2).join(' '), duties.fr.join(' '))
  expect(right).toMatchObject({ evidence: [{ block: 'fr1', text: duties.fr[2] }] })
  expect(right?.message.en).toContain('The English passage leaves out')
})

test('short sentences of which nothing is known: one of them, whichever', () => {
  const [found, ...rest] = inOneRow(
    'The boats are painted. The sails are mended. The ropes are counted.',
    'Les bateaux sont peints. Les cordes sont comptées.',
  )
  expect(rest).toEqual([])
  expect(found?.message.en).toBe(
    'The French passage leaves out a sentence of “The boats are painted. The sails are mended. The ropes are counted”.',
  )
  expect(found?.evidence.map(({ text }) => text)).toEqual([
    'The boats are painted.',
    'The sails are mended.',
    'The ropes are counted.',
  ])
  // A number tells them apart.
  const [told] = inOneRow(
    'The 12 boats are painted. The sails are mended. The 30 ropes are counted.',
    'Les 12 bateaux sont peints. Les 30 cordes sont comptées.',
  )
  expect(told?.evidence.map(({ text }) => text)).toEqual(['The sails are mended.'])
})

test('silent where the passages hardly belong together', () => {
  expect(inOneRow(duties.en.join(' '), [duties.fr[0], duties.fr[2]].join(' '), 0.4)).toEqual([])
})
