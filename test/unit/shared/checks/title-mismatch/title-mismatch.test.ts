import { expect, test } from 'vitest'
import { titleMismatch } from '../../../../../shared/checks/title-mismatch/title-mismatch.ts'
import { findingsOf, side, words, type BodyLine } from '../../../../fakes/notice.ts'

const body = (...texts: string[]): BodyLine[] => texts.map((text) => ['summary', 'paragraph', text])
const find = (en: string, fr: string, enBody: string[] = [], frBody: string[] = []) =>
  findingsOf(titleMismatch, {
    en: side('en', { title: [en, `${en} (310001)`, en] }, body(...enBody)),
    fr: side('fr', { title: [fr, `${fr} (310001)`, fr] }, body(...frBody)),
  })

test.each([
  ['the same acronym', 'Head, NMX Programme', 'Chef du programme NMX', [], []],
  ['open to all, in the letters of each language', 'Keeper (M/F)', 'Gardien (H/F)', [], []],
  ['an acronym spelt out on the other side', 'Head, Museums and Nature', 'Chef du service MN', [], []],
  [
    'another acronym that the French text uses too',
    'Officer (NMX)',
    'Administrateur (PMN)',
    ['The NMX grows.'],
    ['Le PMN grandit.'],
  ],
  [
    'the body repeats the title',
    'Officer, Northern Museum Archives',
    'Archiviste',
    ['The Officer, Northern Museum Archives, reads.'],
    [],
  ],
  [
    'the body names another post',
    'Officer, Northern Museum Archives',
    'Archiviste',
    ['Reports to the Head, Northern Museum Archives.'],
    [],
  ],
  ['short titles have lookalikes', 'Officer, Archives', 'Archiviste', ['The Officer, Museums, reads.'], []],
  [
    'a known acronym that the other side writes out',
    'Officer, IT Support',
    'Administrateur (support informatique)',
    [],
    [],
  ],
  ['an acronym that the text uses', 'Officer (NMX)', 'Administrateur', ['The NMX grows.'], []],
  [
    'an acronym in brackets that only one text uses',
    'Officer, Northern Museum (NMX)',
    'Administrateur (musée du Nord)',
    ['The NMX grows.'],
    [],
  ],
  ['another acronym with the same letters', 'Officer, QZX', 'Administrateur, ZXQ', [], []],
  [
    'the text turns the title round',
    'Team Leader, Northern Museum Archives',
    'Archiviste',
    ['The Northern Museum Archives Team Leader reads.'],
    [],
  ],
  [
    'a French title written small',
    'Team Leader',
    'Chef d’équipe (musée des beaux arts)',
    [],
    ['La/Le chef d’équipe (musée des beaux arts) lit.'],
  ],
  [
    'another post holder in French',
    'Team Leader',
    'Chef d’équipe (musée des beaux arts)',
    [],
    ['Elle relève de la/du chef d’équipe (musée des grands arts).'],
  ],
  [
    'a longer name in the text',
    'Officer, Northern Museum Archives',
    'Archiviste',
    ['The Officer, Northern Museum (Nature), reads.'],
    [],
  ],
  [
    'a grade in brackets',
    'Team Leader (G12)',
    'Chef d’équipe (musée des beaux arts) (G12)',
    [],
    ['La/Le chef d’équipe (musée des beaux arts) conduit un groupe.'],
  ],
  ['the same number', 'Officer, Zone 2', 'Administrateur (zone deux)', [], []],
] as const)('silent: %s', (_, en, fr, enBody, frBody) => {
  expect(find(en, fr, [...enBody], [...frBody])).toEqual([])
})

test('a mistyped acronym', () => {
  const [finding] = find('Officer (NMX)', 'Administrateur (NXM)', ['The NMX grows.'], ['Le NMX grandit.'])
  expect(finding).toMatchObject({
    severity: 'warning',
    message: { en: 'The title says NMX in English and NXM in French.' },
  })
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['NMX'], ['NXM']])
})

test.each([
  [
    'turned round',
    'Team Leader, Northern Museum Archives',
    'Archiviste',
    ['The Northern Theatre Archives Team Leader reads.'],
    [],
    'Northern Theatre Archives Team Leader',
  ],
  [
    'small in French',
    'Team Leader',
    'Chef d’équipe (musée des beaux arts)',
    [],
    ['La/Le chef d’équipe (théâtre des beaux arts) lit.'],
    'chef d’équipe (théâtre des beaux arts)',
  ],
  [
    'another rank at the head of a sentence',
    'Principal Officer, Northern Museum',
    'Archiviste principal',
    ['The Senior Officer, Northern Museum, reads.'],
    [],
    'Senior Officer, Northern Museum',
  ],
] as const)('in the text, %s', (_, en, fr, enBody, frBody, marked) => {
  const [finding] = find(en, fr, [...enBody], [...frBody])
  expect([...words(finding!, 'en'), ...words(finding!, 'fr')][1]).toBe(marked)
})

test('an acronym in brackets that one title lost', () => {
  const [finding] = find(
    'Head, Northern Museum (NMX)',
    'Chef du musée du Nord',
    ['The NMX grows.'],
    ['Le NMX grandit.'],
  )
  expect(finding?.message.en).toBe('Only the English title says “NMX”; the French one is “Chef du musée du Nord”.')
})

test('another grade in the title', () => {
  expect(find('Archivist G12', 'Archiviste G15').map(({ message }) => message.en)).toEqual([
    'The title names grade G12 in English and G15 in French.',
  ])
})

test.each([
  ['Archivist (G12)', 'Archiviste', 'Only the English title says “G12”; the French one is “Archiviste”.'],
  ['Officer, Zone 2', 'Administrateur (zone 3)', 'The title says “2” in English and “3” in French.'],
  ['Officer', 'Administrateur 2', 'Only the French title says “2”; the English one is “Officer”.'],
  ['Officer, QZX', 'Administrateur, KWV', 'The title says QZX in English and KWV in French.'],
  ['Officer, QZX', 'Administrateur', 'Only the English title says “QZX”; the French one is “Administrateur”.'],
])('%s / %s', (en, fr, message) => {
  expect(find(en, fr).map((finding) => finding.message.en)).toEqual([message])
})

test('the text calls the post by another title', () => {
  const [finding] = find('Officer, Northern Museum Archives', 'Archiviste', [
    'The Officer, Northern Theatre Archives, keeps order.',
  ])
  expect(finding?.message.en).toBe(
    'In English, the header calls the post “Officer, Northern Museum Archives” and the text “Officer, Northern Theatre Archives”.',
  )
  expect(finding?.en).toEqual(['en1', 'en2'])
})
