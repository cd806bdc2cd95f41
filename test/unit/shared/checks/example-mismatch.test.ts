import { describe, expect, test } from 'vitest'
import { exampleMismatch } from '../../../../shared/checks/example-mismatch.ts'
import { pairsOfMeaning, saidOf } from '../../../fakes/meaning-pairs.ts'
import { words } from '../../../fakes/notice.ts'

pairsOfMeaning('examples', exampleMismatch, { tell: 1, silent: 1 })

describe('what it says', () => {
  test('an example that became all there is, with both words marked', () => {
    const [finding, ...rest] = saidOf(
      exampleMismatch,
      'Tools, e.g. saws, are lent.',
      'Des outils, à savoir des scies, sont prêtés.',
    )
    expect(rest).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.message.en).toBe(
      'English gives an example (“e.g.”); French says “à savoir”: that, and nothing else.',
    )
    expect(words(finding!, 'en')).toEqual(['e.g.'])
    expect(words(finding!, 'fr')).toEqual(['à savoir'])
  })
})
