import { describe, expect, test } from 'vitest'
import { languageLevelMismatch } from '../../../../shared/checks/language-level-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(languageLevelMismatch, {
    en: side('en', {}, [['qualifications', 'item', en]]),
    fr: side('fr', {}, [['qualifications', 'item', fr]]),
  })

describe('silent', () => {
  test.each([
    [
      'English/French at V ("Advanced") in one and III ("Intermediate") in the other',
      'anglais/français aux niveaux V (« avancé ») dans l’une et III (« intermédiaire ») dans l’autre',
    ],
    ['level IV in English and level II in French', 'niveau II en français et niveau IV en anglais'],
    [
      'V (Advanced) in one; I (Beginner) in the other',
      'V (avancé) dans l’une des langues et I (débutant) dans l’autre',
    ],
    ['what I have read of Napoleon III and of World War II', 'ce que j’ai lu de Napoléon III'],
    ['good English', 'un bon anglais'],
  ])('%s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('reports', () => {
  test('another level', () => {
    const [finding, ...rest] = find(
      'V ("Advanced") in one and I ("Beginner") in the other',
      'V (« avancé ») dans l’une et III (« intermédiaire ») dans l’autre',
    )
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe('English asks for levels V and I, French for levels V and III.')
    expect(words(finding!, 'fr')).toEqual(['V (« avancé »)', 'III (« intermédiaire »)'])
  })

  test('the levels of the two languages exchanged', () => {
    expect(
      find('level IV in English and level II in French', 'niveau IV en français et niveau II en anglais'),
    ).toHaveLength(1)
  })

  test('an adjective that is another level’s', () => {
    const [finding] = find(
      'V ("Advanced") in one and I ("Intermediate") in the other',
      'V (« avancé ») dans l’une et I (« débutant ») dans l’autre',
    )
    expect(finding?.message.en).toBe('Level I stands beside “Intermediate”, which is level III.')
    expect(finding).toMatchObject({ en: ['en1'], fr: [] })
  })
})
