import { describe, expect, test } from 'vitest'
import { clauseWords, wordingKey } from '../../../../shared/wording/clause-words.ts'

describe('the words of a clause', () => {
  // A name that every object has is a word like any other.
  test.each(['The Constructor signs.', 'a constructor signs', 'valueOf toString'])('%s', (text) => {
    expect(clauseWords(text).map(({ form }) => form)).toEqual(text.replace('.', '').split(' '))
  })

  test('what varies from post to post makes no other wording', () => {
    expect(wordingKey('La/Le titulaire commence en mai 2026.')).toBe(
      wordingKey('La personne titulaire commence en juin 2027'),
    )
    expect(wordingKey('Il “signe”')).not.toBe(wordingKey('Il ne “signe” pas'))
  })
})
