import { describe, expect, test } from 'vitest'
import {
  isSymbolFont,
  printedSign,
  printedText,
  printedTextOf,
} from '../../../../../electron/workers/lines/symbol-fonts.ts'

describe('signs that a font prints for letters', () => {
  test.each([
    ['Wingdings', 'vØüûþýoqnlx¨§àJ\u009Fðò', '❖➢✓✗☑☒□❑■●☒◻▪→☺•⇨⇩'],
    ['Symbol', '£³°´·®Þ¼abz~ÀÖþ', '≤≥°×•→⇒…αβζ∼ℵ√⎭'],
    ['Wingdings 2', 'PORQT£\u0097', '✓✗☑☒☒□●'],
    ['Wingdings 3', '}upwt', '▸▶▲▷◀'],
    ['Webdings', '4acrgn', '▶✓□✗■●'],
    ['ZapfDingbats', '34lnvâäÔþ', '✓✔●■❖➢➤➔➾'],
    ['Symbol', '\uF0B7\uF0A3\uF061', '•≤α'],
    ['Wingdings', '\uF0A7\uF0D8\uF0FC\uF06F\uF020\uF0FE', '▪➢✓□ ☑'],
  ])('%s', (font, letters, printed) => {
    expect(printedText(letters, font)).toBe(printed)
  })

  test.each(['WINGDINGS', 'Wingdings-Regular', 'ABCDEF+Wingdings', 'Wingdings;serif', 'wingdings, sans-serif'])(
    '%s is Wingdings',
    (font) => {
      expect([isSymbolFont(font), printedText('v', font)]).toEqual([true, '❖'])
    },
  )

  test.each([null, undefined, '', 'Arial', 'Segoe UI Symbol', 'Wingdings Sans'])('%s is no symbol font', (font) => {
    expect([isSymbolFont(font), printedText('vø ≤', font)]).toEqual([false, 'vø ≤'])
  })

  test('a private letter without its font is what it mostly is', () => {
    expect(printedText('\uF0B7 \uF0A7 \uF0D8 \uF0FC \uF0A3 \uF0B3 \uF0E0 \uF0FE \uF041 \uF0E4', 'Arial')).toBe(
      '• ▪ ➢ ✓ ≤ ≥ → ☑ Α •',
    )
  })

  test.each([
    ['ABCDEF+SymbolMT', '\uF0A3 \uF0B1', '≤ ±'],
    ['SymbolMT', '£ ³ a', '≤ ≥ α'],
    ['Symbol-Bold', '± × ÷ ¬ · ≤', '± × ÷ ¬ · ≤'],
    ['Wingdings-Regular', 'þ ¨ Ø', '☑ ◻ ➢'],
    ['BAAAAA+OpenSymbol', '\uF0FE \uF0A8 \uF0B7 \uF0B3 \uF06D', '☑ ◻ • ≥ μ'],
    ['Helvetica', 'þ ± £', 'þ ± £'],
  ])('of a PDF’s font %s: %s', (font, letters, printed) => {
    expect(printedTextOf(letters, font)).toBe(printed)
  })

  test('text that is Unicode already stays in a symbol font', () => {
    expect(printedText('• ≤ ☑', 'Symbol')).toBe('• ≤ ☑')
  })

  test('one letter by its code, and no half characters', () => {
    expect([
      printedSign(0xf0a3, 'Symbol'),
      printedSign(0xa3, 'Symbol'),
      printedSign(0x2022, 'Arial'),
      printedSign(0xd800, 'Symbol'),
      printedSign(Number.NaN, 'Symbol'),
    ]).toEqual(['≤', '≤', '•', '', ''])
  })
})
