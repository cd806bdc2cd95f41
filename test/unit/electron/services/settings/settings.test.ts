import { expect, test } from 'vitest'
import { openSettings } from '../../../../../electron/services/settings/settings.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'
import { memorySettings } from '../../../../fakes/memory-settings.ts'

test('where nothing is kept, everything is as usual, and nothing is written', () => {
  const file = memorySettings()
  const settings = openSettings(file)
  expect(settings.current()).toEqual(defaultSettings)
  expect(settings.remark).toBeNull()
  expect(file.kept).toBeUndefined()
})

test('one setting that is wrong takes its default, the others stay; the file is set aside and said', () => {
  const file = memorySettings({ theme: 'purple', language: 'fr', folders: [{ path: '/a' }] })
  const settings = openSettings(file)
  expect(settings.current()).toMatchObject({ theme: 'system', language: 'fr', folders: [{ path: '/a', poll: false }] })
  expect(settings.remark?.en).toContain('/settings.damaged.json')
  expect(settings.remark?.fr).toContain('/settings.damaged.json')
  expect(file.kept).toMatchObject({ theme: 'system', language: 'fr' })
})

test('a setting of a newer version is passed over, not an injury', () => {
  const settings = openSettings(memorySettings({ theme: 'dark', hologram: true, __internal__: {} }))
  expect(settings.remark).toBeNull()
  expect(settings.current().theme).toBe('dark')
})

test.each([null, 'text', 3, []])('%j is no settings file', (kept) => {
  const settings = openSettings(memorySettings(kept))
  expect(settings.current()).toEqual(defaultSettings)
  expect(settings.remark).not.toBeNull()
})

test('a file that can neither be read nor set aside nor written is no end', () => {
  const broken = (): never => {
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'open' })
  }
  const settings = openSettings({ read: broken, write: broken, setAside: broken })
  expect(settings.current()).toEqual(defaultSettings)
  expect(settings.remark?.en).toContain('could not be read')
  expect(() => settings.change({ theme: 'dark' })).toThrow('EIO')
})

test('a change leaves out what is undefined and refuses what is wrong', () => {
  const settings = openSettings(memorySettings({ theme: 'dark' }))
  expect(settings.change({ theme: undefined, language: 'en' })).toMatchObject({ theme: 'dark', language: 'en' })
  expect(() => settings.change({ settleSeconds: -1 })).toThrow()
  expect(settings.current().settleSeconds).toBe(2)
})

test('what the policy fixes is not taken from the view: the choice of before returns when it is lifted', () => {
  const file = memorySettings({ theme: 'light', language: 'fr' })
  const settings = openSettings(file, { theme: 'dark' })
  expect([settings.isFixed('theme'), settings.isFixed('language')]).toEqual([true, false])
  expect(settings.change({ theme: 'system', language: 'en' })).toMatchObject({ theme: 'dark', language: 'en' })
  expect(openSettings(file).current()).toMatchObject({ theme: 'light', language: 'en' })
})
