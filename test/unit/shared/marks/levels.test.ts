import { describe, expect, test } from 'vitest'
import { AnalysedNotice } from '../../../../shared/analysis/analysed-notice.ts'
import { readLanguageLevels } from '../../../../shared/marks/language-levels.ts'
import { readLevels } from '../../../../shared/marks/levels.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { natoProfile } from '../../../fakes/notice.ts'

const analysis = new AnalysedNotice({ en: null, fr: null }, natoProfile, lexicon)

describe('levels', () => {
  test.each<[string, 'en' | 'fr', string[]]>([
    ['level 2', 'en', ['2']],
    ['Level: IV in most cases', 'en', ['4']],
    ['niveau v', 'fr', ['5']],
    ['juggles with 3', 'en', ['3']],
    ['advanced level', 'en', ['step 3']],
    ['niveau débutant', 'fr', ['step 1']],
    ['basic knots and advanced knots', 'en', []],
    ['an expert at knots', 'en', []],
    ['level 2b, B2', 'en', []],
  ])('“%s”', (text, language, values) => {
    expect(readLevels(analysis.passageOf(text, language)).map((mark) => mark.values[0])).toEqual(values)
  })
})

describe('levels of a language', () => {
  test.each<[string, 'en' | 'fr', [string, string | null, 'en' | 'fr' | null][]]>([
    ['level V', 'en', [['V', null, null]]],
    [
      'English: level V, French (level II)',
      'en',
      [
        ['V', null, 'en'],
        ['II', null, 'fr'],
      ],
    ],
    ['V ("Advanced") in English', 'en', [['V', 'V', 'en']]],
    ['V (« avancée ») pour l’anglais', 'fr', [['V', 'V', 'en']]],
    ['niveau de compétence : III', 'fr', [['III', null, null]]],
    ['V (“advanced user level”) in one', 'en', [['V', 'V', null]]],
    ['Charles V, World War II, Part I.', 'en', []],
  ])('“%s”', (text, language, levels) => {
    expect(
      readLanguageLevels(analysis.passageOf(text, language), analysis).map((level) => [
        level.values[0],
        level.adjective?.code ?? null,
        level.language,
      ]),
    ).toEqual(levels)
  })
})
