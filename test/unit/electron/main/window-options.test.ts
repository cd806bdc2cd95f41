import { expect, test } from 'vitest'
import { windowOptions } from '../../../../electron/main/window-options.ts'

const options = windowOptions({
  preload: '/app/preload.cjs',
  icon: '/app/icon.png',
  place: { x: 10, y: 20, width: 1200, height: 800 },
  dark: true,
})

/** One row per lock: loosening any of them turns a row red. */
test.each([
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['webSecurity', true],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['webviewTag', false],
  ['navigateOnDragDrop', false],
  ['safeDialogs', true],
  ['preload', '/app/preload.cjs'],
] as const)('webPreferences.%s is %s', (name, value) => {
  expect(options.webPreferences?.[name]).toBe(value)
})

test('no preference is set that is not in the table or known to be harmless', () => {
  expect(Object.keys(options.webPreferences ?? {}).sort()).toEqual([
    'allowRunningInsecureContent',
    'contextIsolation',
    'experimentalFeatures',
    'navigateOnDragDrop',
    'nodeIntegration',
    'nodeIntegrationInSubFrames',
    'nodeIntegrationInWorker',
    'preload',
    'safeDialogs',
    'sandbox',
    'spellcheck',
    'webSecurity',
    'webviewTag',
  ])
})

test('opens where it was, hidden until there is something to see', () => {
  expect(options).toMatchObject({ x: 10, y: 20, width: 1200, height: 800, show: false, backgroundColor: '#1f1f1f' })
})
