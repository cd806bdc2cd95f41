import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showReading, toggleOriginal, useView } from '../../../../renderer/state/view-store.ts'

beforeEach(() => {
  useView.setState(useView.getInitialState(), true)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  [1280, 'original'],
  [1920, 'beside'],
] as const)('the first look at the original in a window of %d pixels', (innerWidth, shown) => {
  vi.stubGlobal('window', { innerWidth })
  toggleOriginal()
  expect(useView.getState()).toMatchObject({ shown, pane: 'texts' })
  toggleOriginal()
  expect(useView.getState().shown).toBe('text')
})

test('later ones are as the last', () => {
  vi.stubGlobal('window', { innerWidth: 1920 })
  showReading('original')
  toggleOriginal()
  toggleOriginal()
  expect(useView.getState().shown).toBe('original')
})
