import { describe, expect, test } from 'vitest'
import { side, toldByAll, type BodyLine, type FakeNotice, type FieldLines } from '../../../../fakes/notice.ts'

const misspelt = new Set(['recieved', 'acceuil'])
// Whatever is asked about is a word, but for these and for what nobody writes with a circumflex: slips are looked for.
const dictionaries = { knows: (word: string) => !misspelt.has(word.toLowerCase()) && !/[îû]/u.test(word) }

/** What is told of a notice, in the order of the alphabet. */
const told = (fake: FakeNotice): string[] => toldByAll({ ...fake, dictionaries }).sort()

const inPassage = (section: BodyLine[0], en: string, fr: string): FakeNotice => ({
  en: side('en', {}, [[section, 'paragraph', en]]),
  fr: side('fr', {}, [[section, 'paragraph', fr]]),
})

/** One line of the header on each side. */
const inLine = (en: FieldLines, fr: FieldLines): FakeNotice => ({ en: side('en', en), fr: side('fr', fr) })

/** A passage that English has alone, beside one that both have. */
const alone = (text: string): FakeNotice => ({
  en: side('en', {}, [
    ['summary', 'paragraph', 'The office keeps files.'],
    ['summary', 'paragraph', text],
  ]),
  fr: side('fr', {}, [['summary', 'paragraph', 'Le bureau tient les dossiers.']]),
  pairs: [
    [['en1'], ['fr1']],
    [['en2'], []],
  ],
})

const foreign = 'The desk reads the mail and sends it to the teams of the division.'
const elsewhere: FieldLines = { location: ['Italy-Naples', 'Primary Location: Italy-Naples', 'Italy-Naples'] }
const date = (day: string) => ({ date: `2031-03-${day}`, time: null })

describe('what is still to be written', () => {
  test('hides no link, no word that stands twice and no bracket', () => {
    const fake = inPassage(
      'additional',
      'The post is kept for the the [XX] years, see https://example.org/a (annex 3.',
      'Le poste est maintenu pendant [XX] ans, voir https://example.org/b (annexe 3).',
    )
    expect(told(fake)).toEqual(['link-mismatch', 'placeholder', 'repeated-word', 'unbalanced-pair'])
  })

  test('hides no number that both sides state', () => {
    const fake = inPassage(
      'additional',
      'After ten years at level [XX] one gets 30 pens.',
      'Après six ans au niveau [XX] on reçoit 40 stylos.',
    )
    expect(told(fake)).toEqual(['number-mismatch', 'number-mismatch', 'placeholder'])
  })

  test('hides no number of one side, where both sides are to be filled in', () => {
    const fake = inPassage('additional', 'One gets 30 pens at [XX].', 'On reçoit des stylos au niveau [XX].')
    expect(told(fake)).toEqual(['number-mismatch', 'placeholder'])
  })

  test('hides no length of a contract that both sides state', () => {
    const fake = inPassage(
      'contract',
      'A contract of three years at level [XX].',
      'Un contrat de quatre ans au niveau [XX].',
    )
    expect(told(fake)).toEqual(['contract-terms-mismatch', 'placeholder'])
  })

  test('hides no sentence that was not translated', () => {
    expect(
      told(inPassage('summary', foreign.replace('division', '[XX]'), foreign.replace('division', '[XX]'))),
    ).toEqual(['placeholder', 'untranslated'])
  })
})

describe('in a section that one side has alone', () => {
  const shared: [BodyLine[0], Record<'en' | 'fr', [string, string]>][] = [
    ['summary', { en: ['1. SUMMARY', 'The office keeps files.'], fr: ['1. RÉSUMÉ', 'Le bureau tient les dossiers.'] }],
    [
      'qualifications',
      {
        en: ['2. QUALIFICATIONS AND EXPERIENCE', 'A degree.'],
        fr: ['2. QUALIFICATIONS ET EXPÉRIENCE', 'Un diplôme.'],
      },
    ],
    [
      'accountabilities',
      { en: ['3. MAIN ACCOUNTABILITIES', 'Keeps lists.'], fr: ['3. RESPONSABILITÉS PRINCIPALES', 'Tient des listes.'] },
    ],
  ]
  const withContract = (language: 'en' | 'fr', ...lines: [heading: string, text: string]): FakeNotice => {
    const sideOf = (own: 'en' | 'fr') =>
      side(own, {}, [
        ...shared.flatMap(([section, { [own]: texts }]): BodyLine[] => [
          [section, 'heading', texts[0]],
          [section, 'paragraph', texts[1]],
        ]),
        ...(own === language
          ? ([
              ['contract', 'heading', lines[0]],
              ['contract', 'paragraph', lines[1]],
            ] satisfies BodyLine[])
          : []),
      ])
    return { en: sideOf('en'), fr: sideOf('fr') }
  }

  test.each<['en' | 'fr', string, string, string[]]>([
    [
      'en',
      '6. CONTRACT',
      'The contract runs for [XX] years and is recieved by the the office.',
      ['placeholder', 'repeated-word', 'section-missing', 'spelling'],
    ],
    [
      'fr',
      '6. CONTRAT',
      'Le contrat court sur [XX] ans et est est renouvelé (annexe.',
      ['placeholder', 'repeated-word', 'section-missing', 'unbalanced-pair'],
    ],
  ])('what is wrong in its text is told as well: %s', (language, heading, text, expected) => {
    expect(told(withContract(language, heading, text)).filter((check) => check !== 'heading-variant')).toEqual(expected)
  })
})

