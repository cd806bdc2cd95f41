import { expect, test } from 'vitest'
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

test('a PDF that lost nearly all of them lost them on the way', () => {
  const fr = paragraphs('fr', ...Array.from({ length: 7 }, (_, index) => `Salle ${index}: ouverte`))
  const source = {
    file: 'a.pdf',
    sha256: '',
    inside: null,
    format: 'pdf' as const,
    languages: ['fr' as const],
    pages: 1,
    ocr: false,
  }
  const run = (format: 'pdf' | 'text') =>
    frenchSpacing.run(
      checkInput(
        { form: null, reference: null, sources: [{ ...source, format }], en: null, fr, alignment: [] },
        natoProfile,
        {
          asOf: '2030-01-01',
          lexicon,
        },
      ),
    )
  expect(run('text')).toHaveLength(7)
  expect(run('pdf')).toEqual([])
})
