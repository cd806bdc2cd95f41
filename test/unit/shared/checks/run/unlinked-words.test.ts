import { expect, test } from 'vitest'
import { unlinkedWords } from '../../../../../shared/checks/run/unlinked-words.ts'
import type { Block, Language } from '../../../../../shared/notice/report.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'
import { natoProfile, noticeOf, side } from '../../../../fakes/notice.ts'

/** The words of each block that have no counterpart, and how many words it has. */
function unlinked(en: string, fr: string, kind: Block['kind'] = 'paragraph'): Record<Language, [string[], number]> {
  const of = (language: Language, text: string) => side(language, {}, [['accountabilities', kind, text]])
  const whole = noticeOf({ en: of('en', en), fr: of('fr', fr) })
  const found = unlinkedWords(whole, natoProfile, { lexicon })
  const wordsOf = (block: string, text: string): [string[], number] => {
    const own = found.find((each) => each.block === block)
    return [own?.places.map(([start, end]) => text.slice(start, end)) ?? [], own?.words ?? 0]
  }
  return { en: wordsOf('en1', en), fr: wordsOf('fr1', fr) }
}

test.each([
  [
    'what one side leaves out',
    'Prepares maps and reports for the committee.',
    'Prépare des cartes pour le comité.',
    [['reports'], []],
  ],
  [
    'a sentence that stands alone',
    'Prepares the maps. Repairs the bindings of old books.',
    'Prépare les cartes.',
    [['Repairs', 'bindings', 'old', 'books'], []],
  ],
  ['what the other side has beside it', 'Prepares maps.', 'Prépare des cartes murales.', [[], ['murales']]],
  ['nothing of a faithful text', 'Prepares three maps a year.', 'Prépare 3 cartes par an.', [[], []]],
])('%s', (_name, en, fr, expected) => {
  const found = unlinked(en, fr)
  expect([found.en[0], found.fr[0]]).toEqual(expected)
})

test('words with a matter are counted, numbers and little words are not', () => {
  const { en, fr } = unlinked('Prepares three maps for the committee.', 'Prépare trois cartes pour le comité.')
  expect([en[1], fr[1]]).toEqual([3, 3])
})

test('a field is compared by its value', () => {
  expect(unlinked('Location: Brussels', 'Lieu : Mons', 'field').en).toEqual([[], 0])
})
