import { expect, test } from 'vitest'
import { oneLine } from '../../../../shared/text/one-line.ts'

test.each<[name: string, given: string, shown: string]>([
  ['an order to the terminal', 'a\u001B[2Jb', 'a\uFFFD[2Jb'],
  ['one of eight bits', 'a\u009B2Jb', 'a\uFFFD2Jb'],
  ['a bell, a backspace and a new line', 'a\u0007\b\r\nb', 'a\uFFFD\uFFFD\uFFFD\uFFFDb'],
  ['an ending that is turned around', 'notice\u202Efdp.exe', 'notice\uFFFDfdp.exe'],
  ['lines of Unicode', 'a\u2028b\u2029c', 'a\uFFFDb\uFFFDc'],
  ['letters, accents and French spaces', 'Œuvre d’été\u00A0: 100\u202F%', 'Œuvre d’été\u00A0: 100\u202F%'],
])('%s', (_, given, shown) => {
  expect(oneLine(given)).toBe(shown)
})
