import { describe, expect, test } from 'vitest'
import { strengthMismatch } from '../../../../shared/checks/strength-mismatch.ts'
import { pairsOfMeaning, saidOf } from '../../../fakes/meaning-pairs.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

pairsOfMeaning('strengths', strengthMismatch, { tell: 1, silent: 1 })

const find = (en: string, fr: string) => saidOf(strengthMismatch, en, fr)

describe('what it says', () => {
  test('two steps apart in a requirement, with both words marked', () => {
    const [finding, ...rest] = find('have extensive experience of tides;', 'avoir une certaine expérience des marées ;')
    expect(rest).toEqual([])
    expect(finding?.severity).toBe('error')
    expect(finding?.message).toEqual({
      en: 'English says “extensive”, French “une certaine”: readers of the French text understand that less is asked for.',
      fr: 'Le texte anglais dit «\u00A0extensive\u00A0», le texte français «\u00A0une certaine\u00A0»\u00A0: qui lit le français comprend qu’on demande moins.',
    })
    expect(words(finding!, 'en')).toEqual(['extensive'])
    expect(words(finding!, 'fr')).toEqual(['une certaine'])
  })

  test.each([
    ['very good knowledge of tides;', 'bonne connaissance des marées ;', 'essential'],
    ['excellent knowledge of tides;', 'bonne connaissance des marées ;', 'desirable'],
  ])('a warning for one step, and where it is only desired: %s', (en, fr, group) => {
    const [finding] = findingsOf(strengthMismatch, {
      en: side('en', {}, [['qualifications', 'item', en, group]]),
      fr: side('fr', {}, [['qualifications', 'item', fr, group]]),
    })
    expect(finding?.severity).toBe('warning')
  })

  test('nothing where the other side has no such word', () => {
    expect(find('excellent knowledge of tides;', 'connaître les marées ;')).toEqual([])
  })
})
