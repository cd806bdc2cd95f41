import { expect, test } from 'vitest'
import { defaultSettings, settingsChangeSchema, settingsSchema } from '../../../../shared/ipc/settings.ts'

test('a change of one setting names that one and no other', () => {
  expect(settingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
  expect(settingsChangeSchema.parse({})).toEqual({})
})

test.each([{ window: null }, { folders: [] }, { theme: 'pink' }, { settleSeconds: -1 }, { unknown: 1 }])(
  'a view may not change %o',
  (change) => {
    expect(settingsChangeSchema.safeParse(change).success).toBe(false)
  },
)

test('what an older version left out has its default', () => {
  expect(settingsSchema.parse({ language: 'fr' })).toEqual({ ...defaultSettings, language: 'fr' })
})
