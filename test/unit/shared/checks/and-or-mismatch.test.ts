import { describe, expect, test } from 'vitest'
import { andOrMismatch } from '../../../../shared/checks/and-or-mismatch.ts'
import { meaningCases, ofCase, sharesOf } from '../../../fakes/meaning-cases.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const { open, kept } = meaningCases('and-or')

describe('members that are joined otherwise', () => {
  test.each(open.filter(({ isDefect }) => isDefect))('$en', (one) => {
    expect(ofCase(one, andOrMismatch)).toHaveLength(1)
  })
})

describe('silent', () => {
  test.each(open.filter(({ isDefect }) => !isDefect))('$en', (one) => {
    expect(ofCase(one, andOrMismatch)).toEqual([])
  })
})

test('cases that nobody looks at', () => {
  const { found, silent } = sharesOf(kept, andOrMismatch)
  expect(found).toBeGreaterThanOrEqual(0.9)
  expect(silent).toBeGreaterThanOrEqual(0.97)
})

describe('the finding', () => {
  const en = 'Experience with budgets or audits is required.'
  const fr = 'Une expérience des budgets et des audits est exigée.'

  test('shows what is joined in both texts, and says what a reader of each understands', () => {
    const [finding] = ofCase({ en, fr }, andOrMismatch)
    expect(finding?.message.en).toBe(
      'Whoever reads English understands one or the other: “Experience with budgets or audits is required”. Whoever reads French understands one and the other: “Une expérience des budgets et des audits est exigée”.',
    )
    expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
      'Qui lit l’anglais comprend l’un ou l’autre : « Experience with budgets or audits is required ». Qui lit le français comprend l’un et l’autre : « Une expérience des budgets et des audits est exigée ».',
    )
    expect(words(finding!, 'en')).toEqual(['Experience with budgets or audits is required'])
    expect(words(finding!, 'fr')).toEqual(['Une expérience des budgets et des audits est exigée'])
  })

  test.each([
    ['an error in an essential requirement', 'qualifications', 'essential', 'error'],
    ['a warning in a desirable one', 'qualifications', 'desirable', 'warning'],
    ['a warning elsewhere', 'accountabilities', 'Planning', 'warning'],
  ] as const)('is %s', (_, section, group, severity) => {
    const [finding] = findingsOf(andOrMismatch, {
      en: side('en', {}, [[section, 'item', en, group]]),
      fr: side('fr', {}, [[section, 'item', fr, group]]),
    })
    expect(finding?.severity).toBe(severity)
  })

  test('is one for a sentence, however many words join otherwise in it', () => {
    const [finding, ...more] = ofCase(
      { en: 'Letters and forms, maps and plans.', fr: 'Lettres ou formulaires, cartes ou plans.' },
      andOrMismatch,
    )
    expect(more).toEqual([])
    expect(words(finding!, 'en')).toHaveLength(2)
  })
})
