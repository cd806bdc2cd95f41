import { expect, test } from 'vitest'
import { readerForms } from '../../../../../shared/checks/messages/reader-forms.ts'

const { en, fr } = readerForms

test.each<[string, string, string]>([
  [en.day({ date: '2024-10-01' }), fr.day({ date: '2024-10-01' }), '1 October 2024 | 1er octobre 2024'],
  [en.day({ date: '2024-02-21' }), fr.day({ date: '2024-02-21' }), '21 February 2024 | 21 février 2024'],
  // In no calendar: as it is kept.
  [en.day({ date: '2024-02-30' }), fr.day({ date: '2024-13-01' }), '2024-02-30 | 2024-13-01'],
  [en.time({ time: '09:05:00' }), fr.time({ time: '09:05:00' }), '09:05 | 9_h_05'],
  [en.time({ time: '23:59:59' }), fr.time({ time: '23:59:59' }), '23:59:59 | 23_h_59_min_59_s'],
  [
    en.moment({ date: '2024-10-20', time: '23:59:00' }),
    fr.moment({ date: '2024-10-20', time: '23:59:00' }),
    '20 October 2024, 23:59 | 20 octobre 2024 à 23_h_59',
  ],
  [
    en.moment({ date: '2024-10-20', time: null }),
    fr.moment({ date: '2024-10-20', time: null }),
    '20 October 2024 | 20 octobre 2024',
  ],
  [en.weekday(0), fr.weekday(1), 'Sunday | lundi'],
  [
    en.amount({ amount: 7540.44, currency: 'EUR' }),
    fr.amount({ amount: 7540.44, currency: 'EUR' }),
    '7,540.44_EUR | 7_540,44_EUR',
  ],
  [
    en.amount({ amount: 1_234_567, currency: 'EUR' }),
    fr.amount({ amount: 1_234_567, currency: 'EUR' }),
    '1,234,567.00_EUR | 1_234_567,00_EUR',
  ],
  [en.number(1200), fr.number(1200), '1,200 | 1_200'],
  [en.count(0, 'post', 'posts'), fr.count(0, 'poste', 'postes'), '0 posts | 0 poste'],
  [en.count(1, 'post', 'posts'), fr.count(1, 'poste', 'postes'), '1 post | 1 poste'],
  [en.count(2, 'post', 'posts'), fr.count(2, 'poste', 'postes'), '2 posts | 2 postes'],
  // A million takes « de » in French, which is none of ours: the plural all the same.
  [en.count(1_000_000, 'post', 'posts'), fr.count(1_000_000, 'poste', 'postes'), '1,000,000 posts | 1_000_000 postes'],
  [en.quote('the posts'), fr.quote('les postes'), '“the posts” | «_les postes_»'],
  // Of a link its words.
  [en.quote('see [the site](https://x.example)'), fr.quote('voir [le site](#)'), '“see the site” | «_voir le site_»'],
  [en.list(['a']), fr.list(['a']), 'a | a'],
  [en.list(['a', 'b']), fr.list(['a', 'b']), 'a and b | a et b'],
  [en.list(['a', 'b', 'c']), fr.list(['a', 'b', 'c']), 'a, b and c | a, b et c'],
  [en.list(['a', 'b'], 1), fr.list(['a', 'b'], 1), 'a, b and 1 more | a, b et 1 autre'],
  [en.list(['a'], 1200), fr.list(['a'], 1200), 'a and 1,200 more | a et 1_200 autres'],
  [
    en.notices(['241', '/in/A1.docx'], 2),
    fr.notices(['1318/2027', 'C:\\in\\A1.docx']),
    '241, A1.docx and 2 more | 1318/2027 et A1.docx',
  ],
  [en.language('fr'), fr.language('fr'), 'French | français'],
  [en.own({ en: 'cat', fr: 'chat' }), fr.own({ en: 'cat', fr: 'chat' }), 'cat | chat'],
  [en.own({ fr: 'chat' }), fr.own({ en: 'cat' }), 'chat | cat'],
  [en.ordinal(2) ?? '', fr.ordinal(2) ?? '', 'second | deuxième'],
])('"%s" and « %s »', (english, french, expected) => {
  // '_' for a no-break space.
  expect(`${english} | ${french}`).toBe(expected.replaceAll('_', '\u00A0'))
})

test('what is beyond the words for places is told otherwise', () => {
  expect([en.ordinal(11), fr.ordinal(11), en.ordinal(0)]).toEqual([null, null, null])
})
