import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../../../electron/workers/scan/ocr-engine.ts'
import { runsOfWords } from '../../../../../electron/workers/scan/ocr-runs.ts'

/** Words of one line from `left` on, 30 pixels an em, a third of an em apart. */
function line(number: number, left: number, texts: string[], confidence = 95): ReturnType<typeof wordsOf> {
  let at = left
  return texts.map((text) => {
    const width = text.length * 15
    const word = {
      text,
      left: at,
      top: number * 40 + (/[A-Zbdfhklt]/u.test(text) ? 0 : 6),
      width,
      height: 22,
      confidence,
      line: String(number),
    }
    at += width + 10
    return word
  })
}
const white = (): Uint8Array => new Uint8Array(1785 * 2526).fill(255)
const picture = { width: 1785, height: 2526, pixels: white() }

/** White but for dark boxes: left, top, width, height. */
function inked(...boxes: [number, number, number, number][]): typeof picture {
  const pixels = white()
  for (const [left, top, width, height] of boxes)
    for (let y = top; y < top + height; y++) pixels.fill(0, y * 1785 + left, y * 1785 + left + width)
  return { ...picture, pixels }
}

describe('words of a picture become runs of a page', () => {
  test('in points, one run a line', () => {
    const page = runsOfWords(line(1, 180, ['Keep', 'the', 'maps']), picture, 3)
    expect(page.width).toBe(595)
    expect(page.runs).toHaveLength(1)
    expect(page.runs[0]).toMatchObject({ text: 'Keep the maps', left: 60, bold: false, doubtful: [] })
  })

  test('white of a tab’s width parts a line', () => {
    expect(
      runsOfWords([...line(1, 180, ['Grade']), ...line(1, 800, ['G17'])], picture, 3).runs.map((run) => run.text),
    ).toEqual(['Grade', 'G17'])
  })

  test('words that were hard to read are known', () => {
    expect(
      runsOfWords([...line(1, 180, ['Sure']), ...line(1, 260, ['dvubt'], 40)], picture, 3).runs[0]?.doubtful,
    ).toEqual(['dvubt'])
  })

  test('a small sign before an item is its bullet, whatever it was taken for; a small word is not', () => {
    const dot = { text: 'e', left: 150, top: 46, width: 10, height: 10, confidence: 50, line: '1' }
    expect(runsOfWords([dot, ...line(1, 180, ['have', 'a', 'degree'])], picture, 3).runs[0]?.text).toBe(
      '• have a degree',
    )
    expect(runsOfWords(line(1, 150, ['à', 'Paris']), picture, 3).runs[0]?.text).toBe('à Paris')
  })

  test.each([
    ['a dot that was not read at all', inked([150, 46, 9, 9]), '• have a degree'],
    ['a rule down the page', inked([150, 0, 3, 2526]), 'have a degree'],
    ['a speck of dust', inked([150, 48, 2, 2]), 'have a degree'],
    ['the end of another column’s word', inked([110, 40, 42, 22]), 'have a degree'],
  ])('%s before an item', (_, seen, text) => {
    expect(runsOfWords(line(1, 180, ['have', 'a', 'degree']), seen, 3).runs[0]?.text).toBe(text)
  })

  test('rules of a table that were read as bars are left out', () => {
    const bar = { text: '|', left: 150, top: 46, width: 5, height: 1, confidence: 90, line: '1' }
    expect(runsOfWords([bar, ...line(1, 180, ['Full', 'time'])], picture, 3).runs[0]?.text).toBe('Full time')
  })

  test.each([
    ['Elle/ll', 'Elle/Il'],
    ["we'll", "we'll"],
    ["I'habilitation", "l'habilitation"],
    ['|A/apprentissage', 'IA/apprentissage'],
    ['I’Organisation', 'l’Organisation'],
    ["I'm", "I'm"],
    ["I've", "I've"],
    ["AI's", "AI's"],
  ])('%s is mended to %s', (seen, mended) => {
    expect(runsOfWords(line(1, 100, [seen]), picture, 3).runs[0]?.text).toBe(mended)
  })
})

test('the table of words is read, other rows are not', () => {
  expect(
    wordsOf(
      '4\t1\t1\t1\t1\t0\t1\t2\t3\t4\t-1\t\n5\t1\t1\t2\t3\t1\t10\t20\t30\t40\t91.5\tGrade\n5\t1\t1\t2\t3\t2\t1\t1\t1\t1\t0\t ',
    ),
  ).toEqual([{ text: 'Grade', left: 10, top: 20, width: 30, height: 40, confidence: 91.5, line: '1.1.2.3' }])
})
