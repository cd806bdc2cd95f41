import { describe, expect, test } from 'vitest'
import type { Dictionaries } from '../../../../../shared/spelling/known-words.ts'
import { spelling } from '../../../../../shared/checks/spelling/spelling.ts'
import type { Language } from '../../../../../shared/notice/report.ts'
import { runChecks } from '../../../../../shared/checks/run/run-checks.ts'
import { findingsOf, natoProfile, paragraphs, side, words } from '../../../../fakes/notice.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'

const lists: Record<Language, Set<string>> = {
  en: new Set(
    'they and the archive keeps old books and maps for readers who receive them in halls regulations apply museum resume organise sanitise analyse twenty four'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'les archives gardent des livres et des cartes pour les lecteurs qui les reçoivent dans la salle le musée expérience compétence'.split(
      ' ',
    ),
  ),
}
const dictionaries: Dictionaries = { knows: (word, language) => lists[language].has(word.toLowerCase()) }
const find = (en: string, fr = 'Les archives.') =>
  findingsOf(spelling, { en: paragraphs('en', en), fr: paragraphs('fr', fr), dictionaries })

describe('names at the head that the profile knows', () => {
  const header = (
    language: Language,
    line: string,
    value: string,
    name: 'location' | 'body' | 'schedule' = 'location',
  ) => {
    const one = side(language, { [name]: [value, line, value] })
    return findingsOf(spelling, { en: language === 'en' ? one : null, fr: language === 'fr' ? one : null }).map(
      (finding) => [finding.message.en, ...words(finding, language)],
    )
  }
  test.each([
    [
      'en',
      'Primary Location: Belgium-Brusels',
      'Belgium-Brusels',
      'location',
      [['English does not have the word “Brusels”; perhaps “Brussels”.', 'Brusels']],
    ],
    [
      'fr',
      'Horaire : Temps plien',
      'Temps plien',
      'schedule',
      [['French does not have the word “plien”; perhaps “plein”.', 'plien']],
    ],
    ['en', 'Primary Location: Belgium-Brussels', 'Belgium-Brussels', 'location', []],
    ['en', 'Primary Location: Belgium-Bruges', 'Belgium-Bruges', 'location', []],
    ['en', 'NATO Body: NATO SI', 'NATO SI', 'body', []], // an acronym: for body-mismatch
  ] as const)('%s: %s', (language, line, value, name, found) => {
    expect(header(language, line, value, name)).toEqual(found)
  })
})

describe('words that exist, but not in this phrase', () => {
  const told = (language: Language, text: string) =>
    findingsOf(spelling, { en: null, fr: null, [language]: paragraphs(language, text) }).map(
      ({ message }) => message.fr,
    )
  test.each<[Language, string, string]>([
    [
      'fr',
      'S’acquiesce de toute autre tâche.',
      '«\u00A0S’acquiesce de\u00A0» ne se dit pas en français\u00A0; peut-être «\u00A0S’acquitte de\u00A0».',
    ],
    [
      'fr',
      'Le soir, c’est à dire tard.',
      '«\u00A0c’est à dire\u00A0» ne se dit pas en français\u00A0; peut-être «\u00A0c’est-à-dire\u00A0».',
    ],
    [
      'en',
      'Read in accordance to the rules.',
      '«\u00A0in accordance to\u00A0» ne se dit pas en anglais\u00A0; peut-être «\u00A0in accordance with\u00A0».',
    ],
  ])('%s: %s', (language, text, message) => {
    expect(told(language, text)).toEqual([message])
  })
  test.each<[Language, string]>([
    ['fr', 'Le soir, c’est-à-dire tard, quant à la salle.'],
    ['fr', "Le soir, c'est-à-dire tard."],
    ['en', 'In principal cities, more, then, is read.'],
  ])('silent: %s: %s', (language, text) => {
    expect(told(language, text)).toEqual([])
  })
})

