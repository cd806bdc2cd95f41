import { describe, expect, test } from 'vitest'
import { enumerationMismatch } from '../../../../shared/checks/enumeration-mismatch.ts'
import { meaningCases, ofCase, sharesOf } from '../../../fakes/meaning-cases.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const { open, kept } = meaningCases('enumeration')

describe('members that are left out', () => {
  test.each(open.filter(({ isDefect }) => isDefect))('$en', (one) => {
    expect(ofCase(one, enumerationMismatch)).toHaveLength(1)
  })
})

describe('silent', () => {
  test.each(open.filter(({ isDefect }) => !isDefect))('$en', (one) => {
    expect(ofCase(one, enumerationMismatch)).toEqual([])
  })
})

test('cases that nobody looks at', () => {
  const { found, silent } = sharesOf(kept, enumerationMismatch)
  expect(found).toBeGreaterThanOrEqual(0.75)
  expect(silent).toBeGreaterThanOrEqual(0.97)
})

describe('the finding', () => {
  const en = 'The unit handles passports, visas, permits and licences.'
  const fr = 'L’unité traite les passeports, les visas et les licences.'

  test('shows the member and what stands in its place, and says what a reader does not find', () => {
    const [finding] = ofCase({ en, fr }, enumerationMismatch)
    expect(finding?.message.en).toBe(
      'Whoever reads French does not find “permits”: that text says “les visas et les licences”.',
    )
    expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
      'Qui lit le français ne trouve pas « permits » : ce texte dit « les visas et les licences ».',
    )
    expect(words(finding!, 'en')).toEqual(['permits'])
    expect(words(finding!, 'fr')).toEqual(['les visas et les licences'])
  })

  test.each([
    ['an error in an essential requirement', 'qualifications', 'essential', 'error'],
    ['a warning in a desirable one', 'qualifications', 'desirable', 'warning'],
    ['a warning elsewhere', 'accountabilities', 'Planning', 'warning'],
  ] as const)('is %s', (_, section, group, severity) => {
    const [finding] = findingsOf(enumerationMismatch, {
      en: side('en', {}, [[section, 'item', en, group]]),
      fr: side('fr', {}, [[section, 'item', fr, group]]),
    })
    expect(finding?.severity).toBe(severity)
  })

  test('is one for members that are left out together', () => {
    const [finding, ...more] = ofCase(
      {
        en: 'The library lends books, films, letters, stamps and records.',
        fr: 'La bibliothèque prête des livres et des disques.',
      },
      enumerationMismatch,
    )
    expect(more).toEqual([])
    expect(words(finding!, 'en')).toEqual(['films, letters, stamps'])
  })
})
