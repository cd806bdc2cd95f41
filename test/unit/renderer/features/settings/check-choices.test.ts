import { expect, test } from 'vitest'
import { withSeverity } from '../../../../../renderer/features/settings/check-choices.ts'

const check = { id: 'order', severity: 'warning' as const }

test('another severity is kept', () => {
  expect(withSeverity({ spelling: 'off' }, check, 'error')).toEqual({ spelling: 'off', order: 'error' })
})
test('switching off is kept', () => {
  expect(withSeverity({}, check, 'off')).toEqual({ order: 'off' })
})
test('the usual severity is not, so that a profile may change it later', () => {
  expect(withSeverity({ order: 'off', spelling: 'off' }, check, 'warning')).toEqual({ spelling: 'off' })
})
test('no other word is taken', () => {
  expect(withSeverity({ order: 'off' }, check, 'grave')).toEqual({})
})
