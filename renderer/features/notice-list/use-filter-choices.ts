import { useMemo } from 'react'
import type { NoticeRow } from '../../../shared/ipc/views.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useFolders } from '../../state/folders-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'
import { fileName } from '../../notice/file-name.ts'
import { deadlineChoices, languageChoices, stateChoices, type FilterGroup } from './list-filters.ts'

export interface FilterChoices {
  group: Exclude<FilterGroup, 'finds'>
  choices: { choice: string; name: string }[]
}

/**
 * What can be chosen now. Checks, grades and folders come from the list itself; a group with one choice narrows nothing
 * and is left out, unless it is in force: a filter that cannot be seen cannot be taken back.
 */
export function useFilterChoices(): FilterChoices[] {
  const { text, language } = useText()
  const notices = useRows((rows) => rows.notices)
  const folders = useFolders((state) => state.folders)
  const checks = useConnection((connection) => connection.checks)
  const filters = useSettings((settings) => settings.list.filters)
  return useMemo(() => {
    const rows = [...notices.values()]
    const chosen = (group: FilterGroup): readonly string[] => filters[group] ?? []
    const byName = new Intl.Collator(language, { numeric: true }).compare
    const found = (group: FilterGroup, of: (row: NoticeRow) => readonly string[], name: (choice: string) => string) =>
      [...new Set([...rows.flatMap(of), ...chosen(group)])]
        .map((choice) => ({ choice, name: name(choice) }))
        .sort((a, b) => byName(a.name, b.name))
    const opened = rows.some(({ folder }) => folder === null) ? [''] : []
    const places = [...new Set([...folders.map(({ path }) => path), ...opened, ...chosen('folder')])]
    const all: FilterChoices[] = [
      {
        group: 'state',
        choices: stateChoices.map((choice) => ({
          choice,
          name: choice === 'to-fix' ? text.list.correctionsAsked : text.list.state[choice],
        })),
      },
      { group: 'deadline', choices: deadlineChoices.map((choice) => ({ choice, name: text.list.windows[choice] })) },
      {
        group: 'languages',
        choices: languageChoices.map((choice) => ({
          choice,
          name: choice === 'both' ? text.list.bothLanguages : text.list.onlyLanguage[choice],
        })),
      },
      {
        group: 'check',
        choices: found(
          'check',
          (row) => row.checks,
          (choice) => checks.get(choice)?.title[language] ?? choice,
        ),
      },
      {
        group: 'grade',
        choices: found(
          'grade',
          ({ grade }) => (grade === null ? [] : [grade]),
          (choice) => choice,
        ),
      },
      {
        group: 'folder',
        choices: places.map((choice) => ({ choice, name: choice === '' ? text.list.openedFiles : fileName(choice) })),
      },
    ]
    return all.filter(({ group, choices }) => choices.length > 1 || chosen(group).length > 0)
  }, [notices, folders, checks, filters, text, language])
}
