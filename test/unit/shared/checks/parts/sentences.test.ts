import { expect, test } from 'vitest'
import { splitSentences } from '../../../../../shared/checks/parts/sentences.ts'
import { passageOf } from '../../../../fakes/lexicon.ts'

test.each<[text: string, sentences: string[]]>([
  ['Voir art. 5 du statut. Il vaut.', ['Voir art. 5 du statut.', 'Il vaut.']],
  ['Some tools, e.g. a lathe; and a saw.', ['Some tools, e.g. a lathe;', 'and a saw.']],
  ['Ask Mr. Lamp or Mme. Lampe.', ['Ask Mr. Lamp or Mme. Lampe.']],
  ['Des outils (p. ex. un tour) et plus.', ['Des outils (p. ex. un tour) et plus.']],
  ['Version 2.5 at https://a.example/b.c is in use', ['Version 2.5 at https://a.example/b.c is in use']],
  ['Who? You! Yes…', ['Who?', 'You!', 'Yes…']],
  ['It ends in art.', ['It ends in art.']],
  ['', []],
])('%j', (text, sentences) => {
  expect(splitSentences(passageOf(text, 'en')).map((sentence) => sentence.text)).toEqual(sentences)
})

test('each has its place', () => {
  const text = ' One.  Two; three'
  for (const { text: own, start } of splitSentences(passageOf(text, 'en')))
    expect(text.slice(start, start + own.length)).toBe(own)
})
