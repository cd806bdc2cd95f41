import type { CallName, Envelope, EventMessage } from '../../shared/ipc/contract.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import type { DeskSnapshot, FolderState } from '../../shared/ipc/views.ts'
import type { Bridge } from '../../renderer/api/bridge-transport.ts'
import { deskNotice } from './desk.ts'

/** A host with no services behind it: answers from a snapshot, remembers settings and folders, lets a test send events. */
export function fakeBridge(snapshot: DeskSnapshot): Bridge & { send: (event: EventMessage) => void; asked: CallName[] } {
  const listeners = new Set<(event: EventMessage) => void>()
  const asked: CallName[] = []
  let { folders, settings } = snapshot
  const answers: Record<CallName, (argument: never) => unknown> = {
    'desk.snapshot': () => ({ ...snapshot, folders, settings }),
    'notice.get': ({ id }: { id: string }) => ({ ...deskNotice, id }),
    'notice.seen': () => null,
    'notices.search': () => [],
    'folders.add': ({ paths }: { paths: string[] }) => (folders = [...folders, ...paths.map((path): FolderState => ({ path, status: 'watching', poll: false }))]),
    'folders.remove': ({ path }: { path: string }) => (folders = folders.filter((folder) => folder.path !== path)),
    'folders.poll': ({ path, poll }: { path: string; poll: boolean }) => (folders = folders.map((folder) => (folder.path === path ? { ...folder, poll, status: poll ? 'polling' : 'watching' } : folder))),
    'folders.pick': () => null,
    'folders.browse': ({ path }: { path: string | null }) => ({ path: path ?? '/home/marie', parent: path === null ? '/home' : '/home/marie', folders: ['Notices', 'Letters'].map((name) => ({ name, path: `${path ?? '/home/marie'}/${name}` })), readable: 3 }),
    'files.open': ({ paths }: { paths: string[] }) => ({ accepted: paths.length }),
    'failure.retry': () => null,
    'row.forget': () => null,
    'notice.openOriginal': () => null,
    'samples.open': () => folders,
    'reading.stop': () => null,
    'settings.change': (change: Partial<Settings>) => (settings = { ...settings, ...change }),
  }
  return {
    asked,
    call: (name, argument): Promise<Envelope> => {
      asked.push(name as CallName)
      return Promise.resolve({ ok: true, value: answers[name as CallName](argument as never) })
    },
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pathOf: (file) => `/dropped/${file.name}`,
    send: (event) => {
      for (const listener of listeners) listener(event)
    },
  }
}
