import { expect, test } from 'vitest'
import { isDerived } from '../../../../shared/spelling/derived-words.ts'
import { blindlyWritten, runTogether } from '../../../../shared/spelling/word-breaks.ts'
import type { Language } from '../../../../shared/notice/report.ts'

const lists: Record<Language, Set<string>> = {
  en: new Set(
    'attack commission tender audit plan patched organise operational mitigation interoperable strategic general activities management the committee information develop developer response responsibility grant granter urban urbanest'.split(
      ' ',
    ),
  ),
  fr: new Set('attaque chercheur naissance connaissance allié évaluation présidence système dans'.split(' ')),
}
const has = (language: Language) => (word: string) => lists[language].has(word)

test.each<[Language, string]>([
  ['en', 'cyberattack'],
  ['en', 'decommission'],
  ['en', 'tenderer'],
  ['en', 'planner'],
  ['en', 'auditor'],
  ['en', 'grantor'],
  ['en', 'urbanist'],
  ['en', 'unpatched'],
  ['en', 'operationalise'],
  ['en', 'mitigations'],
  ['en', 'interoperability'],
  ['en', 'generally'],
  ['fr', 'cyberattaque'],
  ['fr', 'chercheure'],
  ['fr', 'chercheuse'],
  ['fr', 'interallié'],
  ['fr', 'autoévaluation'],
  ['fr', 'coprésidence'],
])('%s makes %s', (language, word) => {
  expect(isDerived(word, language, has(language))).toBe(true)
})

test.each<[Language, string]>([
  ['en', 'reattack'],
  ['en', 'comittee'],
  ['en', 'informations'],
  ['en', 'responsability'], // a vowel away from a word that there is
  ['en', 'developper'], // a doubled letter away
  ['fr', 'conaissance'],
  ['fr', 'réataque'],
])('%s does not make %s', (language, word) => {
  expect(isDerived(word, language, (known) => known !== 'attack' && has(language)(known))).toBe(false)
})

test.each<[string, Language, string | null]>([
  ['themanagement', 'en', 'the management'],
  ['managementactivities', 'en', 'management activities'],
  ['lesystème', 'fr', 'le système'],
  ['dansle', 'fr', 'dans le'],
  ['planning', 'en', null],
  ['inplan', 'en', null],
])('%s', (word, language, apart) => {
  expect(runTogether(word, language, has(language))).toBe(apart)
})

test.each<[string, Language, string | null]>([
  ['teh', 'en', 'the'],
  ['tbe', 'en', 'the'],
  ['dnas', 'fr', 'dans'],
  ['env', 'fr', null],
  ['max', 'en', null],
])('%s', (word, language, meant) => {
  expect(blindlyWritten(word, language)).toBe(meant)
})
