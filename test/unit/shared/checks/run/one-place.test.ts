import { expect, test } from 'vitest'
import { checks } from '../../../../../shared/checks/index.ts'
import { runChecks } from '../../../../../shared/checks/run/run-checks.ts'
import type { Finding } from '../../../../../shared/notice/report.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'
import { natoProfile, noticeOf, side, type BodyLine, type FakeNotice } from '../../../../fakes/notice.ts'

/** What all checks together say of the blocks of a notice, but for what it lacks of the form. */
function told(fake: FakeNotice): string[] {
  const { findings } = runChecks(noticeOf(fake), natoProfile, { asOf: '2030-01-15', severities: {}, lexicon }, checks)
  return findings.filter(isOfText).map(({ check }) => check)
}

function isOfText({ check, evidence }: Finding): boolean {
  return evidence.length > 0 && check !== 'field-missing' && check !== 'section-missing'
}

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
