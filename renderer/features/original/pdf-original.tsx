import { Button, Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Source } from '../../../shared/notice/report.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DocumentErrorRegular } from '../../ui/icons.ts'
import { PdfReader } from './pdf-reader.tsx'
import { usePdf } from './use-pdf.ts'

/** One PDF of a notice, or why it cannot be shown. */
export function PdfOriginal({ notice, source, file }: { notice: NoticeView; source: number; file: Source }) {
  const { text } = useText()
  const [attempt, setAttempt] = useState(0)
  const state = usePdf(notice.id, source, file.sha256, attempt)
  switch (state.status) {
    case 'loading':
      return (
        <EmptyState>
          <Spinner size="small" label={text.original.loading} labelPosition="below" />
        </EmptyState>
      )
    case 'failed':
      return (
        <EmptyState icon={<DocumentErrorRegular />}>
          <p role="alert">{text.original.failed[state.why]}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{text.original.again}</Button>
        </EmptyState>
      )
    case 'ready':
      return <PdfReader notice={notice} source={source} file={file} pdf={state.pdf} />
  }
}
