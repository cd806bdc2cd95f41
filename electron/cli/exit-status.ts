import type { CheckReport } from '../../shared/notice/report.ts'
import type { FailOn } from './arguments.ts'

const counted: Record<FailOn, readonly string[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

/** 0 nothing at or above the limit, 1 findings at or above it, 2 no file could be read. */
export function exitStatus(report: Pick<CheckReport, 'notices'>, failOn: FailOn): 0 | 1 | 2 {
  if (report.notices.length === 0) return 2
  return report.notices.some(({ findings }) => findings.some(({ severity }) => counted[failOn].includes(severity)))
    ? 1
    : 0
}
