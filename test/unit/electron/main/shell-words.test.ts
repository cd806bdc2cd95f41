import { describe, expect, test, vi } from 'vitest'
import { menuTemplate } from '../../../../electron/main/menu.ts'
import { languageOf, shellWords } from '../../../../electron/main/shell-words.ts'

const skip = () => undefined
const languages = ['en', 'fr'] as const
const nothing = {
  addFolder: skip,
  openFiles: skip,
  openSamples: skip,
  print: skip,
  showSettings: vi.fn(),
  showKeys: vi.fn(),
  watch: vi.fn<(folder: string) => void>(),
  lookForUpdates: skip,
  showLicences: skip,
  copyDiagnostics: skip,
  showLog: skip,
}
const situation = { mac: false, packaged: true, recentFolders: [] as string[], updates: false }

describe('language of menu and dialogs', () => {
  test.each([
    ['system', 'fr-BE', 'fr'],
    ['system', 'FR', 'fr'],
    ['system', 'en-GB', 'en'],
    ['system', 'nl', 'en'],
    ['system', '', 'en'],
    ['en', 'fr-FR', 'en'],
    ['fr', 'en-GB', 'fr'],
  ] as const)('set to %s on a %s system: %s', (setting, locale, language) => {
    expect(languageOf(setting, locale)).toBe(language)
  })

  test('French has every word, none left in English by mistake, and no-break spaces before double punctuation', () => {
    type Word = string | ((value: never) => string)
    const said = (words: ReturnType<typeof shellWords>): Record<string, string> =>
      Object.fromEntries(
        (Object.entries(words) as [string, Word][]).map(([key, word]) => [
          key,
          typeof word === 'function' ? word([2] as never) : word,
        ]),
      )
    const [en, fr] = [said(shellWords('en')), said(shellWords('fr'))]
    const same = Object.keys(en).filter((key) => en[key] === fr[key])
    expect(same).toEqual([])
    expect(
      Object.values(fr).filter((words) => /(?<![\u00A0\u202F])[:;!?]/u.test(words) || words.includes("'")),
    ).toEqual([])
  })
})

describe('menu', () => {
  const flat = (items: ReturnType<typeof menuTemplate>): ReturnType<typeof menuTemplate> =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

  test.each(languages.flatMap((language) => [true, false].map((mac) => [language, mac] as const)))(
    'in %s, on a Mac: %s, every entry has our own words',
    (language, mac) => {
      const items = flat(menuTemplate(shellWords(language), nothing, { ...situation, mac, updates: true }))
      expect(items.filter((item) => item.type !== 'separator' && (item.label ?? '') === '')).toEqual([])
    },
  )

  test('the usual roles are there', () => {
    const roles = flat(menuTemplate(shellWords('en'), nothing, situation)).map((item) => item.role)
    expect(roles).toEqual(
      expect.arrayContaining([
        'undo',
        'redo',
        'cut',
        'copy',
        'paste',
        'selectAll',
        'reload',
        'resetZoom',
        'zoomIn',
        'zoomOut',
        'togglefullscreen',
        'minimize',
        'close',
        'quit',
        'about',
      ]),
    )
  })

  test.each([
    [true, 'Vis-à-Vis', ['services', 'hide', 'hideOthers', 'unhide', 'zoom', 'front']],
    [false, 'File', ['close', 'quit']],
  ] as const)(
    'on a Mac: %s, settings lie under %s by the usual key, and the system’s own roles are there',
    (mac, menu, own) => {
      const template = menuTemplate(shellWords('en'), nothing, { ...situation, mac })
      const found = template.find(({ submenu }) =>
        flat(submenu as ReturnType<typeof menuTemplate>).some(({ id }) => id === 'settings'),
      )
      expect(found?.label).toBe(menu)
      expect(flat(template).find(({ id }) => id === 'settings')?.accelerator).toBe('CmdOrCtrl+,')
      expect(flat(template).map(({ role }) => role)).toEqual(expect.arrayContaining([...own]))
    },
  )

  test.each([
    ['open-files', 'CmdOrCtrl+O'],
    ['add-folder', 'CmdOrCtrl+Shift+O'],
    ['print', 'CmdOrCtrl+P'],
  ])('%s has the usual key', (id, accelerator) => {
    expect(flat(menuTemplate(shellWords('fr'), nothing, situation)).find((item) => item.id === id)?.accelerator).toBe(
      accelerator,
    )
  })

  test('no two entries share a key', () => {
    const keys = flat(
      menuTemplate(shellWords('en'), nothing, { ...situation, mac: true, packaged: false, updates: true }),
    ).flatMap((item) => item.accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('the installed app offers no developer tools', () => {
    const roles = (packaged: boolean) =>
      flat(menuTemplate(shellWords('en'), nothing, { ...situation, packaged })).map((item) => item.role)
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(roles(false)).toContain('toggleDevTools')
  })

  test('recent folders are offered by name, and watched again at a click', () => {
    const entry = (recent: string[]) =>
      flat(menuTemplate(shellWords('en'), nothing, { ...situation, recentFolders: recent })).find(
        ({ id }) => id === 'recent-folders',
      )
    expect(entry([])?.enabled).toBe(false)
    const submenu = entry(['/Notices & more'])?.submenu as ReturnType<typeof menuTemplate>
    expect(submenu[0]?.label).toBe('/Notices && more')
    submenu[0]?.click?.(undefined as never, undefined, undefined as never)
    expect(nothing.watch).toHaveBeenCalledWith('/Notices & more')
  })

  test('newer versions are looked for only where there is an address', () => {
    const ids = (updates: boolean) =>
      flat(menuTemplate(shellWords('en'), nothing, { ...situation, updates })).map(({ id }) => id)
    expect(ids(false)).not.toContain('look-for-updates')
    expect(ids(true)).toContain('look-for-updates')
  })
})
