import { defineConfig } from '@playwright/test'

/**
 * Both hosts are started by the specs' launchers (test/e2e/launch). Chromium is the system's own: nothing is
 * downloaded.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for seconds; a test that passes only the second time is listed as flaky.
  retries: 1,
  // Only a failure takes so long: a machine that does other things at the same time reads a file in half a minute.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'off', video: 'off' },
})