describe('in a header line whose value differs', () => {
  test.each<[string, FakeNotice, string[]]>([
    [
      'a bracket in its label',
      inLine(
        { location: ['Italy-Naples', 'Primary Location (see annex: Italy-Naples', 'Italy-Naples'] },
        { location: ['Belgique-Bruxelles', 'Lieu principal : Belgique-Bruxelles', 'Belgique-Bruxelles'] },
      ),
      ['location-mismatch', 'unbalanced-pair'],
    ],
    [
      'a colon that stands twice',
      inLine(
        { location: ['Italy-Naples', 'Primary Location:: Italy-Naples', 'Italy-Naples'] },
        { location: ['Belgique-Bruxelles', 'Lieu principal : Belgique-Bruxelles', 'Belgique-Bruxelles'] },
      ),
      ['field-format', 'location-mismatch'],
    ],
    [
      'a colon without its space',
      inLine(elsewhere, {
        location: ['Belgique-Bruxelles', 'Lieu principal: Belgique-Bruxelles', 'Belgique-Bruxelles'],
      }),
      ['french-spacing', 'location-mismatch'],
    ],
    [
      'a note that is still to be written',
      inLine(
        { deadline: [date('05'), 'Application deadline: 5 March 2031 (TBC)', '5 March 2031'] },
        { deadline: [date('06'), 'Date limite : 6 mars 2031', '6 mars 2031'] },
      ),
      ['deadline-mismatch', 'placeholder'],
    ],
    [
      'a misspelt label',
      inLine(
        { clearance: ['NS', 'Clearance recieved: NS', 'NS'] },
        { clearance: ['CTS', 'Habilitation : CTS', 'CTS'] },
      ),
      ['clearance-mismatch', 'spelling'],
    ],
    [
      'a misspelt word of the title, of which the number differs',
      inLine(
        { title: ['Officer, Archives 2', 'Title: Officer, Archives 2', 'Officer, Archives 2'] },
        {
          title: [
            'Administrateur acceuil, Archives 3',
            'Intitulé : Administrateur acceuil, Archives 3',
            'Administrateur acceuil, Archives 3',
          ],
        },
      ),
      ['spelling', 'title-mismatch'],
    ],
  ])('%s is told as well', (_, fake, expected) => {
    expect(told(fake)).toEqual(expected)
  })
})

describe('in a passage without counterpart', () => {
  test('what is wrong in it is told as well', () => {
    expect(told(alone('Mail is recieved by the the office (annex 3.'))).toEqual([
      'block-missing',
      'repeated-word',
      'spelling',
      'unbalanced-pair',
    ])
  })

  test('or in a sentence of it', () => {
    const fake = inPassage(
      'summary',
      'The office keeps files. Mail is recieved by the the desk every single day of the year.',
      'Le bureau tient les dossiers.',
    )
    expect(told(fake)).toEqual(['block-missing', 'repeated-word', 'spelling'])
  })
})

describe('beside a sentence that was not translated', () => {
  test.each<[string, string, string, string[]]>([
    [
      'another number',
      'The office keeps 30 files.',
      'Le bureau tient 40 dossiers.',
      ['number-mismatch', 'untranslated'],
    ],
    [
      'another link',
      'The office keeps files (https://example.org/a).',
      'Le bureau tient les dossiers (https://example.org/b).',
      ['link-mismatch', 'untranslated'],
    ],
    [
      'a word that stands twice',
      'The office keeps files.',
      'Le bureau tient tient les dossiers.',
      ['repeated-word', 'untranslated'],
    ],
    [
      'a misspelt word',
      'The office keeps files.',
      'Le bureau tient les dossiers à son acceuil.',
      ['spelling', 'untranslated'],
    ],
  ])('%s is told as well', (_, en, fr, expected) => {
    expect(told(inPassage('summary', `${en} ${foreign}`, `${fr} ${foreign}`))).toEqual(expected)
  })
})

describe('on the very same words', () => {
  test.each([
    ['number', '(30.', '(40).', ['number-mismatch', 'unbalanced-pair']],
    ['link', '(https://example.org/a', '(https://example.org/b).', ['link-mismatch', 'unbalanced-pair']],
  ])('a lone bracket hides no other %s', (_, en, fr, expected) => {
    expect(told(inPassage('summary', `The office keeps files ${en}`, `Le bureau tient les dossiers ${fr}`))).toEqual(
      expected,
    )
  })
})
