import { keysAsMade, type ActionId } from '../../../shared/actions/actions.ts'
import type { Finding, Language } from '../../../shared/notice/report.ts'
import { neighbour } from '../../notice/finding-groups.ts'
import { chooseFolder, openSamples, stopReading } from '../../state/actions.ts'
import { askToDismiss } from '../../state/decisions-store.ts'
import { clearFilters } from '../../state/list-store.ts'
import { say } from '../../state/messages-store.ts'
import { openNeighbour } from '../../state/next-notice.ts'
import { turnToFinding, useOpened } from '../../state/notice-store.ts'
import {
  openCheckSettings,
  openDialog,
  openHistory,
  showAllFindings,
  showPage,
  showPane,
  toggleOriginal,
  useView,
} from '../../state/view-store.ts'
import type { Text } from '../../text/en.ts'
import { settle, signNow, undo } from '../decisions/settle.ts'
import { pickFiles } from '../drop-target/pick-files.ts'
import { openPairingOfCurrent } from '../pairing/pairing-button.tsx'

/** What an action may need to know. `listed`: the warnings as the panel lists them. */
export interface Desk {
  findingId: string | null
  listed: readonly Finding[]
  text: Text
}

/** One action: its keys and where they work stand in shared/actions, by the same name. */
export interface DeskAction {
  name: (text: Text) => string
  run: (desk: Desk) => void
  /** It is kept for good: not to be done while nothing can be. */
  decides?: true
  /** Whether it can be done at present; always, where it does not say. */
  isThere?: () => boolean
}

