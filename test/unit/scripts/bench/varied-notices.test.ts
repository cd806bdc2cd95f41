import { expect, test } from 'vitest'
import { variedNotice } from '../../../../scripts/bench/scale/varied-notices.ts'
import { draftOf } from '../../../../scripts/defects/judge-text.ts'
import { builtInProfiles } from '../../../../electron/services/settings/profiles.ts'

test('the same number gives the same notice, and another gives one of other words', () => {
  expect(variedNotice(7)).toEqual(variedNotice(7))
  const lines = Array.from({ length: 20 }, (_, at) => variedNotice(at).text.split('\n'))
  const everywhere = new Set(lines[0]?.filter((line) => line !== '' && lines.every((other) => other.includes(line))))
  for (const own of lines) {
    const said = own.filter((line) => line !== '')
    const isOwn = said.filter((line) => !everywhere.has(line))
    expect(isOwn.length).toBeGreaterThan(said.length / 4)
  }
})

test('it is read as a notice of both languages, of the organisation’s form', async () => {
  const profiles = await builtInProfiles('resources')
  for (const at of [0, 1, 2, 3]) {
    const { name, text } = variedNotice(at)
    const draft = await draftOf(text, name, profiles)
    expect(draft?.form).not.toBeNull()
    expect(draft?.reference).toBe(String(300_000 + at))
    for (const language of ['en', 'fr'] as const) {
      expect(draft?.[language]?.fields.salary).not.toBeNull()
      expect(draft?.[language]?.fields.deadline).not.toBeNull()
    }
  }
})
