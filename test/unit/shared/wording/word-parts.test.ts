import { expect, test } from 'vitest'
import { standardParts } from '../../../../shared/wording/word-parts.ts'

const shown = (text: string, standard: string): string =>
  standardParts(text, standard)
    .map(({ text: words, is }) => (is === 'same' ? words : is === 'here' ? `[-${words}-]` : `{+${words}+}`))
    .join('')

test.each([
  ['The old door.', 'The old door.', 'The old door.'],
  ['The old door.', 'The new door.', 'The [-old-]{+new+} door.'],
  ['The door.', 'The new door.', 'The{+new+} door.'],
  ['Old door.', 'The old door.', '[-Old-]{+The old+} door.'],
  ['door opens.', 'The door opens.', '{+The+}door opens.'],
  ['The very old door.', 'The old door.', 'The [-very-] old door.'],
  ['The door is open.', 'The door is open at night.', 'The door is open{+at night+}.'],
  ['Tests in March 2030.', 'Tests in June 2031.', 'Tests in March 2030.'],
  ['', 'The door.', '{+The door+}'],
])('%s / %s', (text, standard, expected) => {
  expect(shown(text, standard)).toBe(expected)
})

test('what is in the text stays in the text, to the letter', () => {
  const text = '  « La porte » est   ouverte ; elle le reste.'
  expect(
    standardParts(text, 'La fenêtre est ouverte.')
      .filter(({ is }) => is !== 'standard')
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
