import { expect, test } from 'vitest'
import { capitalisation } from '../../../../shared/checks/capitalisation.ts'
import { findingsOf, marked, paragraphs, words } from '../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['en', 'The NATO Museum opens. The NATO Museum closes.'],
  ['en', 'The NATO Museum Personnel Rules apply to NATO museum staff.'],
  ['en', 'Programme NMX begins. The programme NMX ends.'],
  ['en', 'The Archive keeps an archive.'],
  ['fr', 'Le Musée tient un musée.'],
  ['en', 'The Night Garden Office opens. It is a quiet office, and the garden office of the town is another. Garden offices close.'],
])('silent: %s %s', (language, text) => {
  expect(marked(capitalisation, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['en', 'The NATO Museum opens, the NATO Museum closes, the NATO museum sleeps.', ['NATO museum', 'NATO Museum']],
  ['en', 'Knows SharePoint and more SharePoint, but Sharepoint too.', ['Sharepoint', 'SharePoint']],
  ['en', 'The Night Garden Office opens, and the Night garden office closes.', ['Night garden office', 'Night Garden Office']],
  ['fr', 'La Division Jardins ouvre, puis la division Jardins ferme.', ['division Jardins', 'Division Jardins']],
  ['fr', 'Dans le programme NMX, le programme NMX et le Programme NMX.', ['Programme NMX', 'programme NMX']],
])('%s %s', (language, text, found) => {
  expect(marked(capitalisation, language, text)).toEqual(found)
})

test('names both ways of writing', () => {
  const [finding] = findingsOf(capitalisation, { en: paragraphs('en', 'The NMX Hall, the NMX Hall and the NMX hall.'), fr: null })
  expect(finding?.message.en).toBe('English writes “NMX hall” in one place and “NMX Hall” in others.')
  expect(words(finding!, 'en')).toHaveLength(2)
})
