import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { DeskSnapshot } from '../../shared/ipc/views.ts'
import { call, CallError, transport } from '../api/client.ts'
import { clausesChanged } from './clauses-store.ts'
import { useConnection } from './connection-store.ts'
import { useFolders } from './folders-store.ts'
import { useForms } from './forms-store.ts'
import { useHistory } from './history-store.ts'
import { tellRemarks } from './messages-store.ts'
import { openRow, reloadOpened, useOpened } from './notice-store.ts'
import { changeRows, replaceRows, useRows } from './rows-store.ts'
import { useSettings } from './settings-store.ts'
import { openDialog, showPage } from './view-store.ts'

/** Pause between two attempts to reach a host that does not answer. */
const retryMs = 2000
let retry: ReturnType<typeof setTimeout> | undefined

/** Listens first and asks afterwards, so that nothing falls between. */
export function followHost(): void {
  transport().on(hear)
  transport().onConnection((connected) => {
    if (connected) void takeSnapshot()
    else useConnection.setState(({ phase }) => ({ phase: phase === 'loading' ? phase : 'lost' }))
  })
}

/** Asks for everything; tries again until the host answers. */
export async function takeSnapshot(): Promise<void> {
  clearTimeout(retry)
  try {
    show(await call('desk.snapshot', null))
    await reloadOpened()
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    useConnection.setState({ phase: 'lost' })
    retry = setTimeout(() => void takeSnapshot(), retryMs)
  }
}

function show(snapshot: DeskSnapshot): void {
  replaceRows(snapshot.rows, snapshot.failures)
  useFolders.setState({ folders: snapshot.folders, progress: snapshot.progress })
  useSettings.setState(snapshot.settings, true)
  useHistory.setState(snapshot.history, true)
  useForms.setState(snapshot.forms)
  tellRemarks(snapshot.remarks)
  useConnection.setState({
    phase: 'ready',
    capabilities: snapshot.capabilities,
    versions: snapshot.versions,
    checks: new Map(snapshot.checks.map((check) => [check.id, check])),
    asOf: snapshot.asOf,
    fixed: snapshot.fixed,
    historyPlace: snapshot.historyPlace,
  })
}

function hear(event: EventMessage): void {
  switch (event.name) {
    case 'rows.changed': {
      const { id } = useOpened.getState()
      const before = standing(id)
      changeRows(event.payload)
      if (standing(id) !== before) void reloadOpened()
      break
    }
    case 'notice.changed':
      if (event.payload.id === useOpened.getState().id) void reloadOpened()
      break
    case 'clauses.changed':
      clausesChanged()
      break
    case 'notice.chosen':
      showPage('desk')
      void openRow(event.payload.id)
      break
    case 'dialog.asked':
      openDialog(event.payload.dialog)
      break
    case 'progress':
      useFolders.setState({ progress: event.payload })
      break
    case 'folders.changed':
      useFolders.setState({ folders: event.payload })
      break
    case 'settings.changed':
      useSettings.setState(event.payload, true)
      break
    case 'forms.changed':
      useForms.setState(event.payload)
      break
    case 'history.changed':
      useHistory.setState(event.payload, true)
      break
  }
}

/** What the open row rests on: changes when it is read again, fails or goes, not when it is merely marked as seen. */
function standing(id: string | null): string | undefined {
  const { notices, failures } = useRows.getState()
  return id === null ? undefined : (notices.get(id) ?? failures.get(id))?.readAt
}
