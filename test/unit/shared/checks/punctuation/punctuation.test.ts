import { describe, expect, test } from 'vitest'
import { punctuation } from '../../../../../shared/checks/punctuation/punctuation.ts'
import { findingsOf, marked, natoProfile, side, words, type BodyLine } from '../../../../fakes/notice.ts'

const list = (...texts: string[]): BodyLine[] => texts.map((text) => ['qualifications', 'item', text, 'essential'])
const inList = (...texts: string[]) =>
  findingsOf(punctuation, { en: side('en', {}, list(...texts)), fr: null }).flatMap((finding) => words(finding, 'en'))

describe('lists', () => {
  test.each([
    [['read;', 'write;', 'count.']],
    [['read.', 'write.', 'count.']],
    [['read', 'write', 'count']],
    [['read;', 'write; and', 'count.']],
    [['read;', 'the following:', 'write;', 'sing;', 'count.']],
    [['read;', 'count.']], // too few to tell
    [['Read.', 'Write maps', 'Sing. Dance.', 'Paint', 'Count.']], // sentences beside phrases
    [['read;', 'the following:', 'write maps;', 'count.']],
    [['read;', 'write;', 'see www.archive.example/list']],
  ])('silent: %s', (texts) => {
    expect(inList(...texts)).toEqual([])
  })

  test.each([
    [['read;', 'write books.', 'sing;', 'dance;', 'count.'], ['write books.']],
    [['read.', 'write.', 'sing.', 'count'], ['count']],
    [['read;', 'write;', 'sing;', 'count'], ['count']],
    [
      ['read', 'write;', 'count'],
      ['read', 'write;'],
    ],
    [
      ['read;', 'write', 'sing;', 'dance', 'paint', 'count'],
      ['write', 'read;'],
    ],
    [
      ['read.', 'write;', 'sing', 'count.'],
      ['read.', 'write;'],
    ],
    [
      ['read;', 'write,', 'count.'],
      ['read;', 'write,'],
    ],
  ])('%s', (texts, odd) => {
    expect(inList(...texts)).toEqual(odd)
  })

  test('a list with no usual ending names two of its items and their marks, in both languages', () => {
    const [finding] = findingsOf(punctuation, {
      en: side('en', {}, list('read maps', 'write books;', 'count sheets')),
      fr: null,
    })
    expect(finding?.message).toEqual({
      en: 'The items of one list in English end in different ways: “read maps” without a mark, “write books;” with a semicolon.',
      fr: 'Les éléments d’une même liste en anglais se terminent différemment\u00A0: «\u00A0read maps\u00A0» sans signe, «\u00A0write books;\u00A0» par un point-virgule.',
    })
  })

  test('the line that introduces a list is none of its items', () => {
    const leadIn = (bulleted: boolean, text = 'The holder must:') => {
      const en = side('en', {}, [
        ['qualifications', 'paragraph', text, 'essential'],
        ...list('read;', 'write;', 'count.'),
      ])
      const blocks = en.blocks.map((block, at) => (at === 0 && bulleted ? { ...block, bulleted: true } : block))
      return findingsOf(punctuation, { en: { ...en, blocks }, fr: null }).flatMap((finding) => words(finding, 'en'))
    }
    expect(leadIn(true)).toEqual(['The holder must:'])
    expect(leadIn(false)).toEqual([])
  })
})

test('a paragraph at the head is looked at as others are; a line of the head is not', () => {
  const header = (text: string) =>
    findingsOf(punctuation, { en: side('en', {}, [['header', 'paragraph', text]]), fr: null }).length
  expect(header('The museum keeps old maps. They are,, as ever, free of charge.')).toBe(1)
  expect(header('Archivist,, Northern Museum')).toBe(0)
})

test('a last semicolon is odd where the other lists are closed by a full stop', () => {
  const lists = (last: string): BodyLine[] => [
    ['qualifications', 'item', 'read;', 'essential'],
    ['qualifications', 'item', 'write;', 'essential'],
    ['qualifications', 'item', last, 'essential'],
    ['qualifications', 'item', 'sing;', 'desirable'],
    ['qualifications', 'item', 'dance;', 'desirable'],
    ['qualifications', 'item', 'paint.', 'desirable'],
  ]
  const odd = (last: string) =>
    findingsOf(punctuation, { en: side('en', {}, lists(last)), fr: null }).flatMap((finding) => words(finding, 'en'))
  expect([odd('count.'), odd('count;')]).toEqual([[], ['count;']])
})

