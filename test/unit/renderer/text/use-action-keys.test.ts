import { expect, test } from 'vitest'
import { en } from '../../../../renderer/text/en.ts'
import { fr } from '../../../../renderer/text/fr.ts'
import { shownKeys } from '../../../../renderer/text/use-action-keys.ts'

test('keys are named in the reader’s words, and for screen readers as WAI-ARIA names them', () => {
  const shown = shownKeys(['k', 'Shift+F8'], fr)
  expect(shown.caps).toEqual(['k', 'Maj+F8'])
  expect(shown.withKey('Alerte précédente')).toBe('Alerte précédente (k)')
  expect(shown.aria).toBe('K Shift+F8')
  expect(shownKeys(['Mod+Z'], en)).toMatchObject({ caps: ['Ctrl+Z'], aria: 'Control+Z' })
  expect(shownKeys(['?'], en).aria).toBe('?')
})

test('an action without a key is named by itself', () => {
  const shown = shownKeys([], en)
  expect(shown.withKey('Settings')).toBe('Settings')
  expect(shown.aria).toBeUndefined()
})
