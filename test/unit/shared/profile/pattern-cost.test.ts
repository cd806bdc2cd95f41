import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadProfileFiles } from '../../../../shared/profile/load-profile-files.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { mayRunAway } from '../../../../shared/profile/pattern-cost.ts'

const folder = join(import.meta.dirname, '../../../../resources/profiles')
const builtIn = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))

test.each([
  String.raw`(?:[A-Z]?\w+\s?)+!|G\d{1,2}`,
  '(a+)+b',
  '(a|a)*b',
  'a*a*a*b',
  String.raw`.*\d{6}`,
  String.raw`[A-Z]+\d+`,
  String.raw`(\w)\1+x`,
  String.raw`(?=(a+)+b)a`,
  '(?:a?){30}a{30}',
  '(?:a|a){1,50}b',
  '(a{1,50}){1,50}b',
  'a?'.repeat(30) + 'a{30}',
])('%s may take for ever', (pattern) => {
  expect(mayRunAway(pattern)).toBe(true)
})

test.each([
  String.raw`\d{6}`,
  String.raw`\d+`,
  String.raw`VN\d+/20\d{2}`,
  String.raw`[A-Z]{2,5}-\d{1,6}`,
  String.raw`(?:\d{2}){3}`,
  String.raw`(?:[A-Z]{1,3}-){2}\d{4}`,
  String.raw`(?<!\d/)(?:[eo]\d{1,4}|\d{1,4})/20\d{2}`,
])('%s comes to its end on every text', (pattern) => {
  expect(mayRunAway(pattern)).toBe(false)
})

test.each(['referencePattern', 'gradePattern'])('a profile with such a %s is refused, and the key is named', (key) => {
  const profile = JSON.parse(readFileSync(join(folder, 'nato-is.json'), 'utf8')) as object
  const load = () => loadProfile(JSON.stringify({ ...profile, [key]: '(?:[A-Z]?\\w+\\s?)+!' }), 'ours.json')
  expect(load).toThrow(expect.objectContaining({ key }))
  expect(load).toThrow(`ours.json: “${key}” would take too long on some texts`)
})

test('those of the profiles that come with the product are accepted', () => {
  const files = builtIn.map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') }))
  expect(loadProfileFiles(files)).toHaveLength(builtIn.length)
})
