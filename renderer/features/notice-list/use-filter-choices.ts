import { useMemo } from 'react'
import { useFolders } from '../../state/folders-store.ts'
import { useRows } from '../../state/rows-store.ts'
import { useText } from '../../text/use-text.ts'
import { fileName } from './list-entries.ts'
import { deadlineChoices, languageChoices, stateChoices, type FilterGroup } from './list-filters.ts'

export interface FilterChoices { group: Exclude<FilterGroup, 'finds'>; choices: { choice: string; name: string }[] }

/** What can be chosen now. Grades and folders come from the list itself; a group with one choice narrows nothing and is left out. */
export function useFilterChoices(): FilterChoices[] {
  const { text } = useText()
  const notices = useRows((rows) => rows.notices)
  const folders = useFolders((state) => state.folders)
  return useMemo(() => {
    const rows = [...notices.values()]
    const grades = [...new Set(rows.map(({ grade }) => grade).filter((grade) => grade !== null))].sort(new Intl.Collator('en', { numeric: true }).compare)
    const opened = rows.some(({ folder }) => folder === null) ? [{ choice: '', name: text.list.openedFiles }] : []
    const all: FilterChoices[] = [
      { group: 'state', choices: stateChoices.map((choice) => ({ choice, name: text.list.state[choice] })) },
      { group: 'deadline', choices: deadlineChoices.map((choice) => ({ choice, name: text.list.windows[choice] })) },
      { group: 'languages', choices: languageChoices.map((choice) => ({ choice, name: choice === 'both' ? text.list.bothLanguages : text.list.onlyLanguage[choice] })) },
      { group: 'grade', choices: grades.map((choice) => ({ choice, name: choice })) },
      { group: 'folder', choices: [...folders.map(({ path }) => ({ choice: path, name: fileName(path) })), ...opened] },
    ]
    return all.filter(({ choices }) => choices.length > 1)
  }, [notices, folders, text])
}
