import { describe, expect, test } from 'vitest'
import { boundMismatch } from '../../../../shared/checks/bound-mismatch.ts'
import { pairsOfMeaning, saidOf } from '../../../fakes/meaning-pairs.ts'
import { words } from '../../../fakes/notice.ts'

pairsOfMeaning('bounds', boundMismatch, { tell: 0.85, silent: 1 })

const find = (en: string, fr: string) => saidOf(boundMismatch, en, fr)

describe('what it says', () => {
  test('limits that point another way, with their numbers', () => {
    const [finding, ...rest] = find('They made at least five tours.', 'Ils ont fait cinq visites au plus.')
    expect(rest).toEqual([])
    expect(finding?.severity).toBe('error')
    expect(finding?.message).toEqual({
      en: 'English says “at least five” (that or more), French “cinq visites au plus” (that or less).',
      fr: 'Le texte anglais dit «\u00A0at least five\u00A0» (autant ou plus), le texte français «\u00A0cinq visites au plus\u00A0» (autant ou moins).',
    })
    expect(words(finding!, 'en')).toEqual(['at least five'])
    expect(words(finding!, 'fr')).toEqual(['cinq visites au plus'])
  })

  test('a limit that the other side lost', () => {
    const [finding, ...rest] = find('They made at least five tours.', 'Ils ont fait cinq visites.')
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(
      'English says “at least five”; French gives “cinq” without a limit, so that its readers take it for the exact figure.',
    )
    expect(words(finding!, 'fr')).toEqual(['cinq'])
  })

  test('dates', () => {
    const [finding] = find('Papers are due by 4 May 2031.', 'Les papiers sont attendus à partir du 4 mai 2031.')
    expect(finding?.message.en).toBe(
      'English says “by 4 May 2031” (until then), French “à partir du 4 mai 2031” (from then on).',
    )
  })

  test('nothing where the number stands twice', () => {
    expect(find('At least five boats and five huts.', 'Cinq bateaux et cinq cabanes.')).toEqual([])
  })
})
