import { expect, test } from 'vitest'
import { coverRow } from '../../../../scripts/coverage/cover-row.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

test('content words find their counterpart by the list, the longest phrase first, then as words that are alike', () => {
  const { en, fr } = coverRow(
    {
      en: 'The archivist carries out the zoological inventory in close coordination with Xylo and the frobnicators.',
      fr: 'En étroite coordination avec Xylo, l’archiviste effectue l’inventaire zoologique et la machinchose.',
    },
    lexicon.prose,
  )
  // archivist, carries, zoological, inventory, close, coordination, Xylo, frobnicators
  expect(en).toEqual({ all: 8, byList: 5, linked: 7, missed: ['frobnicators'] })
  // étroite, coordination, Xylo, archiviste, effectue, inventaire, zoologique, machinchose
  expect(fr).toEqual({ all: 8, byList: 5, linked: 7, missed: ['machinchose'] })
})

test('each word is a counterpart once', () => {
  const { en, fr } = coverRow({ en: 'budget, budget, budget', fr: 'budget' }, lexicon.prose)
  expect([en.linked, fr.linked, en.missed]).toEqual([1, 1, ['budget', 'budget']])
})

test('light words and numbers are no content', () => {
  const { en, fr } = coverRow({ en: 'with the 12 of them', fr: 'avec les 12' }, lexicon.prose)
  expect([en.all, fr.all]).toEqual([0, 0])
})
