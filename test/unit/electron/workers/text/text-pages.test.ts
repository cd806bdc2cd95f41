import { describe, expect, test } from 'vitest'
import { withoutRunningHeads } from '../../../../../electron/workers/text/text-pages.ts'

describe('text with form feeds', () => {
  const page = (number: number, text: string): string =>
    `Lighthouse Office   ${number} / 3\n\n${text}\n\nReference 918273\n`

  test('loses what stands at the edge of several pages', () => {
    const text = [
      page(1, 'The keeper\nlights the lamps.'),
      page(2, 'The keeper\nkeeps the log.'),
      page(3, 'Nothing else.'),
    ].join('\f')
    expect(
      withoutRunningHeads(text)
        .split(/\s*[\n\f]\s*/u)
        .filter((line) => line !== ''),
    ).toEqual(['The keeper', 'lights the lamps.', 'The keeper', 'keeps the log.', 'Nothing else.'])
  })

  test.each([
    ['no form feed', 'Reference 1\nThe lamps.\nReference 1'],
    ['two pages', 'Head\nThe lamps.\n\fHead\nThe oil.'],
    ['edges that differ', 'The lamps.\n\fThe oil.\n\fThe wicks.\n\fThe log.'],
  ])('%s: as it is', (_, text) => {
    expect(withoutRunningHeads(text)).toBe(text)
  })
})
