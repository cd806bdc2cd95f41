import { expect, test } from 'vitest'
import { blankAddresses } from '../../../../shared/text/addresses.ts'

test.each([
  ['See https://lamps.example/oil, or ask.', 'See …………………………………………………………………… or ask.'],
  ['See www.lamps.example now', 'See ……………………………………………… now'],
  ['Ask oil@lamps.example.', 'Ask ………………………………………………'],
  ['Read [the list](#) first', 'Read [the list………… first'],
  ['Read lamps.pdf, then lamps.int/oil', 'Read ……………………………… then ………………………………'],
  ['Lamps.Orange ones, and a.m. too', 'Lamps.Orange ones, and a.m. too'],
])('%s', (text, blanked) => {
  expect(blankAddresses(text, '…')).toHaveLength(text.length)
  expect(blankAddresses(text, '…').replaceAll(/…+/gu, '…')).toBe(blanked.replaceAll(/…+/gu, '…'))
})
