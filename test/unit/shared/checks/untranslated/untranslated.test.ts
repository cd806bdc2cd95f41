import { describe, expect, test } from 'vitest'
import { untranslated } from '../../../../../shared/checks/untranslated/untranslated.ts'
import type { Dictionaries } from '../../../../../shared/spelling/known-words.ts'
import { findingsOf, side, words } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string, kind: 'item' | 'paragraph' | 'heading' = 'item') =>
  findingsOf(untranslated, {
    en: side('en', {}, [['qualifications', kind, en]]),
    fr: side('fr', {}, [['qualifications', kind, fr]]),
  })

describe('silent', () => {
  test.each([
    ['be able to lead a choir of children;', 'savoir diriger une chorale d’enfants ;'],
    ['know React, Vue and Microsoft Office;', 'connaître React, Vue et Microsoft Office ;'],
    ['have read “The Wind in the Willows”', 'avoir lu « The Wind in the Willows »'],
    [
      'be a member of the Royal Society for the Protection of Birds',
      'être membre de la Royal Society for the Protection of Birds',
    ],
    ['cloud computing', 'cloud computing'],
    ['see www.example.org/the-way-of-the-heron', 'voir www.example.org/the-way-of-the-heron'],
    ['Initiative', 'Initiative'],
    [
      'experience with cross-site scripting attacks (cross-site scripting)',
      'expérience des attaques XSS (cross-site scripting)',
    ],
  ])('%s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('in the header', () => {
  const header = (language: 'en' | 'fr', text: string) => {
    const line = side(language, {}, [['header', 'field', text]])
    return findingsOf(untranslated, language === 'en' ? { en: line, fr: null } : { en: null, fr: line }).flatMap(
      (finding) => words(finding, language),
    )
  }
  test.each([
    ['fr', 'Schedule : Temps plein', ['Schedule']],
    ['fr', 'Horaire : Full-time', ['Full-time']],
    ['en', 'Primary Location: Belgique-Bruxelles', ['Belgique-Bruxelles']],
    ['fr', 'Organisation : NATO International Staff (NATO IS)', ['NATO International Staff (NATO IS)']],
    ['fr', 'Scheduel : Temps plein', []],
    ['fr', 'Horaire : Temps plein', []],
    ['fr', 'Grade : NATO Grade G17', []],
    ['fr', 'Lieu : Luxembourg-Capellen', []],
    ['en', 'NATO Body: Museum of the North', []],
  ] as const)('%s: %s', (language, text, marked) => expect(header(language, text)).toEqual(marked))
})

describe('a title copied from the other side', () => {
  const english = new Set(['officer', 'museum', 'archives', 'data', 'architect'])
  const dictionaries: Dictionaries = {
    knows: (word, language) =>
      language === 'en' ? english.has(word.toLowerCase()) : word.toLowerCase() === 'archives',
  }
  const titles = (en: string, fr: string) =>
    findingsOf(untranslated, {
      en: side('en', { title: [en, `${en} (310001)`, en] }),
      fr: side('fr', { title: [fr, `${fr} (310001)`, fr] }),
      dictionaries,
    }).flatMap((finding) => words(finding, 'fr'))
  test.each([
    ['Officer, Museum Archives', 'Officer, Museum Archives', ['Officer, Museum Archives']],
    ['Officer, Museum Archives', 'Administratrice (archives)', []],
    ['Data Architect', 'Data Architect', []],
  ])('%s / %s', (en, fr, marked) => expect(titles(en, fr)).toEqual(marked))
})

describe('reports', () => {
  test('an item left in English', () => {
    const [finding, ...rest] = find('be able to lead a choir of children;', 'be able to lead a choir of children;')
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', en: ['en1'], fr: ['fr1'] })
    expect(finding?.message.en).toBe('The French side has English here: “be able to lead a choir of children”.')
  })

  test('one sentence of a paragraph, and only that is marked', () => {
    const [finding] = find(
      'The choir sings on Sundays. They must be kept in tune by the incumbent.',
      'La chorale chante le dimanche. They must be kept in tune by the incumbent.',
      'paragraph',
    )
    expect(words(finding!, 'fr')).toEqual(['They must be kept in tune by the incumbent.'])
    // What stands against it is shown as well.
    expect(words(finding!, 'en')).toEqual(['They must be kept in tune by the incumbent.'])
  })

  test('French on the English side', () => {
    const [finding] = find(
      'La personne titulaire dirige la chorale des enfants et prépare les concerts.',
      'La personne titulaire dirige la chorale des enfants et prépare les concerts.',
      'paragraph',
    )
    expect(finding?.message.fr).toContain('Du côté anglais, ce passage est en français')
  })
})

describe('by the dictionaries, where the words are the same on both sides', () => {
  const lists = {
    en: new Set(
      'certified choir skills lead choirs checks own work including one year in an orchestra sing and play the flute machine learning operations'.split(
        ' ',
      ),
    ),
    fr: new Set(
      'avoir dirigé une chorale pendant trois ans dont un an dans orchestre chanter et jouer de la flûte machine en'.split(
        ' ',
      ),
    ),
  }
  const knows = (word: string, language: 'en' | 'fr') => lists[language].has(word.toLowerCase())
  const marked = (en: string, fr: string, section: 'qualifications' | 'competencies' = 'qualifications') =>
    findingsOf(untranslated, {
      en: side('en', {}, [[section, 'item', en]]),
      fr: side('fr', {}, [[section, 'item', fr]]),
      dictionaries: { knows },
    }).map((finding) => words(finding, 'fr'))

  test.each<[string, string, string, string[][]]>([
    [
      'a short item without small words',
      'certified choir skills;',
      'certified choir skills ;',
      [['certified choir skills']],
    ],
    [
      'the end of a sentence',
      'have led a choir, including one year in an orchestra',
      'avoir dirigé une chorale, including one year in an orchestra',
      [['including one year in an orchestra']],
    ],
    [
      'three words, one of them small',
      'have led a choir, certified in skills',
      'avoir dirigé une chorale certified in skills',
      [['certified in skills']],
    ],
    ['what is translated', 'have led a choir', 'avoir dirigé une chorale', []],
    ['a name', 'sing in the Old Choir Of York', 'chanter à la Old Choir Of York', []],
    ['a term inside a sentence', 'sing machine learning operations', 'chanter en machine learning operations', []],
    ['a quoted title', 'sing "certified choir skills"', 'chanter « certified choir skills »', []],
  ])('%s', (_, en, fr, expected) => {
    expect(marked(en, fr)).toEqual(expected)
  })

  test('a competency that the profile knows in the other language only', () => {
    expect(marked('Teamwork: Cooperates.', 'Teamwork: Cooperates.', 'competencies')).toEqual([
      ['Teamwork', 'Cooperates'],
    ])
    expect(marked('Teamwork: Cooperates.', 'Travail en équipe : Cooperates.', 'competencies')).toEqual([['Cooperates']])
    expect(marked('Initiative: Leads.', 'Initiative : dirige.', 'competencies')).toEqual([])
  })
})
