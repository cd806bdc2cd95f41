import { readFile } from 'node:fs/promises'
import { throwUnlessSystem } from '../../electron/services/ports/system-error.ts'

export interface Counted {
  passed: number
  failed: number
  skipped: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/**
 * Counts from vitest's or Playwright's JSON report. A report that is missing counts as one failure: a runner that died
 * is not green.
 */
export async function passedAndFailed(file: string): Promise<Counted> {
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport | PlaywrightReport
    if ('stats' in report) {
      const { expected, unexpected, flaky, skipped } = report.stats
      return { passed: expected + flaky, failed: unexpected, skipped }
    }
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch (error) {
    // A runner that broke down writes no report, or half of one.
    if (!(error instanceof SyntaxError)) throwUnlessSystem(error, 'ENOENT')
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
