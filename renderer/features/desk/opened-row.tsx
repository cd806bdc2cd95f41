import { Spinner } from '@fluentui/react-components'
import { useOpened } from '../../state/notice-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DocumentErrorRegular, DocumentRegular } from '../../ui/icons.ts'
import { NoticeOnDesk } from '../side-by-side/notice-on-desk.tsx'
import { UnreadFile } from '../unread-file/unread-file.tsx'

/** The middle of the desk: the notice, the file that could not be read, or why there is neither. */
export function OpenedRow() {
  const { text } = useText()
  const id = useOpened((opened) => opened.id)
  const status = useOpened((opened) => opened.status)
  const view = useOpened((opened) => opened.view)
  const failure = useRows(({ failures }) => (id === null ? undefined : failures.get(id)))
  if (status === 'failure' && failure) return <UnreadFile key={failure.id} failure={failure} />
  if (view !== null && status === 'ready') return <NoticeOnDesk key={view.id} notice={view} />
  if (status === 'loading')
    return (
      <EmptyState>
        <Spinner size="small" label={text.texts.loading} labelPosition="below" />
      </EmptyState>
    )
  if (status === 'gone' || status === 'failure')
    return (
      <EmptyState icon={<DocumentErrorRegular />}>
        <p>{text.texts.gone}</p>
      </EmptyState>
    )
  return (
    <EmptyState icon={<DocumentRegular />}>
      <p>{text.texts.choose}</p>
    </EmptyState>
  )
}
