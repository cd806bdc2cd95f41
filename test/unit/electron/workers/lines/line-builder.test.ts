import { growth, muchLessThanSquare } from '../../../../fakes/growth.ts'
import { describe, expect, test } from 'vitest'
import { LineBuilder } from '../../../../../electron/workers/lines/line-builder.ts'
import type { LeftoverKind } from '../../../../../shared/notice/source-document.ts'

type Step = (builder: LineBuilder) => void
const built = (...steps: Step[]): LineBuilder => {
  const builder = new LineBuilder()
  for (const step of steps) step(builder)
  builder.finish()
  return builder
}
const start =
  (marker: string | null = null): Step =>
  (builder) => {
    builder.startParagraph({ marker })
  }
const text =
  (words: string, bold = false): Step =>
  (builder) => {
    builder.addText(words, bold)
  }
const left =
  (kind: LeftoverKind, words: string): Step =>
  (builder) => {
    builder.leave(kind, words)
  }
const end: Step = (builder) => {
  builder.endParagraph()
}
const join: Step = (builder) => {
  builder.joinParagraph()
}
const joinNext: Step = (builder) => {
  builder.joinParagraph('next')
}
const shown = (builder: LineBuilder): string[] =>
  builder.lines.map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)

describe('paragraphs whose mark is gone', () => {
  test.each<[string, Step[], string[]]>([
    ['two are one', [start('•'), text('a '), join, start('•'), text('b'), end], ['{•} a b']],
    [
      'three are one, without a space that nobody typed',
      [start(), text('a'), join, start(), text('b'), join, start(), text('c'), end],
      ['abc'],
    ],
    ['an empty one leaves nothing, and the next is itself', [start('•'), join, start(), text('b'), end], ['b']],
    [
      'several empty ones',
      [start('•'), text('a'), end, start('•'), join, start('•'), join, start('•'), text('b'), end],
      ['{•} a', '{•} b'],
    ],
    ['the last of all stands alone', [start('•'), text('a'), join], ['{•} a']],
    ['an empty last one is gone', [start(), text('a'), end, start('•'), join], ['a']],
    [
      'a drop cap is what the next one is',
      [start(), text('T'), joinNext, start('1.'), text('he end'), end],
      ['{1.} 1. The end'],
    ],
    [
      'none joins over a table’s edge',
      [
        start(),
        text('a'),
        join,
        (b) => {
          b.openTable()
          b.openRow()
          b.openCell()
        },
        start(),
        text('b'),
        join,
        (b) => {
          b.openCell()
        },
        start(),
        text('c'),
        end,
        (b) => {
          b.closeTable()
        },
      ],
      ['a', 'b', 'c'],
    ],
    [
      'none joins out of a box',
      [start(), text('outer '), start(), text('box'), join, text('goes on'), end],
      ['box', 'outer goes on'],
    ],
    [
      'a box within is written before',
      [start(), text('a '), join, start(), start(), text('box'), end, text('b'), end],
      ['box', 'a b'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(shown(built(...steps))).toEqual(expected)
  })

  test('a number is asked for when the paragraph turns out to be one', () => {
    let count = 0
    const numbered: Step = (builder) => {
      builder.startParagraph({ marker: () => `${++count}.` })
    }
    expect(
      shown(
        built(
          numbered,
          text('a'),
          end,
          numbered,
          join,
          numbered,
          text('b'),
          join,
          (b) => {
            expect(b.goesOn).toBe(true)
          },
          start('9.'),
          text('c'),
          end,
        ),
      ),
    ).toEqual(['{1.} 1. a', '{2.} 2. bc'])
  })
})

describe('what was left in a file', () => {
  test.each<[string, Step[], unknown[]]>([
    [
      'by its place',
      [start(), text('on '), left('deletion', '2 '), text('9 March'), end],
      [{ kind: 'deletion', text: '2', at: 2 }],
    ],
    [
      'of an insertion, where its text is',
      [start(), text('on '), left('insertion', '9 March'), text('9 March'), end],
      [{ kind: 'insertion', text: '9 March', at: 3 }],
    ],
    [
      'neighbours of one kind are one',
      [
        start(),
        left('highlight', 'a'),
        text('a'),
        left('highlight', 'b'),
        text('b'),
        text('c'),
        left('highlight', 'd'),
        text('d'),
        end,
      ],
      [
        { kind: 'highlight', text: 'ab', at: 0 },
        { kind: 'highlight', text: 'd', at: 3 },
      ],
    ],
    [
      'two kinds over one text',
      [
        start(),
        left('insertion', 'a'),
        left('highlight', 'a'),
        text('a'),
        left('insertion', 'b'),
        left('highlight', 'b'),
        text('b'),
        end,
      ],
      [
        { kind: 'insertion', text: 'ab', at: 0 },
        { kind: 'highlight', text: 'ab', at: 0 },
      ],
    ],
    [
      'comments stay apart',
      [start(), text('a'), left('comment', 'one'), left('comment', 'two'), end],
      [
        { kind: 'comment', text: 'one', at: 1 },
        { kind: 'comment', text: 'two', at: 1 },
      ],
    ],
    [
      'an item of which all is struck is no empty item; the next line carries it',
      [start('•'), left('struck', 'gone'), end, start('•'), text('b'), end],
      [{ kind: 'struck', text: 'gone', at: 0 }],
    ],
    [
      'behind the last line, at its end',
      [start(), text('abc'), end, start(), left('hidden', 'x'), end, left('comment', 'y')],
      [
        { kind: 'hidden', text: 'x', at: 3 },
        { kind: 'comment', text: 'y', at: 3 },
      ],
    ],
    [
      'places count from the number on',
      [start('1.'), text('a  b '), left('struck', 'c'), end],
      [{ kind: 'struck', text: 'c', at: 6 }],
    ],
    [
      'a joined paragraph keeps its places',
      [start(), text('ab'), left('deletion', '¶'), join, start(), text('cd'), left('comment', 'x'), end],
      [
        { kind: 'deletion', text: '¶', at: 2 },
        { kind: 'comment', text: 'x', at: 4 },
      ],
    ],
  ])('%s', (_, steps, expected) => {
    const { lines } = built(...steps)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.leftovers).toEqual(expected)
  })

  test('so many of them in one paragraph cost by their number, and a thousand are kept', () => {
    const cost = growth(6_000, (size) => {
      const builder = new LineBuilder()
      builder.startParagraph()
      for (let at = 0; at < size; at++) {
        builder.leave(at % 2 === 0 ? 'hidden' : 'struck', 'x')
        builder.addText('some words ', false)
      }
      expect(builder.finish()[0]?.leftovers?.length).toBe(1000)
    })
    expect(cost).toBeLessThan(muchLessThanSquare)
  })
})
