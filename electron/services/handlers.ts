import type { Handlers } from '../../shared/ipc/contract.ts'
import { Refusal } from '../../shared/ipc/dispatch.ts'
import type { Capabilities, DeskSnapshot } from '../../shared/ipc/views.ts'
import { browseFolder } from './disk/browse-folders.ts'
import type { Disk } from './disk/disk.ts'
import type { ClauseLibraryService } from './clauses/clause-library.ts'
import type { Library } from './library/library.ts'
import type { Log } from './ports/faults.ts'
import type { NativeSide } from './ports/ports.ts'
import type { FormActs } from './forms/form-acts.ts'
import type { DeskFolders } from './library/desk-folders.ts'
import { savePdf } from './page/save-pdf.ts'
import type { HistoryService } from './store/history/history.ts'

export interface HandlerParts {
  library: Library
  clauses: ClauseLibraryService
  forms: FormActs
  folders: DeskFolders
  history: Pick<HistoryService, 'copies' | 'restore' | 'told'>
  disk: Disk
  native: NativeSide | null
  capabilities: Capabilities
  samples: string
  log: Log
  snapshot: () => DeskSnapshot
  changeSettings: Handlers['settings.change']
}

/** What answers each call. One line per call: what there is to do is done elsewhere. */
export function createHandlers({
  library,
  clauses,
  forms,
  folders,
  history,
  disk,
  native,
  capabilities,
  samples,
  log,
  snapshot,
  changeSettings,
}: HandlerParts): Handlers {
  return {
    'desk.snapshot': snapshot,
    'notice.get': ({ id }) => library.notice(id),
    'notice.revision': ({ id, number }) => library.revision(id, number),
    'notice.unlinked': ({ id }) => library.unlinked(id),
    'notice.seen': async ({ id }) => {
      await library.see(id)
      return null
    },
    'decision.make': (argument) => library.decide(argument),
    'signature.make': (argument) => library.sign(argument),
    'pairing.make': async ({ id, ...blocks }) => {
      await library.pair(id, blocks, 'paired')
      return null
    },
    'pairing.takeBack': async ({ id, ...blocks }) => {
      await library.pair(id, blocks, 'taken-back')
      return null
    },
    'notices.search': ({ query }) => library.search(query),
    'clauses.list': () => clauses.list(),
    'clauses.decide': ({ decision }) => clauses.decide(decision),
    'clauses.takeBack': ({ step }) => clauses.takeBack(step),
    'clauses.export': () => clauses.export(),
    'clauses.import': ({ json }) => clauses.import(json),
    'terms.import': (argument) => clauses.importTerms(argument),
    'terms.list': ({ step }) => clauses.terms(step),
    'form.teach': (argument) => forms.teach(argument),
    'form.takeBack': (argument) => forms.takeBack(argument),
    'form.name': (argument) => forms.name(argument),
    'form.remove': (argument) => forms.remove(argument),
    'form.choose': (argument) => forms.choose(argument),
    'form.export': (argument) => forms.export(argument),
    'form.import': (argument) => forms.import(argument),
    'folders.add': ({ paths }) => folders.add(paths),
    'folders.remove': ({ path }) => folders.remove(path),
    'folders.poll': ({ path, poll }) => folders.poll(path, poll),
    'folders.pick': async () => {
      const path = await able(capabilities.pickFolder).pickFolder()
      return path === null ? null : folders.add([path])
    },
    'folders.browse': ({ path }) => browseFolder(disk, path),
    'files.open': ({ paths }) => folders.open(paths),
    'failure.retry': async ({ id }) => {
      await library.retry(id)
      return null
    },
    'failure.text': ({ id }) => library.textOf(id),
    'failure.showAnyway': async ({ id }) => {
      await library.showAnyway(id)
      return null
    },
    'notice.takeBackAnyway': async ({ id }) => {
      await library.takeBackAnyway(id)
      return null
    },
    'row.forget': async ({ id }) => {
      await folders.forgetOpened(await library.forget(id))
      return null
    },
    'notice.openOriginal': async ({ id, source }) => {
      await able(capabilities.openInViewer).openInViewer(pathOf(id, source))
      return null
    },
    'notice.showInFolder': ({ id, source, copy }) => {
      able(capabilities.openInViewer).showInFolder(pathOf(id, source, copy))
      return null
    },
    'page.savePdf': ({ name }) => savePdf(disk, able(capabilities.savePdf), name),
    'samples.open': () => folders.add([samples]),
    'fault.tell': ({ outline }) => {
      log.outlined('showing', outline)
      return null
    },
    'reading.stop': () => {
      library.stop()
      return null
    },
    'settings.change': changeSettings,
    'history.copies': () => history.copies(),
    'history.restore': ({ name }) => history.restore(name),
    'history.told': () => {
      history.told()
      return null
    },
  }

  function able(isCapable: boolean): NativeSide {
    if (!isCapable || native === null)
      throw new Refusal({
        en: 'This window cannot do that; the installed application can.',
        fr: 'Cette fenêtre ne le peut pas ; l’application installée le peut.',
      })
    return native
  }

  function pathOf(id: string, source: number, copy?: number): string {
    const path = library.pathOf(id, source, copy)
    if (path === null)
      throw new Refusal({ en: 'This notice is no longer on the list.', fr: 'Cet avis n’est plus dans la liste.' })
    return path
  }
}
