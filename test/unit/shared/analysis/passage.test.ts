import { expect, test } from 'vitest'
import { AnalysedNotice } from '../../../../shared/analysis/analysed-notice.ts'
import { Kept } from '../../../../shared/text/kept.ts'
import { Passage } from '../../../../shared/analysis/passage.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { natoProfile } from '../../../fakes/notice.ts'

test('a passage knows its words, sentences and what the lexicon knows in it', () => {
  const passage = new Passage('Fermé le lundi. Dépôt d’urgence\u00A0: 24 h/24.', 'fr', lexicon)
  expect(passage.words.map(({ text }) => text)).toEqual([
    'ferme',
    'le',
    'lundi',
    'depot',
    'd',
    'urgence',
    '24',
    'h',
    '24',
  ])
  expect(passage.words.map(({ gap }) => gap)).toEqual(['', '', '', '.', '', '', ':', '', '/'])
  expect(passage.sentences.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
    'Fermé le lundi.',
    'Dépôt d’urgence\u00A0: 24 h/24.',
  ])
  expect(passage.hits('weekdays')).toMatchObject([{ start: 9, end: 14, first: 2, last: 2, row: { value: '1' } }])
  expect(passage.hits('weekdays')).toBe(passage.hits('weekdays'))
})

test('a question is answered once, and a broken one is asked again', () => {
  let asked = 0
  const question = (): number => {
    asked++
    if (asked === 1) throw new Error('ended in the middle')
    return asked
  }
  const kept = new Kept()
  expect(() => kept.once(question)).toThrow('ended in the middle')
  expect([kept.once(question), kept.once(question)]).toEqual([2, 2])
  expect(new Kept().once(question)).toBe(3)
  const nothing = (): undefined => {
    asked++
  }
  kept.once(nothing)
  kept.once(nothing)
  expect(asked).toBe(4)
})

test('blocks of one text share one passage, in each language its own', () => {
  const notice = new AnalysedNotice({ en: null, fr: null }, natoProfile, lexicon)
  const [a, b] = [{ text: 'Direction' }, { text: 'Direction' }]
  expect(notice.passage(a, 'en')).toBe(notice.passage(b, 'en'))
  expect(notice.passage(a, 'fr')).not.toBe(notice.passage(a, 'en'))
  expect(notice.passage(a, 'fr').language).toBe('fr')
})
