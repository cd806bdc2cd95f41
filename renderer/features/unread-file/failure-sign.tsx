import type { FailureCode } from '../../../shared/notice/report.ts'
import { CloudArrowDownRegular, DocumentErrorRegular, DocumentQuestionMarkRegular } from '../../ui/icons.ts'
import { gravity } from './gravity.ts'

/** What kind of trouble a file is in, at a glance. */
export function FailureSign({ code }: { code: FailureCode }) {
  const kind = gravity(code)
  return kind === 'error' ? (
    <DocumentErrorRegular />
  ) : kind === 'question' ? (
    <DocumentQuestionMarkRegular />
  ) : (
    <CloudArrowDownRegular />
  )
}
