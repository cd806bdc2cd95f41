import { expect, test } from 'vitest'
import { LineBuilder } from '../../../../electron/workers/lines/line-builder.ts'
import { findLeftovers, withStruck } from '../../../../shared/parse/find-leftovers.ts'
import type { Block } from '../../../../shared/notice/report.ts'

const block = (id: string, text: string): Block => ({
  id,
  section: 'summary',
  kind: 'paragraph',
  group: null,
  text,
  at: null,
})

test('what was struck out stands at its place in the block, of which it is no part', () => {
  const builder = new LineBuilder()
  builder.startParagraph({ marker: '•' })
  builder.addText('by ', false)
  builder.leave('struck', '2 ')
  builder.leave('struck', 'March')
  builder.addText(' 9 March', false)
  builder.endParagraph()
  const [line] = builder.lines
  expect(line).toMatchObject({ text: 'by 9 March', leftovers: [{ kind: 'struck', text: '2 March', at: 2 }] })
  const own = block('en1', 'Apply by 9 March')
  const found = findLeftovers([{ block: own, lines: line ? [line] : [] }])
  expect(found).toEqual([{ kind: 'struck', text: '2 March', at: 8, block: 'en1', page: null }])
  expect(withStruck(own, found).struck).toEqual([[8, '2 March']])
})

test('a highlight is part of the text; a line taken apart names what it holds once', () => {
  const builder = new LineBuilder()
  builder.startParagraph()
  builder.addText('Grade: G12 ', false)
  builder.leave('highlight', 'Salary: 4,000')
  builder.addText('Salary: 4,000', false)
  builder.endParagraph()
  const lines = builder.lines
  const found = findLeftovers([
    { block: block('en1', 'Grade: G12'), lines },
    { block: block('en2', 'Salary: 4,000'), lines },
  ])
  expect(found).toEqual([{ kind: 'highlight', text: 'Salary: 4,000', at: 0, block: 'en2', page: null }])
})

test('what was left in a paragraph of which nothing is shown is carried by the next line', () => {
  const builder = new LineBuilder()
  builder.startParagraph({ marker: null })
  builder.leave('hidden', 'Drafter’s note')
  builder.endParagraph()
  builder.startParagraph()
  builder.addText('Apply now.', false)
  builder.endParagraph()
  expect(builder.lines).toMatchObject([
    { text: 'Apply now.', leftovers: [{ kind: 'hidden', text: 'Drafter’s note', at: 0 }] },
  ])
})
