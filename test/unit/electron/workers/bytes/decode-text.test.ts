import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../../electron/workers/bytes/decode-text.ts'

const french = 'RÉSUMÉ – L’équipe relève « avancé » l’été, à Besançon : cœur, maïs, où ?\nDéjà prêt.'
const plain = french.replace(/[–’œ]/gu, (sign) => ({ '–': '-', '’': "'", œ: 'oe' })[sign] ?? '')

describe('the bytes say which encoding they are in', () => {
  const cases: [string, Uint8Array, string][] = [
    ['UTF-8', Buffer.from(french), french],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${french}`), french],
    ['UTF-16 LE with mark', iconv.encode(french, 'utf-16le', { addBOM: true }), french],
    ['UTF-16 BE with mark', iconv.encode(french, 'utf-16be', { addBOM: true }), french],
    ['UTF-16 LE without mark', iconv.encode(french, 'utf-16le'), french],
    ['UTF-16 BE without mark', iconv.encode(french, 'utf-16be'), french],
    ['UTF-32 LE with mark, which begins like UTF-16', iconv.encode(french, 'utf-32le', { addBOM: true }), french],
    ['UTF-32 BE without mark', iconv.encode(french, 'utf-32be'), french],
    ['Windows-1252', iconv.encode(french, 'windows-1252'), french],
    ['Latin-1', iconv.encode(plain, 'latin1'), plain],
    [
      'Latin-9, where œ and € sit elsewhere',
      iconv.encode('Le cœur à l’œuvre : 7 000 €'.replaceAll('’', "'"), 'iso-8859-15'),
      "Le cœur à l'œuvre : 7 000 €",
    ],
    ['Mac Roman', iconv.encode(french, 'macintosh'), french],
    ['DOS 850', iconv.encode(plain, 'cp850'), plain],
    ['plain ASCII', Buffer.from('Grade G17'), 'Grade G17'],
    ['nothing', Buffer.alloc(0), ''],
  ]
  test.each(cases)('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text)
  })

  test('text of two encodings in one file keeps both halves', () => {
    const english = 'The “advanced” level — “beginner” in the other — isn’t enough.\n'
    expect(decodeText(Buffer.concat([Buffer.from(english), iconv.encode(french, 'windows-1252')]))).toBe(
      english + french,
    )
  })

  test('UTF-8 that was read as Windows-1252 and saved again is repaired', () => {
    const spoilt = iconv.decode(Buffer.from(french), 'windows-1252')
    expect(decodeText(Buffer.from(spoilt))).toBe(french)
  })

  test('a single odd pair in good text is no reason to repair it', () => {
    expect(decodeText(Buffer.from('The sign Ã© is what a spoilt é looks like.'))).toBe(
      'The sign Ã© is what a spoilt é looks like.',
    )
  })

  test('broken sequences cost a few characters and no more', () => {
    const bytes = Buffer.concat([
      Buffer.from('Grade '),
      Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf8]),
      Buffer.from(' G17 « étage » à côté'),
    ])
    const text = decodeText(bytes)
    expect(text.startsWith('Grade ')).toBe(true)
    expect(text.endsWith(' G17 « étage » à côté')).toBe(true)
  })
})
