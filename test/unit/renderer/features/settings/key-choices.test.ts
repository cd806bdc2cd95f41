import { expect, test } from 'vitest'
import { withKey } from '../../../../../renderer/features/settings/key-choices.ts'

test('another key is kept beside the others, the usual one is no choice', () => {
  expect(withKey({}, 'fix', 'x')).toEqual({ fix: 'x' })
  expect(withKey({ fix: 'x', search: '!' }, 'fix', '')).toEqual({ fix: '', search: '!' })
  expect(withKey({ fix: 'x', search: '!' }, 'fix', 'f')).toEqual({ search: '!' })
})
