import { describe, expect, test } from 'vitest'
import { capitalisation } from '../../../../../shared/checks/capitalisation/capitalisation.ts'
import type { Language } from '../../../../../shared/notice/report.ts'
import type { Dictionaries } from '../../../../../shared/spelling/known-words.ts'
import { findingsOf, marked, paragraphs, side, words } from '../../../../fakes/notice.ts'

test.each<['en' | 'fr', string]>([
  ['en', 'The NATO Museum opens. The NATO Museum closes.'],
  ['en', 'The NATO Museum Personnel Rules apply to NATO museum staff.'],
  ['en', 'Programme NMX begins. The programme NMX ends.'],
  ['en', 'The Archive keeps an archive.'],
  ['fr', 'Le Musée tient un musée.'],
  [
    'en',
    'The Night Garden Office opens. It is a quiet office, and the garden office of the town is another. Garden offices close.',
  ],
])('silent: %s %s', (language, text) => {
  expect(marked(capitalisation, language, text)).toEqual([])
})

test.each<['en' | 'fr', string, string[]]>([
  ['en', 'The NATO Museum opens, the NATO Museum closes, the NATO museum sleeps.', ['NATO museum', 'NATO Museum']],
  ['en', 'Knows SharePoint and more SharePoint, but Sharepoint too.', ['Sharepoint', 'SharePoint']],
  [
    'en',
    'The Night Garden Office opens, and the Night garden office closes.',
    ['Night garden office', 'Night Garden Office'],
  ],
  ['fr', 'La Division Jardins ouvre, puis la division Jardins ferme.', ['division Jardins', 'Division Jardins']],
  ['fr', 'Dans le programme NMX, le programme NMX et le Programme NMX.', ['Programme NMX', 'programme NMX']],
])('%s %s', (language, text, found) => {
  expect(marked(capitalisation, language, text)).toEqual(found)
})

test('names both ways of writing', () => {
  const [finding] = findingsOf(capitalisation, {
    en: paragraphs('en', 'The NMX Hall, the NMX Hall and the NMX hall.'),
    fr: null,
  })
  expect(finding?.message.en).toBe('English writes “NMX hall” in one place and “NMX Hall” in others.')
  expect(words(finding!, 'en')).toHaveLength(2)
})

describe('letters in the wrong case', () => {
  const lists: Record<Language, Set<string>> = {
    en: new Set(
      'the Brussels English museum keeps old books in and Experience experience halls lamps order light open count Open they are kept'.split(
        ' ',
      ),
    ),
    fr: new Set('le musée ouvre en avril les lampes livres garde'.split(' ')),
  }
  const dictionaries: Dictionaries = {
    knows: (word, language) => lists[language].has(word) || lists[language].has(word.toLowerCase()),
  }
  const find = (language: Language, ...texts: string[]) =>
    findingsOf(capitalisation, {
      en: language === 'en' ? paragraphs('en', ...texts) : null,
      fr: language === 'fr' ? paragraphs('fr', ...texts) : null,
      dictionaries,
    }).flatMap((finding) => words(finding, language))

  test.each<[Language, string]>([
    ['en', 'The museum keeps old books etc. and lamps, e.g. in Brussels. They are kept.'],
    ['en', 'The SharePoint, the IPv6 and the NMXs of the museum.'],
    ['fr', 'Le musée ouvre en avril 2030. Les lampes.'],
    ['fr', 'L’Anglais Wren, le musée et la Journée du 1er Mai.'],
  ])('silent: %s %s', (language, text) => {
    expect(find(language, text)).toEqual([])
  })

  test.each<[Language, string, string[]]>([
    ['en', 'The museum in brussels keeps english books.', ['brussels', 'english']],
    ['en', 'The eXperience and the EXperience and the experIence of the museum.', ['eXperience', 'EXperience']],
    ['en', 'The museum keeps books. they are old.', ['they']],
    ['en', 'The NMXA and the NMXA and the nmxa of old.', ['nmxa', 'NMXA']],
    ['fr', 'Le musée ouvre en Avril 2030, en Anglais.', ['Avril', 'Anglais']],
  ])('%s %s', (language, text, found) => {
    expect(find(language, text)).toEqual(found)
  })

  test('one item of a list with a capital', () => {
    const items = (...texts: string[]) =>
      findingsOf(capitalisation, {
        en: side(
          'en',
          {},
          texts.map((text) => ['qualifications', 'item', text, 'essential']),
        ),
        fr: null,
        dictionaries,
      }).flatMap((finding) => words(finding, 'en'))
    expect(items('order lamps;', 'Light lamps;', 'open halls;', 'count books.')).toEqual(['Light'])
    expect(items('order lamps;', 'English books;', 'open halls;', 'count books.')).toEqual([])
  })

  test('a name of two capitals that the other side writes with one', () => {
    const [finding] = findingsOf(capitalisation, {
      en: paragraphs('en', 'Knows BookFinder.'),
      fr: paragraphs('fr', 'Connaît Bookfinder.'),
    })
    expect(finding?.message.en).toBe('The name is written “BookFinder” in English and “Bookfinder” in French.')
  })
})