export const deskActions: Record<ActionId, DeskAction> = {
  'next-warning': { name: ({ findings }) => findings.next, run: ({ listed }) => step(1, listed) },
  'previous-warning': { name: ({ findings }) => findings.previous, run: ({ listed }) => step(-1, listed) },
  fix: {
    decides: true,
    name: ({ decisions }) => decisions.fixKey,
    run: ({ findingId, listed, text }) => {
      if (findingId !== null) void settle([findingId], 'to-fix', null, listed, text)
    },
  },
  dismiss: {
    decides: true,
    name: ({ decisions }) => decisions.dismissKey,
    run: ({ findingId }) => {
      if (findingId !== null) askToDismiss([findingId])
    },
  },
  'false-alarm': {
    decides: true,
    name: ({ decisions }) => decisions.falseAlarmKey,
    run: ({ findingId, listed, text }) => {
      if (findingId !== null) void settle([findingId], 'dismissed', { kind: 'false-alarm', text: '' }, listed, text)
    },
  },
  undo: { decides: true, name: ({ decisions }) => decisions.undo, run: ({ text }) => void undo(text) },
  'only-warnings': {
    name: ({ texts }) => texts.onlyWarnings,
    run: () => useView.setState(({ onlyWarnings }) => ({ onlyWarnings: !onlyWarnings })),
  },
  original: { name: ({ original }) => original.key, run: toggleOriginal },
  pair: { decides: true, name: ({ pairing }) => pairing.key, run: openPairingOfCurrent },
  'sign-en': signing('en'),
  'sign-fr': signing('fr'),
  revisions: {
    name: ({ revisions }) => revisions.title(useOpened.getState().view?.reference ?? ''),
    run: () => openDialog('revisions'),
    isThere: () => (useOpened.getState().view?.revision.total ?? 0) > 1,
  },
  report: { name: ({ report }) => report.dialog, run: () => openDialog('report'), isThere: isNoticeOpen },
  'only-open': {
    name: ({ decisions }) => decisions.onlyOpen,
    run: () => useView.setState(({ onlyOpen }) => ({ onlyOpen: !onlyOpen })),
  },
  'all-warnings': { name: ({ findings }) => findings.showAll, run: showAllFindings },
  'show-spaces': {
    name: ({ texts, original }) => original.showing(texts.showSpaces),
    run: () => useView.setState(({ showSpaces }) => ({ showSpaces: !showSpaces })),
  },
  'unlinked-words': {
    name: ({ texts, original }) => original.showing(texts.unlinkedWords),
    run: () => useView.setState(({ showUnlinked }) => ({ showUnlinked: !showUnlinked })),
    isThere: hasBothSides,
  },
  'least-linked': {
    name: ({ texts, original }) => original.showing(texts.leastLinked),
    run: () => useView.setState(({ leastLinked }) => ({ leastLinked: !leastLinked, showUnlinked: true })),
    isThere: hasBothSides,
  },
  'all-facts': { name: ({ facts }) => facts.showAll, run: () => useView.setState({ allFacts: true }) },
  'differing-facts': { name: ({ facts }) => facts.showDiffering, run: () => useView.setState({ allFacts: false }) },
  'next-notice': { name: ({ list }) => list.next, run: () => openNeighbour(1) },
  'previous-notice': { name: ({ list }) => list.previous, run: () => openNeighbour(-1) },
  search: { name: ({ list }) => list.search, run: focusSearch },
  'clear-search': { name: ({ list }) => list.clear, run: clearFilters },
  clauses: { name: ({ clauses }) => clauses.open, run: () => showPage('clauses') },
  'leave-clauses': { name: ({ clauses }) => clauses.leave, run: () => showPage('desk') },
  'open-files': { name: ({ header }) => header.openFiles, run: ({ text }) => pickFiles(text) },
  'add-folder': { name: ({ header }) => header.addFolder, run: () => void chooseFolder() },
  folders: { name: ({ folders }) => folders.title, run: () => openDialog('folders') },
  samples: { name: ({ first }) => first.samples, run: () => void openSamples() },
  'stop-reading': { name: ({ status }) => status.stopLong, run: () => void stopReading() },
  teach: {
    decides: true,
    name: ({ forms }) => forms.teachAction,
    run: () => openDialog('teach'),
    isThere: isNoticeOpen,
  },
  forms: { name: ({ forms }) => forms.manageAction, run: () => openDialog('forms') },
  settings: { name: ({ settings }) => settings.title, run: () => openDialog('settings') },
  'check-settings': { name: ({ settings }) => settings.checkSettings, run: () => openCheckSettings(null) },
  history: { name: ({ history }) => history.open, run: openHistory },
  commands: { name: ({ keys }) => keys.commands, run: () => openDialog('commands') },
  help: { name: ({ keys }) => keys.title, run: () => openDialog('keys') },
}

/**
 * Does an action, by whatever way it was asked for. What is about the open notice goes back to it first. `undecidable`:
 * why nothing can be decided now, said in place of what would decide.
 */
export function runAction(id: ActionId, listed: readonly Finding[], text: Text, undecidable: string | null): void {
  if (undecidable !== null && deskActions[id].decides === true) {
    say(undecidable)
    return
  }
  if (keysAsMade(id).where === 'notice') showPage('desk')
  deskActions[id].run({ findingId: useOpened.getState().findingId, listed, text })
}

function signing(language: Language): DeskAction {
  return {
    decides: true,
    name: ({ decisions }) => decisions.sign[language],
    run: ({ text }) => void signNow(language, 'signed', text),
    isThere: () => (useOpened.getState().view?.[language] ?? null) !== null,
  }
}

function isNoticeOpen(): boolean {
  return useOpened.getState().view !== null
}

function hasBothSides(): boolean {
  const { view } = useOpened.getState()
  return view?.en != null && view.fr !== null
}

function step(by: 1 | -1, listed: readonly Finding[]): void {
  const next = neighbour(listed, useOpened.getState().findingId, by)
  if (next) turnToFinding(next.id)
}

function focusSearch(): void {
  if (useView.getState().page === 'clauses') {
    document.getElementById('clause-search')?.focus()
    return
  }
  showPane('list')
  // The list may have to come to the front first.
  requestAnimationFrame(() => document.getElementById('notice-search')?.focus())
}
