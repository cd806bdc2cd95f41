import { expect, test } from 'vitest'
import { decide } from '../../../../shared/wording/decide.ts'
import { digestNotice } from '../../../../shared/wording/digest-notice.ts'
import { learnClauses } from '../../../../shared/wording/learn-clauses.ts'
import { LibraryError, readLibrary, writeLibrary } from '../../../../shared/wording/library-file.ts'
import { clauseNotice, loan, silence } from '../../../fakes/clause-notices.ts'
import { noticeOf } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const digests = ['1', '2', '3'].map((reference) =>
  digestNotice(noticeOf(clauseNotice({ reference, clauses: [loan, silence] })), { lexicon }),
)
const learned = { clauses: learnClauses(digests).clauses }

test('what is saved is what is read', () => {
  expect(readLibrary(writeLibrary(learned))).toEqual(learned)
  expect(readLibrary(`\uFEFF${writeLibrary({ clauses: [] })}`)).toEqual({ clauses: [] })
})

test.each([
  ['{', /JSON/u],
  ['{"schema":"something else","clauses":[]}', /schema/u],
  [writeLibrary(learned).replace('"always"', '"sometimes"'), /clauses\.0\.required/u],
  [writeLibrary(learned).replace('"carriers": 3', '"carriers": -3'), /carriers/u],
])('a file that is none says what is wrong: %#', (json, reason) => {
  expect(() => readLibrary(json)).toThrow(LibraryError)
  expect(() => readLibrary(json)).toThrow(reason)
})

test('says so in French as well, and where', () => {
  const words = (json: string): string => {
    try {
      readLibrary(json)
    } catch (error) {
      return error instanceof LibraryError ? error.words.fr : ''
    }
    return ''
  }
  expect(words('{')).toBe('n’est pas du JSON valable (ligne 1)')
  expect(words('{"schema":"something else","clauses":[]}')).toBe(
    'n’est pas une bibliothèque de clauses\u00A0: «\u00A0schema\u00A0» n’a pas la forme attendue',
  )
})

test('a decision stands through learning, and can be taken back', () => {
  const [clause] = learned.clauses
  const id = clause?.id ?? ''
  const chosen = decide(
    decide(learned, { clause: id, language: 'en', standard: 'Another wording.', since: '2030-01-01' }),
    { clause: id, required: { when: 'optional' } },
  )
  const [again] = learnClauses(digests, chosen).clauses
  expect(again).toMatchObject({
    id,
    required: { when: 'optional' },
    requiredBy: 'user',
    en: { standard: { text: 'Another wording.', by: 'user' } },
  })
  const back = decide(decide(chosen, { clause: id, language: 'en', standard: null, since: null }), {
    clause: id,
    required: null,
  })
  expect(learnClauses(digests, back).clauses[0]).toEqual(clause)
  expect(decide(learned, { clause: 'nobody', required: null })).toEqual(learned)
})
