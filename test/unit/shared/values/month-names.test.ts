import { expect, test } from 'vitest'
import { monthNames } from '../../../../shared/values/month-names.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

test.each(['en', 'fr'] as const)('the table names all months as the platform does: %s', (language) => {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const { numberOf } = monthNames(lexicon)
  for (let month = 0; month < 12; month++) expect(numberOf(fold(names.format(Date.UTC(2000, month))))).toBe(month + 1)
})

test('the longest name comes first, so that none is taken for the beginning of another', () => {
  const [pattern] = [monthNames(lexicon).pattern]
  expect(new RegExp(`^(?:${pattern})`, 'u').exec('janvier')?.[0]).toBe('janvier')
  expect(monthNames(lexicon).numberOf('mai')).toBe(5)
  expect(monthNames(lexicon).numberOf('lundi')).toBeUndefined()
})
