import { describe, expect, test } from 'vitest'
import { oneLine, printedJson } from '../../../../shared/text/one-line.ts'

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

describe('JSON that is printed', () => {
  const name = 'notice\u202Efdp.exe \u009B2J \u007F\u001B[2J\u2066\u2028 d’été\u00A0: 100\u202F% 職'

  test('holds nothing that a terminal obeys, and says which signs there were', () => {
    const json = printedJson({ [name]: [name] })
    expect(json.split('\n').map(oneLine).join('\n')).toBe(json)
    expect(json).toContain('notice\\u202efdp.exe \\u009b2J \\u007f\\u001b[2J\\u2066\\u2028 d’été\u00A0: 100\u202F% 職')
  })

  test('is read as what was given, and laid out as before', () => {
    const value = { [name]: [name, null, 1.5, true, { a: '' }], '\uD83D\uDE00\uD800': '\r\n\t\\u202e' }
    expect(JSON.parse(printedJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    expect(printedJson({ a: ['b'], c: {} })).toBe(JSON.stringify({ a: ['b'], c: {} }, null, 2))
  })
})