describe('marks', () => {
  test.each<['en' | 'fr', string]>([
    ['en', 'Books, maps, etc., are kept… See https://archive.example/a,,b or .NET, e.g. here.'],
    ['fr', 'Livres, cartes, etc. ; voir p. ex. ici : là.'],
    ['en', 'Levels (one: two) and so on: three.'],
    ['en', 'Short- and long-term (re)use of the APIs, e.g. the manager(s) of lamp(s); 9:30 or 1:2.'],
    ['fr', 'Le/la directeur(trice), l’adjoint(e) et les (e)s ; pré- et post-production : oui.'],
  ])('silent: %s %s', (language, text) => {
    expect(marked(punctuation, language, text)).toEqual([])
  })

  test.each<['en' | 'fr', string, string[]]>([
    ['en', 'Books,, maps and prints are kept.', ['Books,,']],
    ['en', 'Books and maps are kept here..', ['here..']],
    ['en', 'Languages: (two of them): one and two.', ['Languages: (two of them):']],
    ['en', 'Books , maps and prints are kept.', ['Books ,']],
    ['fr', 'Livres , cartes et gravures sont là.', ['Livres ,']],
    ['en', 'Books ,maps and prints are kept.', ['Books ,']],
    ['en', 'Keepers must:read and write books.', ['must:read']],
    ['en', 'Books (rare ones)and maps are kept.', ['ones)and']],
    ['en', 'Books(rare ones) are kept here.', ['Books(rare']],
    ['en', 'Books ( rare) are kept here.', ['Books ( rare)']],
    ['en', "A multi- year plan for the museum 's books.", ['multi- year', "museum 's"]],
    ['fr', "Les livres de l' archive et de l 'aile.", ["l' archive", "l 'aile"]],
    ['en', 'Keeps the books. and the maps of all halls.', ['books.']],
    ['en', 'Keeps the books of the hall They look after maps.', ['hall They']],
    ['fr', 'Range les livres de la salle Elle tient les cartes.', ['salle Elle']],
    ['fr', 'Range les livres ;les cartes suivent demain.', ['livres ;les']],
    ['en', 'Books are kept here., and maps too.', ['here.,']],
    ['en', 'Books,maps and prints are kept.', ['Books,maps']],
    ['en', 'The hall is open.Prints are kept.', ['open.Prints']],
  ])('%s %s', (language, text, found) => {
    expect(marked(punctuation, language, text)).toEqual(found)
  })
})

test('a sentence without its full stop, where the others have theirs', () => {
  const full = [
    'The museum opens at nine.',
    'The archive opens at ten.',
    'The garden opens at noon.',
    'Nobody comes before that hour.',
    'Direct reports: 3',
    'Northern Museum and Archive Hall',
  ]
  const texts = (...more: string[]): BodyLine[] => [...full, ...more].map((text) => ['additional', 'paragraph', text])
  expect(findingsOf(punctuation, { en: side('en', {}, texts()), fr: null })).toEqual([])
  const [finding] = findingsOf(punctuation, {
    en: side('en', {}, texts('The theatre opens on February evenings')),
    fr: null,
  })
  expect(finding?.message.en).toBe('A sentence has no full stop: “on February evenings” in English.')
  expect(finding?.severity).toBe('info')
})

test('a competency whose marks differ from the known wording', () => {
  const profile = {
    ...natoProfile,
    terms: {
      ...natoProfile.terms,
      competencies: [
        { name: { en: ['Calm'], fr: ['Calme'] }, levels: [{ en: ['Quietly keeps order'], fr: ['garde l’ordre'] }] },
      ],
    },
  }
  const find = (text: string) =>
    findingsOf(punctuation, { en: side('en', {}, [['competencies', 'item', text]]), fr: null, profile })
  expect(find('Calm: Quietly keeps order.')).toEqual([])
  expect(find('Calm: Quietly, keeps order.').flatMap((finding) => words(finding, 'en'))).toEqual([
    'Quietly, keeps order',
  ])
})
