import { expect, test } from 'vitest'
import { withoutHouseRules } from '../../../../shared/profile/house-rules.ts'
import { profileSchema } from '../../../../shared/profile/profile.ts'
import { natoProfile } from '../../../fakes/notice.ts'

test('asks for no line, section or number, and knows no scale, clause or day of the house', () => {
  const stranger = withoutHouseRules({
    ...natoProfile,
    excludedDeadlines: { weekdays: [0], dates: [] },
    checks: { spelling: 'error' },
  })
  expect(Object.values(stranger.fields).filter(({ required }) => required)).toEqual([])
  expect(stranger.sections.filter(({ required, number }) => required || number !== null)).toEqual([])
  expect([stranger.excludedDeadlines, stranger.twinGradeNote]).toEqual([undefined, undefined])
  expect([stranger.languageLevels, stranger.terms.competencies, stranger.terms.bodies]).toEqual([[], [], []])
  expect(stranger.checks).toEqual({})
})

test('keeps the words that help to understand, and is a profile still', () => {
  const stranger = withoutHouseRules(natoProfile)
  expect(stranger.terms.locations).toEqual(natoProfile.terms.locations)
  expect(stranger.fields.grade?.labels).toEqual(natoProfile.fields.grade?.labels)
  expect(profileSchema.safeParse(stranger).success).toBe(true)
})
