import { expect, test } from 'vitest'
import { twinGradeNote } from '../../../../shared/checks/twin-grade-note.ts'
import { findingsOf, natoProfile, side, words, type BodyLine } from '../../../fakes/notice.ts'

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
