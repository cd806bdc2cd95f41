import { describe, expect, test } from 'vitest'
import { sectionOrder } from '../../../../shared/checks/section-order.ts'
import type { SectionId } from '../../../../shared/notice/report.ts'
import { findingsOf, side, words, type BodyLine } from '../../../fakes/notice.ts'

const headings = (...lines: [SectionId, string][]): BodyLine[] =>
  lines.flatMap(([section, text]): BodyLine[] => [
    [section, 'heading', text],
    [section, 'paragraph', `About ${section}.`],
  ])
const inOrder = headings(
  ['summary', '1. SUMMARY'],
  ['qualifications', '2. QUALIFICATIONS'],
  ['accountabilities', '3. ACCOUNTABILITIES'],
  ['interrelationships', '4. INTERRELATIONSHIPS'],
)
const find = (body: BodyLine[], other: BodyLine[] = inOrder) =>
  findingsOf(sectionOrder, { en: side('en', {}, body), fr: side('fr', {}, other) })

describe('silent', () => {
  test.each([
    ['in order', inOrder, inOrder],
    ['one section missing', headings(['summary', '1. SUMMARY'], ['accountabilities', '3. ACCOUNTABILITIES']), inOrder],
    ['no numbers at all', headings(['summary', 'SUMMARY'], ['qualifications', 'QUALIFICATIONS']), inOrder],
    [
      'counted otherwise on both sides',
      headings(['summary', '1. SUMMARY'], ['accountabilities', '2. ACCOUNTABILITIES']),
      headings(['summary', '1. RÉSUMÉ'], ['accountabilities', '2. RESPONSABILITÉS']),
    ],
  ])('%s', (_, body, other) => expect(find(body, other)).toEqual([]))
})

describe('reports', () => {
  test('a wrong number', () => {
    const [finding, ...rest] = find(
      headings(
        ['summary', '1. SUMMARY'],
        ['qualifications', '3. QUALIFICATIONS'],
        ['accountabilities', '3. ACCOUNTABILITIES'],
      ),
    )
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe('The English heading “3. QUALIFICATIONS” should have number 2.')
    expect(words(finding!, 'en')).toEqual(['3'])
  })

  test('the same wrong number on both sides: what it should be comes from the form of the notice', () => {
    const wrong = headings(
      ['summary', '1. SUMMARY'],
      ['qualifications', '3. QUALIFICATIONS'],
      ['accountabilities', '3. ACCOUNTABILITIES'],
    )
    expect(find(wrong, wrong).map(({ message }) => message.en)).toEqual([
      'The English heading “3. QUALIFICATIONS” should have number 2.',
      'The French heading “3. QUALIFICATIONS” should have number 2.',
    ])
  })

  test('a number that is lost', () => {
    expect(
      find(
        headings(
          ['summary', '1. SUMMARY'],
          ['qualifications', 'QUALIFICATIONS'],
          ['accountabilities', '3. ACCOUNTABILITIES'],
        ),
      ).map(({ message }) => message.fr),
    ).toEqual(['En anglais, le titre «\u00A0QUALIFICATIONS\u00A0» n’a pas son numéro, 2.'])
  })

  test('a section that changed its place', () => {
    const findings = find(
      headings(
        ['summary', '1. SUMMARY'],
        ['accountabilities', '3. ACCOUNTABILITIES'],
        ['interrelationships', '4. INTERRELATIONSHIPS'],
        ['qualifications', '2. QUALIFICATIONS'],
      ),
    )
    expect(findings.map(({ message }) => message.en)).toEqual([
      'The English section “2. QUALIFICATIONS” is out of its place.',
    ])
  })
})
