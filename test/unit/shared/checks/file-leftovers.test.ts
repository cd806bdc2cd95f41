import { expect, test } from 'vitest'
import { fileLeftovers } from '../../../../shared/checks/file-leftovers.ts'
import type { NoticeLeftover } from '../../../../shared/notice/parsed-file.ts'
import type { FakeNotice } from '../../../fakes/notice.ts'
import { findingsOf, paragraphs, words } from '../../../fakes/notice.ts'

const english = 'Apply by 9 March on the site of the archive.'
const french = 'Candidatures avant le 9 mars sur le site des archives.'
const notice: FakeNotice = { en: paragraphs('en', english), fr: paragraphs('fr', french) }

function left(
  kind: NoticeLeftover['kind'],
  text: string,
  at: number,
  more: Partial<NoticeLeftover> = {},
): NoticeLeftover {
  return { kind, text, at, block: 'en1', page: null, source: 0, side: 'en', ...more }
}
function found(...leftovers: NoticeLeftover[]) {
  return findingsOf(fileLeftovers, { ...notice, leftovers })
}

test('silent on a clean file', () => {
  expect(findingsOf(fileLeftovers, notice)).toEqual([])
  expect(found()).toEqual([])
})

test.each<[NoticeLeftover, string, string, string]>([
  [
    left('struck', '2 March', 9),
    'Words are struck out in the English text and can still be read: “2 March”.',
    'Des mots sont barrés dans le texte anglais et se lisent encore : « 2 March ».',
    'by',
  ],
  [
    left('comment', 'check the day', 16),
    'A comment is left in the English text: “check the day”.',
    'Un commentaire est resté dans le texte anglais : « check the day ».',
    'March',
  ],
  [
    left('hidden', 'old text', 0),
    'Hidden text is left in the English text: “old text”.',
    'Du texte masqué est resté dans le texte anglais : « old text ».',
    'Apply',
  ],
  [
    left('highlight', '9 March', 9),
    'Highlighting is left in the English text: “9 March”.',
    'Du surlignage est resté dans le texte anglais : « 9 March ».',
    '9 March',
  ],
  [
    left('highlight', '9 March', 8),
    'Highlighting is left in the English text: “9 March”.',
    'Du surlignage est resté dans le texte anglais : « 9 March ».',
    '9 March',
  ],
  [
    left('insertion', '9 March', 9),
    'A tracked change in the English text is not accepted yet: “9 March” (inserted).',
    'Une modification suivie dans le texte anglais n’est pas encore acceptée : « 9 March » (ajout).',
    '9 March',
  ],
  [
    left('deletion', '2 March', 9),
    'A tracked change in the English text is not accepted yet: “2 March” (deleted).',
    'Une modification suivie dans le texte anglais n’est pas encore acceptée : « 2 March » (suppression).',
    'by',
  ],
  [
    left('deletion', '¶', 44),
    'A tracked change in the English text is not accepted yet: the end of a paragraph (deleted).',
    'Une modification suivie dans le texte anglais n’est pas encore acceptée : une fin de paragraphe (suppression).',
    'archive.',
  ],
  [
    left('added', 'DRAFT', 44, { page: 2 }),
    'Text is put on top of the page in the English text (page 2): “DRAFT”.',
    'Du texte est posé par-dessus la page dans le texte anglais (page 2) : « DRAFT ».',
    'archive.',
  ],
])('one place: %j', (leftover, en, fr, marks) => {
  const [finding, ...others] = found(leftover)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', en: ['en1'], fr: [] })
  expect(finding?.message).toEqual({ en, fr: fr.replace(/ (?=[:»])|(?<=«) /gu, '\u00A0') })
  expect(words(finding!, 'en')).toEqual([marks])
})

test('a place that is in no block has no evidence and is said of the file', () => {
  const [finding] = found(left('added', 'Signed', 0, { block: null, side: null, page: 1 }))
  expect(finding).toMatchObject({
    en: [],
    fr: [],
    evidence: [],
    message: { en: 'Text is put on top of the page in the file (page 1): “Signed”.' },
  })
})

test('a file full of tracked changes is one finding a side, with every place', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    left(at % 2 === 0 ? 'insertion' : 'deletion', at % 2 === 0 ? 'by' : `word ${String(at)}`, 6),
  )
  const findings = found(
    ...many,
    left('insertion', 'avant', 13, { block: 'fr1', side: 'fr' }),
    left('comment', 'why?', 5),
  )
  expect(findings.map(({ en, fr }) => [en, fr])).toEqual([
    [['en1'], []],
    [[], ['fr1']],
    [['en1'], []],
  ])
  expect(findings[0]?.message.en).toBe(
    '40 tracked changes in the English text are not accepted yet: “by” (inserted), “word 1” (deleted), “by” (inserted) and 37 more.',
  )
  expect(findings[0]?.message.fr).toMatch(/et 37 autres\.$/u)
  expect(findings[0]?.evidence).toHaveLength(40)
})

test('halves of two files are told apart where no side is known', () => {
  const nowhere = (source: number) => left('comment', 'x', 0, { block: null, side: null, source })
  expect(found(nowhere(0), nowhere(1))).toHaveLength(2)
})

test('a new page is the same finding, another comment another one', () => {
  const id = (text: string, page: number | null) => found(left('comment', text, 3, { page }))[0]?.id
  expect(id('check', 1)).toBe(id('check', 2))
  expect(id('check', 1)).not.toBe(id('check again', 1))
})

test('never lighter for a pairing that is not sure', () => {
  const [finding] = findingsOf(fileLeftovers, {
    ...notice,
    pairs: [[['en1'], ['fr1'], 0.1]],
    leftovers: [left('comment', 'check', 3)],
  })
  expect(finding?.severity).toBe('warning')
})

test('a file of thousands of places is named and marked within bounds', () => {
  const [finding] = found(...Array.from({ length: 30_000 }, () => left('highlight', 'Apply', 0)))
  expect(finding?.message.en).toContain('Highlighting is left in the English text, in 30,000 places')
  expect(finding?.evidence.length).toBeLessThanOrEqual(200)
})
