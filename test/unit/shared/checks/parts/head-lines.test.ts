import { expect, test } from 'vitest'
import type { SectionId } from '../../../../../shared/notice/report.ts'
import { isAtHead } from '../../../../../shared/checks/parts/head-lines.ts'

const block = (text: string, section: SectionId = 'header') => ({ section, kind: 'paragraph' as const, text })

test.each(['Salary: 5,000 EUR a month, and what the rules allow.', 'Full-time', '5 posts', 'Six years, renewable.'])(
  'a line of the head: %s',
  (text) => {
    expect(isAtHead(block(text))).toBe(true)
  },
)

test('a sentence before the first heading is text', () => {
  expect(isAtHead(block('The laboratory looks at some 5,400 samples a year.'))).toBe(false)
  expect(isAtHead(block('Le fonds s’élève à 2,8 millions d’euros, dit « le fonds ».'))).toBe(false)
})

test('an item that says what somebody does is text, one of a value’s parts is none', () => {
  const item = (text: string) => isAtHead({ section: 'header', kind: 'item', text })
  expect(item('Edit the fortnightly letter to partners')).toBe(false)
  expect(item('Rédiger la lettre bimestrielle aux partenaires')).toBe(false)
  expect(item('Bern, Switzerland')).toBe(true)
  expect(item('Salary: 5,000 EUR a month')).toBe(true)
})

test('what stands elsewhere is none', () => {
  expect(isAtHead(block('Full-time', 'summary'))).toBe(false)
})
