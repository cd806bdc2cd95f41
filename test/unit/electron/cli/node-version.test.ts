import { expect, test } from 'vitest'
import { tooOld } from '../../../../electron/cli/node-version.ts'

test.each([
  ['v24.0.0', false],
  ['v24.11.1', false],
  ['v26.1.0', false],
  ['v22.21.0', true],
  ['v20.20.2', true],
])('%s: too old %s', (version, expected) => {
  const sentence = tooOld(version, 'en')
  expect(sentence !== null).toBe(expected)
  if (sentence !== null) {
    expect(sentence).toContain(version)
    expect(tooOld(version, 'fr')).toContain(`sous ${version}`)
  }
})
