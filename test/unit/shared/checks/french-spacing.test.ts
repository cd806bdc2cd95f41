import { describe, expect, test } from 'vitest'
import { frenchSpacing } from '../../../../shared/checks/french-spacing.ts'
import { checkInput } from '../../../../shared/checks/run/check-input.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { marked, natoProfile, paragraphs } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['fr', 'Note : voir https://archive.example/a:b;c ; ouvert à 12:30 ! Vraiment ?'],
  ['fr', 'Les salles « nord »\u00A0; écrire à a@archive.example.'],
  ['fr', 'Le rapport 1:25 et le fichier C:\\\\notes.'],
  ['en', 'Note: this is English; it needs none!'],
])('silent: %s %s', (language, text) => {
  expect(marked(frenchSpacing, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['fr', 'NOTE: voir plus bas.', ['NOTE:']],
  ['fr', 'Une salle; deux portes !', ['salle;']],
  ['fr', 'La salle «nord» est ouverte.', ['«nord»', '«nord»']],
  ['fr', 'Êtes-vous prêt?', ['prêt?']],
  ['fr', 'Les salles:nord et sud.', ['salles:']],
])('%s %s', (language, text, found) => {
  expect(marked(frenchSpacing, language, text)).toEqual(found)
})

describe('a text has its own habit', () => {
  test.each([
    ['Canadian', ['Des questions? Écrivez-nous!', 'La salle est fermée; la cour reste ouverte.'], []],
    ['Canadian, with a slip', ['Qui? Quoi? Où? Quand?', 'La salle est fermée ; la cour reste ouverte.'], ['fermée ;']],
    ['Swiss', ['La salle «nord» et la salle «sud».'], []],
    ['Swiss, with a slip', ['Salles «nord», «sud» et «est».', 'La salle « ouest ».'], ['« ouest', 'ouest »']],
    ['no colon has a space', ['Salle: ouverte', 'Cour: ouverte', 'Porte: ouverte', 'Toit: fermé'], []],
    ['as many with a space as without', ['Qui? Quoi? Où ? Quand ?'], ['Qui?', 'Quoi?']],
    ['marks of one kind say nothing of others', ['Qui? Quoi? Où?', 'Salle : ouverte.', 'Note: lire.'], ['Note:']],
  ])('%s', (_, texts, found) => {
    const fr = paragraphs('fr', ...texts)
    const words = spacingIn(fr, 'text').flatMap(({ marks }) =>
      marks.map(({ block, start, end }) => fr.blocks.find(({ id }) => id === block)?.text.slice(start, end)),
    )
    expect(words).toEqual(found)
  })

  test.each([
    ['Lieu : Moncton, Canada', 0],
    ['Lieu : Namur, Belgique', 1],
  ])('a lone mark is told where its country sets a space: %s', (place, found) => {
    const fr = paragraphs('fr', place, 'Des questions? Le service y répond.')
    const [field, ...rest] = fr.blocks
    const side = { ...fr, blocks: field === undefined ? rest : [{ ...field, kind: 'field' as const }, ...rest] }
    expect(spacingIn(side, 'text')).toHaveLength(found)
  })
})

test('a PDF that lost nearly all of them lost them on the way', () => {
  const fr = paragraphs('fr', 'Note : lire', ...Array.from({ length: 7 }, (_, index) => `Salle ${index}: ouverte`))
  expect(spacingIn(fr, 'text')).toHaveLength(1)
  expect(spacingIn(fr, 'pdf')).toEqual([])
})

function spacingIn(fr: ReturnType<typeof paragraphs>, format: 'pdf' | 'text') {
  const source = { file: 'a', sha256: '', inside: null, format, languages: ['fr' as const], pages: 1, ocr: false }
  return frenchSpacing.run(
    checkInput({ form: null, reference: null, sources: [source], en: null, fr, alignment: [] }, natoProfile, {
      asOf: '2030-01-01',
      lexicon,
    }),
  )
}
