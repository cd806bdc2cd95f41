import { describe, expect, test } from 'vitest'
import { impossibleDate } from '../../../../shared/checks/impossible-date.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

describe('no finding', () => {
  test.each<['en' | 'fr', string]>([
    ['en', 'From 31 May to 30 June 2027, and on 29 February 2028.'],
    ['en', 'By 29 February, or by February 29.'],
    ['en', 'In June 31 people came, in September 45, and in April 31.5 km were walked.'],
    ['en', 'Of 45 May 2027 entries, see file 2027/13/45 and room 13/13/2027.'],
    ['en', 'Day 2027-12-31, 31/12/2027, 12/31/2027 and 2027-31-12.'],
    ['fr', 'Du 31 mai au 30 juin 2027, le 1er avril, en sept. 31 agents.'],
    ['fr', 'Le 31 août, le 31 oct. 2027 et le 31 déc. 27.'],
  ])('%s: %s', (language, text) => {
    expect(marked(impossibleDate, language, text)).toEqual([])
  })
})

describe('told', () => {
  test.each<['en' | 'fr', string, string[]]>([
    ['en', 'Until 31 June 2027.', ['31 June 2027']],
    ['en', 'Until June 31, 2027.', ['June 31, 2027']],
    ['en', 'Until June 31.', ['June 31']],
    ['en', 'Before the 31st of September.', ['31st of September']],
    ['en', 'On 30/02/2027 or 2027-02-30 or 02/30/2027.', ['30/02/2027', '2027-02-30', '02/30/2027']],
    ['en', 'On 29 February 2027 and 29 February 2100.', ['29 February 2027', '29 February 2100']],
    ['en', 'From 29-31 April 2027.', ['31 April 2027']],
    [
      'fr',
      'Avant le 31 juin 2027, le 31 avr. 2027 ou le 30 févr. 2028.',
      ['31 juin 2027', '31 avr. 2027', '30 févr. 2028'],
    ],
    ['fr', 'Jusqu’au 31 novembre inclus.', ['31 novembre']],
  ])('%s: %s', (language, text, found) => {
    expect(marked(impossibleDate, language, text)).toEqual(found)
  })
})

test('on both sides: one report with both', () => {
  const findings = findingsOf(impossibleDate, {
    en: paragraphs('en', 'It closes on 31 June 2027.'),
    fr: paragraphs('fr', 'Il ferme le 31 juin 2027.'),
  })
  expect(findings).toMatchObject([{ severity: 'error', en: ['en1'], fr: ['fr1'] }])
  expect(findings[0]?.message.en).toContain('“31 June 2027” in English')
})

test('the day of the other side is named where it exists', () => {
  const [finding, ...more] = findingsOf(impossibleDate, {
    en: paragraphs('en', 'From 1 May 2027 to 30 June 2027.'),
    fr: paragraphs('fr', 'Du 1er mai 2027 au 31 juin 2027.'),
  })
  expect(more).toEqual([])
  expect(finding?.message.en).toBe('There is no “31 juin 2027”, as French has it; English says “30 June 2027”.')
  expect(words(finding!, 'en')).toEqual(['30 June 2027'])
})
