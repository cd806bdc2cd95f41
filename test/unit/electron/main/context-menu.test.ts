import { describe, expect, test, vi } from 'vitest'
import { contextTemplate } from '../../../../electron/main/context-menu.ts'
import { shellWords } from '../../../../electron/main/shell-words.ts'

const actions = {
  replaceMisspelling: vi.fn<(word: string) => void>(),
  addToDictionary: vi.fn<(word: string) => void>(),
  copyText: vi.fn<(text: string) => void>(),
}
const editFlags = { canCut: false, canCopy: true, canPaste: true } as Parameters<typeof contextTemplate>[0]['editFlags']
const nothing = {
  isEditable: false,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [] as string[],
  linkURL: '',
  editFlags,
}
const shown = (asked: Partial<typeof nothing>) => contextTemplate({ ...nothing, ...asked }, shellWords('en'), actions)
const names = (asked: Partial<typeof nothing>) => shown(asked).map(({ role, label, type }) => type ?? role ?? label)

describe('the other mouse button', () => {
  test.each<[string, Partial<typeof nothing>, string[]]>([
    ['on nothing', {}, []],
    ['on a selection of white space', { selectionText: ' \n' }, []],
    ['on a selection', { selectionText: 'words' }, ['copy']],
    ['in a text field', { isEditable: true }, ['cut', 'copy', 'paste', 'selectAll']],
    [
      'on a misspelt word of a field',
      { isEditable: true, misspelledWord: 'recieve', dictionarySuggestions: ['receive'] },
      ['receive', 'Add to the dictionary', 'separator', 'cut', 'copy', 'paste', 'selectAll'],
    ],
    [
      'on a word that nobody knows',
      { isEditable: true, misspelledWord: 'xyzzy' },
      ['No suggestion', 'Add to the dictionary', 'separator', 'cut', 'copy', 'paste', 'selectAll'],
    ],
    [
      'on a misspelt word that cannot be edited',
      { misspelledWord: 'recieve', dictionarySuggestions: ['receive'], selectionText: 'recieve' },
      ['copy'],
    ],
    ['on a link', { linkURL: 'https://a.example/', selectionText: 'a' }, ['Copy the address', 'separator', 'copy']],
  ])('%s', (_name, asked, expected) => {
    expect(names(asked)).toEqual(expected)
  })

  test('at most five suggestions; a click takes one', () => {
    const template = shown({
      isEditable: true,
      misspelledWord: 'x',
      dictionarySuggestions: ['a', 'b', 'c', 'd', 'e', 'f'],
    })
    expect(template.filter(({ label }) => label?.length === 1)).toHaveLength(5)
    template[1]?.click?.(undefined as never, undefined, undefined as never)
    expect(actions.replaceMisspelling).toHaveBeenCalledWith('b')
  })

  test('what cannot be done is grey', () => {
    expect(shown({ isEditable: true }).map(({ enabled }) => enabled)).toEqual([false, true, true, undefined])
  })
})
