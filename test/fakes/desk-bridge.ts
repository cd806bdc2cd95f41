import type { Decision } from '../../shared/decisions/decision.ts'
import { fingerprintOfSide } from '../../shared/decisions/text-fingerprint.ts'
import type { Argument, CallName, Envelope, EventMessage } from '../../shared/ipc/contract.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import type { DeskSnapshot, FolderState } from '../../shared/ipc/views.ts'
import type { Bridge } from '../../renderer/api/bridge-transport.ts'
import { deskNotice } from './desk.ts'

/**
 * A host with no services behind it: answers from a snapshot, remembers settings and folders, lets a test send events.
 */
export function fakeBridge(
  snapshot: DeskSnapshot,
): Bridge & { send: (event: EventMessage) => void; asked: CallName[] } {
  const listeners = new Set<(event: EventMessage) => void>()
  const asked: CallName[] = []
  let { folders, settings } = snapshot
  let { history } = deskNotice
  const answers: Record<CallName, (argument: never) => unknown> = {
    'desk.snapshot': () => ({ ...snapshot, folders, settings }),
    'notice.get': ({ id }: { id: string }) => ({ ...deskNotice, id, history }),
    'notice.revision': () => null,
    'notice.unlinked': () => [],
    'notice.seen': () => null,
    'decision.make': ({ findings, kind, reason }: Argument<'decision.make'>) => {
      const made = findings.map((finding): Decision => ({
        id: `d${history.decisions.length}`,
        post: deskNotice.reference!,
        finding,
        check: '',
        texts: { en: '', fr: '' },
        kind,
        reason,
        author: 'M. Reader',
        at: '2026-01-05T09:00:00Z',
      }))
      return (history = { ...history, decisions: [...history.decisions, ...made] })
    },
    'signature.make': ({ language, kind }: Argument<'signature.make'>) =>
      (history = {
        ...history,
        signatures: [
          ...history.signatures,
          {
            id: `s${history.signatures.length}`,
            post: deskNotice.reference!,
            language,
            kind,
            side: fingerprintOfSide(deskNotice[language]),
            author: 'M. Reader',
            at: '2026-01-05T09:00:00Z',
          },
        ],
      }),
    'history.copies': () => [],
    'history.restore': () => ({
      added: {
        decisions: 0,
        signatures: 0,
        pairings: 0,
        clauseSteps: 0,
        formSteps: 0,
        revisions: 0,
        saids: 0,
        marks: 0,
      },
    }),
    'history.told': () => null,
    'form.teach': () => ({ step: 's1', form: 'own-1', words: { en: 'Apply before', fr: 'À rendre avant' } }),
    'form.takeBack': () => null,
    'form.name': () => null,
    'form.remove': () => ({ step: 's2' }),
    'form.choose': () => ({ step: 's3' }),
    'form.export': () => ({ json: '{}', name: 'Boats' }),
    'form.import': () => ({ step: 's4', form: 'own-2', name: 'Boats' }),
    'pairing.make': () => null,
    'pairing.takeBack': () => null,
    'notices.search': () => [],
    'clauses.list': () => ({ clauses: [], pairs: [], notices: 0, steps: [] }),
    'clauses.decide': () => ({ step: 's1' }),
    'clauses.takeBack': () => ({ step: 's2' }),
    'clauses.export': () => ({ json: '{}' }),
    'clauses.import': () => ({ step: 's1', clauses: 0, terms: 0 }),
    'terms.import': () => ({ step: 's1', terms: 0, leftOut: 0 }),
    'terms.list': () => [],
    'folders.add': ({ paths }: { paths: string[] }) =>
      (folders = [...folders, ...paths.map((path): FolderState => ({ path, status: 'watching', poll: false }))]),
    'folders.remove': ({ path }: { path: string }) => (folders = folders.filter((folder) => folder.path !== path)),
    'folders.poll': ({ path, poll }: { path: string; poll: boolean }) =>
      (folders = folders.map((folder) =>
        folder.path === path ? { ...folder, poll, status: poll ? 'polling' : 'watching' } : folder,
      )),
    'folders.pick': () => null,
    'folders.browse': ({ path }: { path: string | null }) => ({
      path: path ?? '/home/marie',
      parent: path === null ? '/home' : '/home/marie',
      folders: ['Notices', 'Letters'].map((name) => ({ name, path: `${path ?? '/home/marie'}/${name}` })),
      readable: 3,
    }),
    'files.open': ({ paths }: { paths: string[] }) => ({ accepted: paths.length, files: paths }),
    'failure.retry': () => null,
    'failure.text': () => ({ lines: ['Dear colleagues,', 'the lamp is lit again.'], total: 2, likeness: null }),
    'failure.showAnyway': () => null,
    'notice.takeBackAnyway': () => null,
    'row.forget': () => null,
    'notice.openOriginal': () => null,
    'notice.showInFolder': () => null,
    'page.savePdf': () => true,
    'samples.open': () => folders,
    'fault.tell': () => null,
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
