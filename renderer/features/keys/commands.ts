import { chooseFolder, openSamples, stopReading } from '../../state/actions.ts'
import { changeFilters, clearFilters, sortBy, sortKeys } from '../../state/list-store.ts'
import { attempt } from '../../state/messages-store.ts'
import { useOpened } from '../../state/notice-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import {
  openCheckSettings,
  openDialog,
  readings,
  showAllFindings,
  showPage,
  showReading,
  useView,
} from '../../state/view-store.ts'
import { foldForSearch, searchWords } from '../../../shared/text/search-words.ts'
import type { Text } from '../../text/en.ts'
import { signNow } from '../decisions/settle.ts'
import { pickFiles } from '../drop-target/pick-files.ts'
import { findsChoices, withToggled } from '../notice-list/list-filters.ts'
import { saveRegister } from '../register/save-register.ts'
import type { KeyAction } from './key-action.ts'

/** `also`: other words under which it is found. */
export interface Command {
  name: string
  also?: string
  keys?: string
  run: () => void
}

/**
 * Everything the desk can do, by name; `act` does what a key stands for. What concerns the open notice is there while
 * one is open.
 */
export function deskCommands(text: Text, act: (action: KeyAction) => void): Command[] {
  const toggle = (name: 'onlyOpen' | 'showSpaces') => (): void => useView.setState((view) => ({ [name]: !view[name] }))
  return [
    { name: text.findings.next, keys: 'j', run: () => act('next') },
    { name: text.findings.previous, keys: 'k', run: () => act('previous') },
    { name: text.decisions.fixKey, keys: 'f', run: () => act('fix') },
    { name: text.decisions.dismissKey, keys: 'd', run: () => act('dismiss') },
    { name: text.decisions.falseAlarmKey, keys: 'Shift+D', run: () => act('false-alarm') },
    { name: text.decisions.undo, keys: 'Ctrl+Z', run: () => act('undo') },
    { name: text.texts.onlyWarnings, keys: 'w', run: () => act('only-warnings') },
    { name: text.original.key, keys: 'o', run: () => act('original') },
    ...readings.map((reading) => ({
      name: text.original.showing(text.original.readings[reading]),
      run: () => showReading(reading),
    })),
    { name: text.pairing.key, keys: 'p', run: () => act('pair') },
    ...noticeCommands(text),
    { name: text.decisions.onlyOpen, run: toggle('onlyOpen') },
    { name: text.findings.showAll, run: showAllFindings },
    { name: text.texts.showSpaces, run: toggle('showSpaces') },
    { name: text.facts.showAll, run: () => useView.setState({ allFacts: true }) },
    { name: text.facts.showDiffering, run: () => useView.setState({ allFacts: false }) },
    { name: text.list.next, keys: 'n', run: () => act('next-notice') },
    { name: text.list.previous, keys: 'Shift+N', run: () => act('previous-notice') },
    { name: text.list.search, keys: '/', run: () => act('search') },
    { name: text.list.clear, run: clearFilters },
    ...findsChoices.map((choice) => ({
      name: text.commands.only(text.list.finds[choice]),
      run: () => changeFilters(withToggled(useSettings.getState().list.filters, 'finds', choice)),
    })),
    ...sortKeys.map((key) => ({ name: text.commands.sort(text.list.sort[key]), run: () => sortBy(key) })),
    ...(['xlsx', 'csv'] as const).map((format) => ({
      name: text.register.save[format],
      run: () => void attempt(() => saveRegister(format, text)),
    })),
    { name: text.clauses.open, run: () => showPage('clauses') },
    { name: text.clauses.leave, run: () => showPage('desk') },
    { name: text.header.openFiles, run: () => pickFiles(text) },
    { name: text.header.addFolder, run: () => void chooseFolder() },
    { name: text.folders.title, run: () => openDialog('folders') },
    { name: text.first.samples, run: () => void openSamples() },
    { name: text.status.stopLong, run: () => void stopReading() },
    { name: text.settings.title, run: () => openDialog('settings') },
    { name: text.settings.checkSettings, run: () => openCheckSettings(null) },
    { name: text.keys.title, keys: '?', run: () => act('help') },
    ...(['en', 'fr'] as const).map((language) => ({
      name: text.commands.language(text.ownNames[language]),
      also: languageWords[language],
      run: () => changeSettings({ language }),
    })),
    ...(['light', 'dark', 'system'] as const).map((theme) => ({
      name: text.commands.theme(text.settings.themes[theme]),
      run: () => changeSettings({ theme }),
    })),
  ]
}

/** Whoever cannot read the present language looks for the other by its name in either. */
const languageWords = { en: 'language langue English anglais', fr: 'language langue French français' }

function noticeCommands(text: Text): Command[] {
  const { view } = useOpened.getState()
  if (view === null) return []
  return [
    ...(['en', 'fr'] as const)
      .filter((language) => view[language] !== null)
      .map((language) => ({ name: text.decisions.sign[language], run: () => void signNow(language, 'signed', text) })),
    ...(view.revision.total > 1
      ? [{ name: text.revisions.title(view.reference ?? ''), run: () => openDialog('revisions') }]
      : []),
    { name: text.report.dialog, run: () => openDialog('report') },
  ]
}

/** Commands whose name holds every word of the query, those that begin with it first. */
export function fittingCommands<Named extends Pick<Command, 'name' | 'also'>>(
  commands: readonly Named[],
  query: string,
): Named[] {
  const words = searchWords(query)
  const begins = ({ name }: Named): number => (foldForSearch(name).startsWith(words[0] ?? '') ? 0 : 1)
  const found = ({ name, also = '' }: Named): string => foldForSearch(`${name} ${also}`)
  return commands
    .filter((command) => words.every((word) => found(command).includes(word)))
    .toSorted((a, b) => begins(a) - begins(b))
}
