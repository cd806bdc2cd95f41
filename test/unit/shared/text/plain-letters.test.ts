import { describe, expect, test } from 'vitest'
import { foldSpace, keepSpaces } from '../../../../shared/notice/block-text.ts'
import { plainLetters } from '../../../../shared/text/plain-letters.ts'

describe('letters and signs as they are typed', () => {
  test.each([
    ['ligatures', 'oﬃcial ﬁlms, staﬀ, ﬂags, baﬄed, laﬆ', 'official films, staff, flags, baffled, last'],
    ['hyphens that do not break', 'week\u2011end, long\u2010term', 'week-end, long-term'],
    [
      'a letter for the apostrophe',
      'l\u02BCune, d\u02B9autres, aujourd\u02C8hui, years\u02BC experience',
      'l’une, d’autres, aujourd’hui, years’ experience',
    ],
    ['a prime or a turned mark between letters', 'l\u2032une, d\u2018autres, qu\u201Bune', 'l’une, d’autres, qu’une'],
    [
      'an accent for the apostrophe',
      'l´une, qu`il, jusqu´à, L´année, it´s, years´ experience',
      'l’une, qu’il, jusqu’à, L’année, it’s, years’ experience',
    ],
    ['full width', 'Ｇ１２ （ＥＵＲ）', 'G12 (EUR)'],
    ['Roman numerals as one sign', 'niveau Ⅲ, ⅳ', 'niveau III, iv'],
    ['letters of formulas', '𝐒𝐔𝐌𝐌𝐀𝐑𝐘 𝟏', 'SUMMARY 1'],
  ])('%s', (_, written, typed) => {
    expect(plainLetters(written)).toBe(typed)
    expect(plainLetters(typed)).toBe(typed)
  })

  test.each([
    ['raised figures and letters', '1ᵉʳ, XXIᵉ, 2ⁿᵈ, 40 m², n°, 1ª'],
    ['fractions, dashes and dots', '½, 2026–2027, −5, …, •'],
    ['feet and minutes', '5′ 10″'],
    ['quotation marks', '‘first’ “second” « third »'],
    ['an accent that lost its letter', 're´sume´'],
    ['letters of a language', 'œuvre, Æsir, ß, Ł'],
    ['code in backticks', '`news` and `it`'],
  ])('%s stay', (_, text) => {
    expect(plainLetters(text)).toBe(text)
  })
})

describe('the text of blocks', () => {
  test('leaves out what nobody sees', () => {
    expect(foldSpace('digi\u00ADtal\u200B film\uFEFF and\u2060 sound\u2063')).toBe('digital film and sound')
  })

  test('accents that are letters of their own belong to theirs', () => {
    expect(foldSpace('re\u0301sume\u0301 d\u02BCune')).toBe('résumé d’une')
  })

  test('its special spaces stand at the same places', () => {
    const written = 'le\u00A0ﬁlm : l\u02BCune'
    expect(keepSpaces(written)?.replaceAll('\u00A0', ' ')).toBe(foldSpace(written))
  })
})
