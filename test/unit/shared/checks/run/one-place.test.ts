import { expect, test } from 'vitest'
import { side, toldByAll as told, type BodyLine, type FakeNotice } from '../../../../fakes/notice.ts'

function toldOf(section: BodyLine[0], en: string, fr: string, kind: BodyLine[1] = 'paragraph'): string[] {
  return told({ en: side('en', {}, [[section, kind, en]]), fr: side('fr', {}, [[section, kind, fr]]) })
}

test('a closing date that differs is not said to be past as well', () => {
  const date = (day: string) => ({ date: `2029-03-${day}`, time: null })
  const fake = {
    en: side('en', { deadline: [date('05'), 'Application deadline: 5 March 2029', '5 March 2029'] }),
    fr: side('fr', { deadline: [date('06'), 'Date limite : 6 mars 2029', '6 mars 2029'] }),
  }
  expect(told(fake)).toEqual(['deadline-mismatch'])
})

test('the length of a contract is told, not that a number differs', () => {
  expect(toldOf('contract', 'A contract of three years.', 'Un contrat de quatre ans.')).toEqual([
    'contract-terms-mismatch',
  ])
})

test('a sentence that was pasted twice has its numbers twice', () => {
  const once = 'Complaints are settled within ten days.'
  expect(
    toldOf('accountabilities', `${once} ${once}`, 'Les réclamations sont réglées en dix jours.').filter(
      (check) => check !== 'block-missing',
    ),
  ).toEqual(['repeated-word'])
})

test('a value that is still to be written is why the other side has one too many', () => {
  expect(toldOf('additional', 'The post is free from 1 June 2027.', 'Le poste est libre au [à compléter].')).toEqual([
    'placeholder',
  ])
})

test('French in the English text that has no counterpart is said to be not translated, and that alone', () => {
  const foreign = 'Le titulaire du poste assure la gestion des dossiers pour les équipes de la division.'
  const fake = {
    en: side('en', {}, [
      ['summary', 'paragraph', 'The office keeps the files.'],
      ['summary', 'paragraph', foreign],
    ]),
    fr: side('fr', {}, [['summary', 'paragraph', 'Le bureau tient les dossiers.']]),
    pairs: [
      [['en1'], ['fr1']],
      [['en2'], []],
    ] satisfies FakeNotice['pairs'],
  }
  expect(told(fake)).toEqual(['untranslated'])
})

test.each([
  ['leaves its neighbour an odd ending, which is not told', 'Runs meetings.', ['block-missing']],
  ['is not why its neighbour has a mark too many', 'Runs,, meetings;', ['block-missing', 'punctuation']],
])('an item without counterpart %s', (_, neighbour, expected) => {
  const items = (texts: string[]) => texts.map((text): BodyLine => ['accountabilities', 'item', text])
  const fake = {
    en: side('en', {}, items(['Drafts papers;', 'Reads files;', 'Keeps lists;', neighbour, 'Writes minutes.'])),
    fr: side('fr', {}, items(['Rédige des notes ;', 'Lit des dossiers ;', 'Tient des listes ;', 'Mène des réunions.'])),
  }
  expect(told(fake)).toEqual(expected)
})

test('a line that stands in one language only may be written wrongly all the same', () => {
  const fake = {
    en: side('en', {
      location: ['Brussels', 'Location: Brussels', 'Brussels'],
      body: ['Office', 'Body: Office', 'Office'],
      schedule: ['Full time', 'Working time: Full time', 'Full time'],
      grade: [{ min: 'G15', max: 'G15' }, 'Grade G15', 'G15'],
    }),
    fr: side('fr', {
      location: ['Brussels', 'Lieu : Brussels', 'Brussels'],
      body: ['Office', 'Organisme : Office', 'Office'],
      schedule: ['Full time', 'Horaire : Full time', 'Full time'],
    }),
  }
  expect(told(fake)).toContain('field-format')
})

test('a heading without counterpart is told, and that it is mistyped', () => {
  const fake = {
    en: side('en', {}, [['qualifications', 'paragraph', 'The office keeps the files.']]),
    fr: side('fr', {}, [
      ['qualifications', 'paragraph', 'Le bureau tient les dossiers.'],
      ['qualifications', 'heading', 'ACQUIS ESSNETIELS'],
    ]),
  }
  expect(told(fake)).toEqual(['heading-variant', 'block-missing'])
})

/** Competencies of the profile, with a level each. */
const known = [
  ['Achievement', 'Recherche de l’excellence'],
  ['Analytical Thinking', 'Réflexion analytique'],
  ['Clarity and Accuracy', 'Clarté et précision'],
] as const

test.each([
  ['that changed their places, but not their levels, are told as moved', 2, ['order']],
  ['that changed their places, one of them with another level, are told as both', 4, ['order', 'competency-mismatch']],
])('competencies %s', (_, level, expected) => {
  const item = (text: string): BodyLine => ['competencies', 'item', text]
  const [first, second, third] = known
  const fake = {
    en: side(
      'en',
      {},
      known.map(([name], at) => item(`${name}: level ${at + 1}`)),
    ),
    fr: side('fr', {}, [
      item(`${second[1]} : niveau ${level === 2 ? 1 : 2}`),
      item(`${first[1]} : niveau ${level}`),
      item(`${third[1]} : niveau 3`),
    ]),
    pairs: [
      [['en1'], ['fr2']],
      [['en2'], ['fr1']],
      [['en3'], ['fr3']],
    ] satisfies FakeNotice['pairs'],
  }
  expect(told(fake)).toEqual(expected)
})

test.each([
  ['English', 'TBC', 'Belgique-Bruxelles'],
  ['French', 'Belgium-Brussels', 'à confirmer'],
])('a value at the head that is still to be written in %s is not said to be another', (_, en, fr) => {
  const fake = {
    en: side('en', { location: [en, `Primary Location: ${en}`, en] }),
    fr: side('fr', { location: [fr, `Lieu principal : ${fr}`, fr] }),
  }
  expect(told(fake)).toEqual(['placeholder'])
})

test('a length that is still to be written is why only the other side has one', () => {
  expect(toldOf('contract', 'A contract of three years.', 'Un contrat de [XX] ans.')).toEqual(['placeholder'])
})
