import { describe, expect, test } from 'vitest'
import { twinGradeNote } from '../../../../shared/checks/twin-grade-note.ts'
import { findingsOf, natoProfile, side, words, type BodyLine } from '../../../fakes/notice.ts'
import { graded, sideForPosts, type PostLine } from '../../../fakes/several-posts.ts'

const note: Record<'en' | 'fr', BodyLine> = {
  en: ['contract', 'paragraph', 'Candidates for twin-graded posts begin at the lower grade.'],
  fr: ['contract', 'paragraph', 'Pour un poste à grade jumelé, on commence au grade le moins élevé.'],
}
const make = (language: 'en' | 'fr', grades: [string, string], hasNote: boolean) =>
  side(
    language,
    { grade: [{ min: grades[0], max: grades[1] }, `Grade: ${grades.join('-')}`, grades.join('-')] },
    hasNote ? [note[language]] : [],
  )
const find = (en: [[string, string], boolean], fr: [[string, string], boolean]) =>
  findingsOf(twinGradeNote, { en: make('en', ...en), fr: make('fr', ...fr) })
const twin: [string, string] = ['G11', 'G15']
const single: [string, string] = ['G12', 'G12']

test('silent: twin grade with the note, single grade without it', () => {
  expect(find([twin, true], [twin, true])).toEqual([])
  expect(find([single, false], [single, false])).toEqual([])
})

test('silent where the sides disagree on the grade, which is the defect', () => {
  expect(find([twin, true], [single, false])).toEqual([])
})

test('silent where the profile has no such note', () => {
  const profile = Object.fromEntries(
    Object.entries(natoProfile).filter(([name]) => name !== 'twinGradeNote'),
  ) as typeof natoProfile
  expect(findingsOf(twinGradeNote, { en: make('en', twin, false), fr: make('fr', twin, false), profile })).toEqual([])
})

test('silent where the section went, and the note with it', () => {
  const fr = side('fr', { grade: [{ min: 'G11', max: 'G15' }, 'Grade : G11-G15', 'G11-G15'] }, [
    ['summary', 'paragraph', 'Le musée ouvre.'],
  ])
  expect(findingsOf(twinGradeNote, { en: make('en', twin, true), fr })).toEqual([])
})

test('a side lacks it: its grade and the other side’s note are marked', () => {
  const [finding, ...rest] = find([twin, true], [twin, false])
  expect(rest).toEqual([])
  expect(finding?.message.en).toBe('The post is twin-graded (G11-G15), but French lacks the note on twin grades.')
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[note.en[2]], ['G11-G15']])
})

test('both sides lack it', () => {
  expect(find([twin, false], [twin, false])[0]?.message.fr).toContain('dans les deux langues')
})

test('a single-graded post carries it', () => {
  const [finding] = find([single, true], [single, true])
  expect(finding).toMatchObject({ severity: 'error', en: ['en2'], fr: ['fr2'] })
})

describe('of several posts', () => {
  const grade = { grade: [{ min: 'G12', max: 'G12' }, 'Grade: G12', 'G12'] } as const
  const other: typeof note = {
    en: ['contract', 'paragraph', 'The contract runs for three years.'],
    fr: ['contract', 'paragraph', 'Le contrat est de trois ans.'],
  }
  const posts = (...grades: [string, string][]): PostLine[] =>
    grades.map(([min, max], at) => [`Officer ${at + 1} (${min === max ? min : `${min}-${max}`})`, graded(min, max)])
  const findIn = (lines: { en: PostLine[]; fr: PostLine[] }, has: { en: boolean; fr: boolean }) =>
    findingsOf(twinGradeNote, {
      en: sideForPosts('en', { grade: [...grade.grade] }, lines.en, [has.en ? note.en : other.en]),
      fr: sideForPosts('fr', { grade: [...grade.grade] }, lines.fr, [has.fr ? note.fr : other.fr]),
    })
  const oneTwin = posts(['G12', 'G12'], ['G10', 'G12'], ['G12', 'G12'])

  test('silent where one is twin-graded and both sides have the note', () => {
    expect(findIn({ en: oneTwin, fr: oneTwin }, { en: true, fr: true })).toEqual([])
  })

  test('the note stands in English alone: the twin-graded post and the note are marked', () => {
    const [finding, ...rest] = findIn({ en: oneTwin, fr: oneTwin }, { en: true, fr: false })
    expect(rest).toEqual([])
    expect(finding?.message).toEqual({
      en: 'One of the 3 posts is twin-graded (G10-G12), but only English has the note on twin grades.',
      fr: 'L’un des 3 postes est à grade jumelé (G10-G12), mais seul le texte anglais a la note sur les grades jumelés.',
    })
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[note.en[2]], ['G10-G12']])
  })

  test('a side that does not tell the posts apart says nothing against it', () => {
    expect(findIn({ en: oneTwin, fr: [] }, { en: true, fr: true })).toEqual([])
    expect(findIn({ en: oneTwin, fr: [] }, { en: true, fr: false })[0]?.message.en).toContain('One of the 3 posts')
  })

  test('none of them is twin-graded, and the note is there', () => {
    const single = posts(['G12', 'G12'], ['G15', 'G15'])
    expect(findIn({ en: single, fr: single }, { en: true, fr: true })[0]?.message.en).toBe(
      'Each of the 2 posts has a single grade (G12 and G15), but the notice carries the note on twin grades.',
    )
  })

  test('silent where the sides disagree on a grade, which is the defect', () => {
    expect(
      findIn({ en: oneTwin, fr: posts(['G12', 'G12'], ['G12', 'G12'], ['G12', 'G12']) }, { en: true, fr: false }),
    ).toEqual([])
  })
})
