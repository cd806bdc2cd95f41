import { expect, test } from '@playwright/test'
import { tryFaults } from '../../scripts/hostile/desk/all-faults.ts'

/**
 * What the machine may do to the running desk, tried on the built one from outside. The damaged databases, which take
 * minutes, and the power cuts are tried by `npm run hostile`, and part by part in the unit tests.
 */
for (const fault of ['hung-shares', 'pipes', 'read-only-folder', 'full-disk', 'two-desks', 'other-versions']) {
  test(`holds: ${fault}`, async () => {
    test.setTimeout(300_000)
    const tried = await tryFaults([fault], () => undefined)
    expect(tried.length).toBeGreaterThan(0)
    expect(tried.filter(({ broken }) => broken !== null)).toEqual([])
  })
}
