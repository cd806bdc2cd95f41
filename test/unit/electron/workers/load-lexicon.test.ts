import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../../electron/workers/load-lexicon.ts'

test('tables and word list are read from the source tree where nothing is built beside the PDF assets', async () => {
  const lexicon = await loadLexicon(join(import.meta.dirname, '../../../../node_modules/pdfjs-dist'))
  expect(lexicon.table('weekdays').length).toBeGreaterThanOrEqual(7)
  expect(lexicon.prose.rows.map(({ list }) => list)).toContain('duties')
  expect(lexicon.prose.isLight('the', 'en')).toBe(true)
})
