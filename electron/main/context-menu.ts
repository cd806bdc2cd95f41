import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { ShellWords } from './shell-words.ts'

export interface ContextActions {
  replaceMisspelling: (word: string) => void
  addToDictionary: (word: string) => void
  copyText: (text: string) => void
}

type Asked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'linkURL' | 'editFlags'
>

/**
 * What a click with the other button offers: spelling and editing in a text field, copying anywhere, nothing where
 * there is nothing.
 */
export function contextTemplate(
  asked: Asked,
  words: ShellWords,
  actions: ContextActions,
): MenuItemConstructorOptions[] {
  return joined([
    spelling(asked, words, actions),
    asked.linkURL === ''
      ? []
      : [
          {
            label: words.copyAddress,
            click: () => {
              actions.copyText(asked.linkURL)
            },
          },
        ],
    editing(asked, words),
  ])
}

function spelling(
  { isEditable, misspelledWord, dictionarySuggestions }: Asked,
  words: ShellWords,
  actions: ContextActions,
): MenuItemConstructorOptions[] {
  if (!isEditable || misspelledWord === '') return []
  const suggestions = dictionarySuggestions.slice(0, 5).map((word) => ({
    label: word,
    click: () => {
      actions.replaceMisspelling(word)
    },
  }))
  return [
    ...(suggestions.length === 0 ? [{ label: words.noSuggestion, enabled: false }] : suggestions),
    {
      label: words.addToDictionary,
      click: () => {
        actions.addToDictionary(misspelledWord)
      },
    },
  ]
}

function editing({ isEditable, selectionText, editFlags }: Asked, words: ShellWords): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { role: 'cut', label: words.cut, enabled: editFlags.canCut },
      { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
      { role: 'selectAll', label: words.selectAll },
    ]
  }
  return selectionText.trim() === '' ? [] : [{ role: 'copy', label: words.copy }]
}

function joined(groups: MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : [{ type: 'separator' as const }, ...group]))
}
