import { describe, expect, test } from 'vitest'
import { shortRtf } from './rtf-files.ts'

const field = (instruction: string, result = ''): string =>
  `{\\field\\flddirty{\\*\\fldinst ${instruction}}{\\fldrslt ${result}}}`
const choice = (form: string): string =>
  `FORMDROPDOWN {\\*\\datafield 00}{\\*\\formfield{\\fftype2${form}\\fftypetxt0\\ffhaslistbox{\\*\\ffname Grade}{\\*\\ffl Grade G10}{\\*\\ffl Grade G12}{\\*\\ffl Niveau \\'e9lev\\'e9}}}`
const box = (form: string): string => field(`FORMCHECKBOX {\\*\\formfield{\\fftype1${form}{\\*\\ffname b}}}`)

describe('fields of RTF', () => {
  test.each([
    [
      'links',
      '{\\field{\\*\\fldinst{HYPERLINK "https://x.example/"}}{\\fldrslt here}}',
      ['[here](https://x.example/)'],
    ],
    [
      'a link without quotation marks, and one into the file',
      `${field('HYPERLINK https://x.example/ ', 'here')} ${field('HYPERLINK \\\\l "top"', 'there')}`,
      ['[here](https://x.example/) there'],
    ],
    [
      'a field inside another’s instruction',
      `pay ${field(`IF ${field('MERGEFIELD Step', 'B')} = "B" "4,000" "5,000"`, '4,000')} a month`,
      ['pay 4,000 a month'],
    ],
    [
      'a field inside another’s result',
      field('HYPERLINK "https://x.example/"', field('MERGEFIELD x', 'here')),
      ['[here](https://x.example/)'],
    ],
    ['a chosen entry', `Grade: ${field(choice('\\ffres1'), '')}`, ['Grade: Grade G12']],
    ['the entry that is chosen by default', `Grade: ${field(choice('\\ffres25\\ffdefres2'))}`, ['Grade: Niveau élevé']],
    ['a result before the entry', `Grade: ${field(choice('\\ffres1'), 'G15')}`, ['Grade: G15']],
    [
      'boxes ticked and not, by default too',
      `${box('\\ffres1')} a ${box('\\ffres0')} b ${box('\\ffres25\\ffdefres1')} c`,
      ['☒ a ☐ b ☒ c'],
    ],
    [
      'a text field',
      `Name: ${field('FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname t}{\\*\\ffdeftext old}}}', 'typed')}`,
      ['Name: typed'],
    ],
    [
      'a sign of a symbol font',
      `weighing ${field('SYMBOL 163 \\\\f "Symbol" \\\\s 12', '\\f3\\fs24')} 12`,
      ['weighing ≤ 12'],
    ],
    [
      'its result before its code',
      `{\\fonttbl{\\f3\\fcharset2 Symbol;}}${field('SYMBOL 183 \\\\f "Symbol"', "\\f3\\'a3")} 12`,
      ['≤ 12'],
    ],
    ['nothing of a field without result', `a${field('XE "entry"')}b`, ['ab']],
  ])('%s', (_, body, expected) => {
    expect(shortRtf(body)).toEqual(expected)
  })
})
