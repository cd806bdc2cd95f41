import { useConnection } from '../../state/connection-store.ts'
import { useFolders } from '../../state/folders-store.ts'
import { useRows } from '../../state/rows-store.ts'

/** Whether there is nothing on the desk and nothing on its way: nothing watched, read or being read. */
export function useBareDesk(): boolean {
  const loading = useConnection(({ phase }) => phase === 'loading')
  const noRows = useRows(({ notices, failures }) => notices.size === 0 && failures.size === 0)
  const noFolder = useFolders(({ folders, progress }) => folders.length === 0 && progress.total === 0)
  return loading || (noRows && noFolder)
}
