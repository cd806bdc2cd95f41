import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findLosses } from '../../../../../electron/workers/pdf/pdf-losses.ts'
import { usesOf } from '../../../../../electron/workers/pdf/pdf-content.ts'
import { scanObjects } from '../../../../../electron/workers/pdf/pdf-scan.ts'
import { behindString, closersOf } from '../../../../../electron/workers/pdf/pdf-syntax.ts'
import { onePage, stream } from '../../../../../scripts/hostile/pdf-objects.ts'
import { growth, muchLessThanSquare } from '../../../../fakes/growth.ts'

/** All at once, since a clock that counts in steps does not see one of them. */
const kinds = ['(', '\\(', '\\', '(a)', '(()', '<', '<<', '%(', '/(', 'BI ID (', 'q /F 1 Tf ']

describe('what a file is full of costs by its length', () => {
  test('in a content', () => {
    const cost = growth(150_000, (size) => {
      for (const part of kinds) usesOf(`(${part.repeat(size)}`)
    })
    expect(cost).toBeLessThan(muchLessThanSquare)
  })

  test('in an object', () => {
    // The larger ones no longer than what is looked at of an object.
    const cost = growth(8_000, (size) => {
      for (const part of kinds) {
        const text = `1 0 obj\n(${part.repeat(size / part.length)}\nendobj\n`
        for (let times = 0; times < 10; times++) {
          // Without packed objects nothing is waited for.
          void scanObjects(text, false)
          closersOf(text.slice(8))
        }
      }
    })
    expect(cost).toBeLessThan(muchLessThanSquare)
  })
})

test('a page of so many brackets, packed to nothing, costs no more than another', async () => {
  const page = { number: 1, ref: 3, drawn: 1, texts: 1, isBrokenOff: false, isUnfound: false }
  const packed = deflateSync(deflateSync(`(${'\\('.repeat(2_000_000)}`))
  const file = onePage(stream(packed, '/Filter[/FlateDecode/FlateDecode]'))
  expect(file.length).toBeLessThan(1000)
  expect(await findLosses(file, [page], new Set())).toEqual([])
})

test('a text of twenty million signs is one text', () => {
  const long = `/F1 9 Tf (${'x'.repeat(20_000_000)}) Tj /F2 9 Tf`
  expect([...usesOf(long).fonts]).toEqual(['F1'])
})

describe('a string ends behind its own bracket', () => {
  test.each([
    ['a)b', 2],
    ['a(b)c)d', 6],
    ['a\\)b)c', 5],
    ['a\\\\)b', 4],
    [')', 1],
    ['a(b)', null],
    ['a\\', null],
    ['', null],
  ])('%s', (text, end) => {
    expect(behindString(text, 0)).toBe(end)
  })
})

test('an object in which a bracket is not closed ends all the same', async () => {
  const { objects } = await scanObjects('1 0 obj\n<</A(b (c) /B 2>>\nendobj\n2 0 obj\n<</C(stream)>>stream', false)
  expect([...objects.values()].map(({ body }) => body)).toEqual(['\n<</A(b (c) /B 2>>\n', '\n<</C(stream)>>'])
})

describe('what a content uses', () => {
  test.each<[string, string[], string[]]>([
    ['/F1 9 Tf (a) Tj /F2 9 Tf', ['F1'], []],
    ['/F1 9 Tf [(a) -20 (b)] TJ /F#32 9 Tf <41> Tj', ['F1', 'F2'], []],
    ['/F1 9 Tf () Tj [<> 9] TJ', [], []],
    ['/F1 9 Tf (a) \' /F2 9 Tf 1 1 (a) "', ['F1', 'F2'], []],
    ['/F1 9 Tf q /F2 9 Tf Q (a) Tj', ['F1'], []],
    ['q /F1 9 Tf Q (a) Tj', [], []],
    ['Q /F1 9 Tf Q (a) Tj', ['F1'], []],
    ['/P <</MCID 0/ActualText(/X Do)>> BDC /X1 Do EMC /Xx 1 2 Doo', [], ['X1']],
    ['BI /W 1 ID (/X Do EI /Y Do', [], ['Y']],
    ['BI /W 1 ID (/X Do', [], []],
    ['BI /W 1 /F /A85 ID 5sd~>EI /Y Do', [], ['Y']],
    ['/F1 9 Tf /Span <</ActualText (a)>> BDC () Tj EMC', [], []],
    ['/F1 9 Tf (a) w () Tj /F2 9 Tf <4 1\n> Tj', ['F2'], []],
    ['(/X Do \\) (/Y Do)) Tj % /Z Do\n/A#42 Do', [], ['AB']],
  ])('%s', (content, fonts, drawn) => {
    const uses = usesOf(content)
    expect([[...uses.fonts], [...uses.drawn]]).toEqual([fonts, drawn])
  })
})