describe('unknown words', () => {
  test.each([
    ['words of the dictionary', 'The archive keeps old books.'],
    ['a word that is near none', 'The archive keeps zyzzyvas.'],
    ['an acronym, a name with capitals inside', 'The ARCHVE and ArchIve keep books.'],
    ['a short name', 'The readers receive Mapps.'],
    ['a term of the trade: three times', 'Books for readeers, readeers and readeers.'],
    ['an address', 'The archive: www.archve.example, recieve@archve.example, https://archve.example/boks.'],
    ['words of another language around it', 'The readers receive un livvre rrouge.'],
    ['the organisation’s own words', 'The archive keeps Wfd Essentil Direct reports.'.replace('Wfd Essentil ', '')],
  ])('silent: %s', (_, text) => {
    expect(find(text)).toEqual([])
  })

  test('silent where the other side has the same word, and without dictionaries', () => {
    expect(find('The archive keeps boooks.', 'Les archives gardent des boooks.')).toEqual([])
    expect(findingsOf(spelling, { en: paragraphs('en', 'The archve keeps books.'), fr: null })).toEqual([])
  })

  test.each<[string, string, string]>([
    ['The readers recieve books.', 'recieve', 'receive'],
    ['The archve keeps books.', 'archve', 'archive'],
    ['Museem halls.', 'Museem', 'Museum'],
  ])('%s', (text, word, near) => {
    const [finding, ...rest] = find(text)
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      severity: 'warning',
      message: { en: `English does not have the word “${word}”; perhaps “${near}”.` },
    })
    expect(words(finding!, 'en')).toEqual([word])
  })

  test('French, an accent lost though English has the word', () => {
    const [finding] = findingsOf(spelling, {
      en: paragraphs('en', 'The archive.'),
      fr: paragraphs('fr', 'Les lecteurs gardent les expèrience.'),
      dictionaries,
    })
    expect(finding?.message.fr).toBe(
      'Le mot «\u00A0expèrience\u00A0» n’existe pas en français\u00A0; peut-être «\u00A0expérience\u00A0».',
    )
  })

  test('an accent in an English word', () => {
    expect(find('The Régulations apply.').map(({ message }) => message.en)).toEqual([
      '“Régulations” has an accent that the English word “Regulations” has not.',
    ])
  })
})

describe('spellings mixed, which is style', () => {
  test.each([
    ['one usage throughout', 'They organise and sanitise; exercise and advise.'],
    ['British throughout', 'The programme and its programmes.'],
    ['a name that keeps its own spelling', 'The Harbor Museum lies in the harbour.'],
    ['one way of joining', 'Co-operation and more co-operation.'],
    ['a hyphen where it belongs', 'Twenty-four halls.'],
  ])('silent: %s', (_, text) => {
    expect(find(text)).toEqual([])
  })

  test.each([
    ['They organise, sanitise and realize.', ['realize', 'organise']],
    ['The programme and two programs.', ['programs', 'programme']],
    ['Neighbours and their neighborhood.', ['neighborhood', 'Neighbours']],
    ['Co-operation and cooperation and cooperation.', ['Co-operation', 'cooperation']],
    ['Twenty four halls.', ['Twenty four']],
  ])('%s', (text, found) => {
    const findings = findingsOf(spelling, { en: paragraphs('en', text), fr: null })
    expect(findings.map((finding) => [finding.severity, words(finding, 'en')])).toEqual([['info', found]])
  })

  test('a name written apart on one side', () => {
    const [finding] = findingsOf(spelling, {
      en: paragraphs('en', 'Uses Book Finder.'),
      fr: paragraphs('fr', 'Utilise BookFinder.'),
    })
    expect(finding?.message.en).toBe('The name is written “Book Finder” in English and “BookFinder” in French.')
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['Book Finder'], ['BookFinder']])
  })
})

test('in a scan, the slip may be the reader’s: no more than a hint', () => {
  const en = paragraphs('en', 'The readers recieve books.')
  const scanned = { ...en, blocks: en.blocks.map((block) => ({ ...block, at: [{ source: 0, page: 1, boxes: [] }] })) }
  const source = {
    file: 'a.pdf',
    sha256: '',
    inside: null,
    format: 'pdf' as const,
    languages: ['en' as const],
    pages: 1,
    ocr: true,
  }
  const { findings } = runChecks(
    { form: null, reference: null, sources: [source], en: scanned, fr: null, alignment: [] },
    natoProfile,
    { asOf: '2030-01-01', lexicon, severities: {}, dictionaries },
    [spelling],
  )
  expect(findings.map(({ severity }) => severity)).toEqual(['info'])
})

