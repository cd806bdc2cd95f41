import { chooseFolder, openSamples } from '../../state/actions.ts'
import { clearFilters } from '../../state/list-store.ts'
import { changeSettings } from '../../state/settings-store.ts'
import { openDialog, readings, showReading, toggleOriginal, useView } from '../../state/view-store.ts'
import { fold, queryWords } from '../../text/fold.ts'
import type { Text } from '../../text/en.ts'
import { attempt } from '../../state/messages-store.ts'
import { saveRegister } from '../register/save-register.ts'
import { undo } from '../decisions/settle.ts'
import { openPairingOfCurrent } from '../pairing/pairing-button.tsx'
import { pickFiles } from '../drop-target/pick-files.ts'
import { focusSearch } from './use-keys.ts'

export interface Command { name: string; keys?: string; run: () => void }

/** Everything the desk can do, by name; `step` goes to the next (1) or previous (-1) warning. */
export function deskCommands(text: Text, step: (by: 1 | -1) => void): Command[] {
  return [
    { name: text.findings.next, keys: 'j', run: () => step(1) },
    { name: text.findings.previous, keys: 'k', run: () => step(-1) },
    { name: text.texts.onlyWarnings, keys: 'w', run: () => useView.setState(({ onlyWarnings }) => ({ onlyWarnings: !onlyWarnings })) },
    { name: text.original.key, keys: 'o', run: toggleOriginal },
    ...readings.map((reading) => ({ name: text.original.showing(text.original.readings[reading]), run: () => showReading(reading) })),
    { name: text.pairing.key, keys: 'p', run: openPairingOfCurrent },
    { name: text.decisions.undo, keys: 'Ctrl+Z', run: () => void undo(text) },
    { name: text.decisions.onlyOpen, run: () => useView.setState(({ onlyOpen }) => ({ onlyOpen: !onlyOpen })) },
    { name: text.report.dialog, run: () => openDialog('report') },
    ...(['xlsx', 'csv'] as const).map((format) => ({ name: text.register.save[format], run: () => void attempt(() => saveRegister(format, text)) })),
    { name: text.texts.showSpaces, run: () => useView.setState(({ showSpaces }) => ({ showSpaces: !showSpaces })) },
    { name: text.facts.showAll, run: () => useView.setState({ allFacts: true }) },
    { name: text.facts.showDiffering, run: () => useView.setState({ allFacts: false }) },
    { name: text.list.search, keys: '/', run: focusSearch },
    { name: text.list.clear, run: clearFilters },
    { name: text.header.openFiles, run: () => pickFiles(text) },
    { name: text.header.addFolder, run: () => void chooseFolder() },
    { name: text.folders.title, run: () => openDialog('folders') },
    { name: text.first.samples, run: () => void openSamples() },
    { name: text.settings.title, run: () => openDialog('settings') },
    { name: text.keys.title, keys: '?', run: () => openDialog('keys') },
    ...(['en', 'fr'] as const).map((language) => ({ name: text.commands.language(text.ownNames[language]), run: () => changeSettings({ language }) })),
    ...(['light', 'dark', 'system'] as const).map((theme) => ({ name: text.commands.theme(text.settings.themes[theme]), run: () => changeSettings({ theme }) })),
  ]
}

/** Commands whose name holds every word of the query, those that begin with it first. */
export function fittingCommands<Named extends { name: string }>(commands: readonly Named[], query: string): Named[] {
  const words = queryWords(query)
  const begins = ({ name }: Named): number => (fold(name).startsWith(words[0] ?? '') ? 0 : 1)
  return commands.filter(({ name }) => words.every((word) => fold(name).includes(word))).toSorted((a, b) => begins(a) - begins(b))
}
