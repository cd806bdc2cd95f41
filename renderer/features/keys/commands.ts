import type { ActionId } from '../../../shared/actions/actions.ts'
import { foldForSearch, searchWords } from '../../../shared/text/search-words.ts'
import { changeFilters, sortBy, sortKeys } from '../../state/list-store.ts'
import { attempt } from '../../state/messages-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { readings, showReading } from '../../state/view-store.ts'
import type { Text } from '../../text/en.ts'
import { findsChoices, withToggled } from '../notice-list/list-filters.ts'
import { saveRegister } from '../register/save-register.ts'
import { deskActions } from './desk-actions.ts'

/** `also`: other words under which it is found. */
export interface Command {
  name: string
  also?: string
  /** The action it stands for; none where one of several values is chosen. */
  action?: ActionId
  /** It is kept for good. */
  decides?: true
  run: () => void
}

/**
 * Everything the desk can do, by name: every action, and a command for each value that can be chosen. `act` does an
 * action. What concerns the open notice is there while one is open.
 */
export function deskCommands(text: Text, act: (action: ActionId) => void): Command[] {
  const named = (...actions: readonly ActionId[]): Command[] =>
    actions
      .filter((action) => deskActions[action].isThere?.() !== false)
      .map((action) => {
        const { name, decides } = deskActions[action]
        return { name: name(text), action, ...(decides === true && { decides }), run: () => act(action) }
      })
  return [
    ...named('next-warning', 'previous-warning', 'fix', 'dismiss', 'false-alarm', 'undo', 'only-warnings', 'original'),
    ...readings.map((reading) => ({
      name: text.original.showing(text.original.readings[reading]),
      run: () => showReading(reading),
    })),
    ...named('pair', 'sign-en', 'sign-fr', 'revisions', 'report'),
    ...named(
      'only-open',
      'all-warnings',
      'show-spaces',
      'unlinked-words',
      'least-linked',
      'all-facts',
      'differing-facts',
    ),
    ...named('next-notice', 'previous-notice', 'search', 'clear-search'),
    ...findsChoices.map((choice) => ({
      name: text.commands.only(text.list.finds[choice]),
      run: () => changeFilters(withToggled(useSettings.getState().list.filters, 'finds', choice)),
    })),
    ...sortKeys.map((key) => ({ name: text.commands.sort(text.list.sort[key]), run: () => sortBy(key) })),
    ...(['xlsx', 'csv'] as const).map((format) => ({
      name: text.register.save[format],
      run: () => void attempt(() => saveRegister(format, text)),
    })),
    ...named('clauses', 'leave-clauses', 'open-files', 'add-folder', 'folders', 'samples', 'stop-reading'),
    ...named('teach', 'forms'),
    ...named('settings', 'check-settings', 'history', 'help'),
    ...(['en', 'fr'] as const).map((language) => ({
      name: text.commands.language(text.ownNames[language]),
      also: text.commands.languageWords[language],
      run: () => changeSettings({ language }),
    })),
    ...(['light', 'dark', 'system'] as const).map((theme) => ({
      name: text.commands.theme(text.settings.themes[theme]),
      run: () => changeSettings({ theme }),
    })),
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
