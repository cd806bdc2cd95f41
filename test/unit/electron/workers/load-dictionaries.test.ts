import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDictionaries } from '../../../../electron/workers/load-dictionaries.ts'

test('both dictionaries are found in their packages, and loaded once', async () => {
  const beside = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')
  const dictionaries = await loadDictionaries(beside)
  expect(dictionaries?.knows('archives', 'en')).toBe(true)
  expect(dictionaries?.knows('l’élaboration', 'fr')).toBe(true)
  expect(dictionaries?.knows('archivves', 'en')).toBe(false)
  expect(await loadDictionaries(beside)).toBe(dictionaries)
})
