import type { FailureRow, NoticeView } from '../../shared/ipc/views.ts'
import { call } from '../api/client.ts'
import { useConnection } from './connection-store.ts'
import { useFolders } from './folders-store.ts'
import { attempt } from './messages-store.ts'
import { closeOpened, useOpened } from './notice-store.ts'
import { openWhenListed, openWhenRead } from './open-when-read.ts'
import { openDialog } from './view-store.ts'

/** The host's own folder dialog where it has one; otherwise the desk's. */
export async function chooseFolder(): Promise<void> {
  if (!useConnection.getState().capabilities.pickFolder) {
    openDialog('folders')
    return
  }
  const folders = await attempt(() => call('folders.pick', null))
  if (folders) useFolders.setState({ folders })
}

/** True when the host took it. */
export async function addFolder(path: string): Promise<boolean> {
  const folders = await attempt(() => call('folders.add', { paths: [path] }))
  if (folders) useFolders.setState({ folders })
  return folders !== undefined
}

export async function removeFolder(path: string): Promise<void> {
  const folders = await attempt(() => call('folders.remove', { path }))
  if (folders) useFolders.setState({ folders })
}

export async function pollFolder(path: string, poll: boolean): Promise<void> {
  const folders = await attempt(() => call('folders.poll', { path, poll }))
  if (folders) useFolders.setState({ folders })
}

export async function openSamples(): Promise<void> {
  const folders = await attempt(() => call('samples.open', null))
  if (folders) useFolders.setState({ folders })
}

/** A folder among the paths is watched, a file is read. True when the host took at least one. */
export async function openPaths(paths: string[]): Promise<boolean> {
  const outcome = await attempt(() => call('files.open', { paths }))
  openWhenRead(outcome?.files ?? [])
  return (outcome?.accepted ?? 0) > 0
}

/** True when the host has stopped. */
export async function stopReading(): Promise<boolean> {
  return (await attempt(() => call('reading.stop', null))) !== undefined
}

export function retryFailure(id: string): void {
  void attempt(() => call('failure.retry', { id }))
}

/** False when the host did not take it. */
export async function showAnyway({ id, file }: Pick<FailureRow, 'id' | 'file'>): Promise<boolean> {
  const done = await attempt(() => call('failure.showAnyway', { id }))
  if (done !== undefined)
    openWhenListed(({ notices }) => [...notices.values()].find(({ files }) => files.includes(file))?.id)
  return done !== undefined
}

/** Back to the page of the file in which no notice was recognised. */
export async function takeBackAnyway({ id, sources }: Pick<NoticeView, 'id' | 'sources'>): Promise<void> {
  const done = await attempt(() => call('notice.takeBackAnyway', { id }))
  const [source] = sources
  if (done !== undefined && source !== undefined)
    openWhenListed(({ failures }) => [...failures.values()].find(({ file }) => file === source.file)?.id)
}

export async function forgetRow(id: string): Promise<void> {
  const done = await attempt(() => call('row.forget', { id }))
  if (done !== undefined && useOpened.getState().id === id) closeOpened()
}

/** `copy`: 0 for the file that was read, then the others with the same bytes. */
export function showInFolder(id: string, source: number, copy: number): void {
  void attempt(() => call('notice.showInFolder', { id, source, copy }))
}

export function openOriginal(id: string, source: number): void {
  void attempt(() => call('notice.openOriginal', { id, source }))
}
