import { expect, test } from 'vitest'
import { formats } from '../../../../renderer/text/formats.ts'

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ')

test.each([
  [formats.en.date('2024-10-20'), '20 Oct 2024'],
  [formats.fr.date('2024-10-20'), '20 oct. 2024'],
  [formats.fr.date('not a date'), 'not a date'],
  [formats.en.time('23:59:00'), '23:59'],
  [formats.en.money(10163.37, 'EUR'), '€10,163.37'],
  [formats.fr.money(10163.37, 'EUR'), '10 163,37 €'],
  [formats.en.money(12, 'no currency'), '12.00 no currency'],
  [formats.fr.percent(0.41), '41 %'],
])('%s', (shown, expected) => {
  expect(plain(shown)).toBe(expected)
})