test('a word of the other language that both sides have is a slip where it is an own word but for its spelling', () => {
  const both: Dictionaries = {
    knows: (word, language) =>
      (language === 'en'
        ? ['the', 'enterprise', 'museum']
        : ['le', 'musée', 'entreprise', 'expérience', 'une']
      ).includes(word.toLowerCase()),
  }
  const judged = (en: string, fr: string) =>
    findingsOf(spelling, { en: paragraphs('en', en), fr: paragraphs('fr', fr), dictionaries: both }).flatMap(
      (finding) => finding.evidence.map(({ text }) => text),
    )
  expect(judged('The Entreprise museum', 'Le musée Entreprise')).toEqual(['Entreprise'])
  expect(judged('The museum Zephyrine', 'Le musée Zephyrine')).toEqual([])
})

describe('words in pieces, words in one, words of the other side', () => {
  const both: Record<Language, Set<string>> = {
    en: new Set(
      'the archive keeps books and management activities readers receive decision makers them in halls government organise ready knowledge zero day'.split(
        ' ',
      ),
    ),
    fr: new Set('les archives gardent des livres et une expérience rôle du gestion dans la salle zéro jour'.split(' ')),
  }
  const of: Dictionaries = { knows: (word, language) => both[language].has(word.toLowerCase()) }
  const judged = (en: string, fr: string) =>
    findingsOf(spelling, { en: paragraphs('en', en), fr: paragraphs('fr', fr), dictionaries: of }).flatMap(
      ({ severity, evidence }) => evidence.map(({ text }) => `${severity} ${text}`),
    )

  test.each([
    ['The archive keeps re-ready halls, cyberknowledge and unready readers.', 'Les archives gardent des livres.'],
    ['The decision-makers keeps zero-day books.', 'Les archives gardent des zero-day livres.'],
    ['The governrnent keeps books.', 'Les archives.'], // for ocr-suspect
    ['The archive keeps «gestion».', 'Les archives gardent « knowledge ».'],
  ])('silent: %s %s', (en, fr) => {
    expect(judged(en, fr)).toEqual([])
  })

  test.each([
    ['The archive keepsthe books inthe halls.', 'Les archives.', ['warning keepsthe', 'warning inthe']],
    ['The archive keeps managementactivities.', 'Les archives.', ['warning managementactivities']],
    ['The govern ment keeps books.', 'Les archives.', ['warning govern ment']],
    ['The decision-makrs keeps books.', 'Les archives.', ['warning makrs']],
    ['Teh archive keeps adn books.', 'Les archives.', ['warning adn']],
    ['The archive keeps books.', 'Les archives gardent une role.', ['warning role']],
    ['The archive keeps gestion books.', 'Les archives gardent des knowledge.', ['info gestion', 'info knowledge']],
  ])('%s %s', (en, fr, found) => {
    expect(judged(en, fr)).toEqual(found)
  })
})

test('an American form is told as one, though the French dictionary has it', () => {
  const knowing: Dictionaries = {
    knows: (word, language) => (word === 'center' && language === 'fr') || dictionaries.knows(word, language),
  }
  expect(
    findingsOf(spelling, {
      en: paragraphs('en', 'The center keeps books and maps for readers.'),
      fr: paragraphs('fr', 'Les archives.'),
      dictionaries: knowing,
    }).map(({ message }) => message.en),
  ).toEqual(['“center” is the American spelling; the British one is “centre”.'])
})

test('American forms that nothing British stands beside, but not in names', () => {
  expect(
    findingsOf(spelling, { en: paragraphs('en', 'Works in a center near the Lamp Center.'), fr: null }).map(
      (finding) => [finding.severity, words(finding, 'en')],
    ),
  ).toEqual([['info', ['center']]])
})

test('a text that spells as America does has its own habit', () => {
  const told = (en: string) =>
    findingsOf(spelling, { en: paragraphs('en', en), fr: null }).map((finding) => words(finding, 'en'))
  expect(told('The center keeps the catalog in color.')).toEqual([])
  expect(told('The center keeps the maps of the harbour.')).toEqual([['center']])
})
