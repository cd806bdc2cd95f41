import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../../../electron/main/menu.ts'
import { languageOf, shellWords } from '../../../../electron/main/shell-words.ts'

const languages = ['en', 'fr'] as const
const nothing = { addFolder: () => undefined, openFiles: () => undefined, openSamples: () => undefined, print: () => undefined }

describe('language of menu and dialogs', () => {
  test.each([
    ['system', 'fr-BE', 'fr'], ['system', 'FR', 'fr'], ['system', 'en-GB', 'en'], ['system', 'nl', 'en'], ['system', '', 'en'],
    ['en', 'fr-FR', 'en'], ['fr', 'en-GB', 'fr'],
  ] as const)('set to %s on a %s system: %s', (setting, locale, language) => {
    expect(languageOf(setting, locale)).toBe(language)
  })

  test('French has every word, none left in English by mistake, and no-break spaces before double punctuation', () => {
    const [en, fr] = [shellWords('en'), shellWords('fr')]
    const same = Object.keys(en).filter((key) => en[key as keyof typeof en] === fr[key as keyof typeof fr])
    expect(same).toEqual([])
    expect(Object.values(fr).filter((words) => /(?<![\u00A0\u202F])[:;!?]/u.test(words) || words.includes("'"))).toEqual([])
  })
})

describe('menu', () => {
  const flat = (items: ReturnType<typeof menuTemplate>): ReturnType<typeof menuTemplate> =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

  test.each(languages.flatMap((language) => [true, false].map((mac) => [language, mac] as const)))('in %s, on a Mac: %s, every entry has our own words', (language, mac) => {
    const items = flat(menuTemplate(shellWords(language), nothing, { mac, packaged: true }))
    expect(items.filter((item) => item.type !== 'separator' && (item.label ?? '') === '')).toEqual([])
  })

  test('the usual roles are there', () => {
    const roles = flat(menuTemplate(shellWords('en'), nothing, { mac: false, packaged: true })).map((item) => item.role)
    expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'reload', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'minimize', 'close', 'quit', 'about']))
  })

  test('no two entries share a key', () => {
    const keys = flat(menuTemplate(shellWords('en'), nothing, { mac: true, packaged: false })).flatMap((item) => item.accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('the installed app offers no developer tools', () => {
    const roles = (packaged: boolean) => flat(menuTemplate(shellWords('en'), nothing, { mac: false, packaged })).map((item) => item.role)
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(roles(false)).toContain('toggleDevTools')
  })
})
