import { expect, test } from 'vitest'
import { indexProfile, withHeadings } from '../../../../shared/parse/profile-index.ts'
import { headingOf, senseOf } from '../../../../shared/parse/sense-line.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { natoProfile } from '../../../fakes/notice.ts'

/** The index of a profile, and how often the forms of its labels were searched. */
function counted(): { index: ReturnType<typeof indexProfile>; searches: () => number } {
  const index = indexProfile(natoProfile, lexicon)
  let searches = 0
  const byInitial = new Map(index.labelsByInitial)
  byInitial.get = (initial) => {
    searches++
    return index.labelsByInitial.get(initial)
  }
  return { index: { ...index, labelsByInitial: byInitial }, searches: () => searches }
}

test('the forms of labels are searched once a line, whoever asks and in whatever language', () => {
  const { index, searches } = counted()
  for (let asked = 0; asked < 3; asked++) {
    const sense = senseOf('Grade: G12', index)
    for (const language of [null, 'en', 'fr'] as const) expect(sense.label(language)?.field).toBe('grade')
    expect([sense.shortLabel, sense.clearLabel, sense.fact].map((label) => label?.field)).toEqual([
      'grade',
      'grade',
      'grade',
    ])
    expect(sense.isBareLabel).toBe(false)
  }
  expect(searches()).toBe(1)
})

test('a form that both languages have is that of the language that is asked for', () => {
  const sense = senseOf('Grade: G12', indexProfile(natoProfile, lexicon))
  expect([sense.label('en')?.language, sense.label('fr')?.language]).toEqual(['en', 'fr'])
  expect(sense.label()?.neutral).toBe(true)
})

test.each<[string, { short: boolean; clear: boolean; fact: boolean }]>([
  ['Schedule Full-time', { short: true, clear: true, fact: false }],
  ['Schedule: Full-time', { short: true, clear: true, fact: true }],
  [`Schedule ${'on working days '.repeat(9)}`, { short: true, clear: false, fact: false }],
  [`Schedule: ${'on working days '.repeat(11)}`, { short: false, clear: true, fact: true }],
  [`Schedule: ${'on working days '.repeat(20)}`, { short: false, clear: true, fact: false }],
])('how long a line with a label is tells what it is: %s', (text, { short, clear, fact }) => {
  const sense = senseOf(text, indexProfile(natoProfile, lexicon))
  expect({
    short: sense.shortLabel !== null,
    clear: sense.clearLabel !== null,
    fact: sense.fact !== null,
  }).toEqual({ short, clear, fact })
})

test('a heading may be one only where it is set as such', () => {
  const index = indexProfile(natoProfile, lexicon)
  const line = { text: 'Qualificatoins and Experience', bold: false, heading: null }
  expect(headingOf(line, index)).toBe(null)
  expect(headingOf({ ...line, bold: true }, index)?.section).toBe('qualifications')
  expect(headingOf({ ...line, heading: 2 }, index)?.section).toBe('qualifications')
})

test('what is sensed without general headings says nothing of an index that has them', () => {
  const index = indexProfile(natoProfile, lexicon)
  expect(senseOf('What you will do', index).heading()).toBe(null)
  expect(withHeadings(index, false)).toBe(index)
  expect(senseOf('What you will do', withHeadings(index, true)).heading()?.section).toBe('accountabilities')
})
