import type { FailureCode } from '../../../shared/notice/report.ts'

/**
 * 'error': the file cannot be used as it is. 'question': it was read, and a person can say what it is. 'elsewhere':
 * nothing is wrong with it.
 */
export type Gravity = 'error' | 'question' | 'elsewhere'

export function gravity(code: FailureCode): Gravity {
  return code === 'not-a-notice' ? 'question' : code === 'not-here' ? 'elsewhere' : 'error'
}
