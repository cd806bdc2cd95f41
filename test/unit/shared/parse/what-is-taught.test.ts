import { expect, test } from 'vitest'
import { whatIsTaught, type NotTaught } from '../../../../shared/parse/what-is-taught.ts'
import type { Meaning } from '../../../../shared/profile/form-steps.ts'
import { side, type BodyLine } from '../../../fakes/notice.ts'

const deadline: Meaning = { field: 'deadline' }
const grade: Meaning = { field: 'grade' }
const duties: Meaning = { section: 'accountabilities', group: null }
const essential: Meaning = { section: 'qualifications', group: 'essential' }

/** Lines of both languages, each paired with the one beside it. */
function notice(en: readonly string[], fr: readonly string[]) {
  const body = (lines: readonly string[]): BodyLine[] => lines.map((text) => ['header', 'paragraph', text])
  return {
    en: side('en', {}, body(en)),
    fr: side('fr', {}, body(fr)),
    alignment: en.map((_line, at) => ({
      en: [`en${String(at + 1)}`],
      fr: at < fr.length ? [`fr${String(at + 1)}`] : [],
      confidence: 0.9,
    })),
  }
}

/** The last line of `lines` with the marked words between « and ». */
function marked(lines: readonly string[], language: 'en' | 'fr') {
  const last = lines.at(-1) ?? ''
  const start = last.indexOf('⟦')
  return {
    lines: [...lines.slice(0, -1), last.replace(/[⟦⟧]/gu, '')],
    mark: { block: `${language}${String(lines.length)}`, start, end: last.indexOf('⟧') - 1 },
  }
}

test.each<[string, string[], string[], Meaning, { en: string | null; fr: string | null }]>([
  [
    'before a colon',
    ['Apply before: ⟦12 May 2031⟧'],
    ['À rendre avant : 12 mai 2031'],
    deadline,
    { en: 'Apply before', fr: 'À rendre avant' },
  ],
  ['without a colon, the value being the same', ['Band ⟦B7⟧'], ['Échelon B7'], grade, { en: 'Band', fr: 'Échelon' }],
  [
    'without a colon, of one language',
    ['Apply before ⟦12 May 2031⟧'],
    ['À rendre avant 12 mai 2031'],
    deadline,
    { en: 'Apply before', fr: null },
  ],
  [
    'marked with its value',
    ['⟦Apply before: 12 May 2031⟧'],
    ['À rendre avant : 12 mai'],
    deadline,
    { en: 'Apply before', fr: 'À rendre avant' },
  ],
  [
    'above its value',
    ['Apply before', '⟦12 May 2031⟧'],
    ['À rendre avant', '12 mai 2031'],
    deadline,
    { en: 'Apply before', fr: 'À rendre avant' },
  ],
  [
    'above, with a colon',
    ['Apply before:', '⟦12 May 2031⟧'],
    ['À rendre avant :', '12 mai 2031'],
    deadline,
    { en: 'Apply before', fr: 'À rendre avant' },
  ],
  [
    'behind another label, marked with it',
    ['Band: B7 ⟦Apply before: 12 May⟧'],
    ['x'],
    deadline,
    { en: 'Apply before', fr: null },
  ],
  [
    'of a value with a time',
    ['Apply before: ⟦12 May 2031, 23:59⟧'],
    ['À rendre avant : 12 mai 2031, 23:59'],
    deadline,
    { en: 'Apply before', fr: 'À rendre avant' },
  ],
  ['behind dots', ['Band ........ ⟦B7⟧'], ['Échelon ........ B7'], grade, { en: 'Band', fr: 'Échelon' }],
  [
    'that is cut short',
    ['Ref. no.: ⟦BX_26_7⟧'],
    ['N° de réf. : BX_26_7'],
    { field: 'reference' },
    { en: 'Ref. no.', fr: 'N° de réf.' },
  ],
  [
    'where the other language has nothing',
    ['Apply before: ⟦12 May 2031⟧'],
    [],
    deadline,
    { en: 'Apply before', fr: null },
  ],
])('the label %s', (_what, en, fr, means, words) => {
  const { lines, mark } = marked(en, 'en')
  expect(whatIsTaught(notice(lines, fr), mark, means)).toMatchObject({ ok: true, teaching: { means, words } })
})

test('a label is learned from the French text as well', () => {
  const { lines, mark } = marked(['À rendre avant : ⟦12 mai 2031⟧'], 'fr')
  expect(whatIsTaught(notice(['Apply before: 12 May 2031'], lines), mark, deadline)).toMatchObject({
    teaching: { words: { en: 'Apply before', fr: 'À rendre avant' }, value: { en: '12 May 2031', fr: '12 mai 2031' } },
  })
})

test.each<[string, string[], string[], Meaning, { en: string | null; fr: string | null }]>([
  [
    'a line',
    ['⟦What you will be busy with⟧'],
    ['Ce qui vous occupera'],
    duties,
    { en: 'What you will be busy with', fr: 'Ce qui vous occupera' },
  ],
  ['a numbered line', ['3. ⟦Your days⟧'], ['3. Vos journées'], duties, { en: 'Your days', fr: 'Vos journées' }],
  [
    'a line with its number',
    ['⟦III. Your days⟧'],
    ['III. Vos journées'],
    duties,
    { en: 'Your days', fr: 'Vos journées' },
  ],
  [
    'a line that ends with a colon',
    ['⟦Your days:⟧'],
    ['Vos journées :'],
    duties,
    { en: 'Your days', fr: 'Vos journées' },
  ],
  [
    'run in',
    ['⟦We insist on⟧: a degree; two years.'],
    ['Nous exigeons : un diplôme ; deux ans.'],
    essential,
    { en: 'We insist on', fr: 'Nous exigeons' },
  ],
])('the heading that is %s', (_what, en, fr, means, words) => {
  const { lines, mark } = marked(en, 'en')
  expect(whatIsTaught(notice(lines, fr), mark, means)).toMatchObject({ ok: true, teaching: { means, words } })
})

test.each<[string, string[], Meaning, NotTaught]>([
  ['a value by itself at the head', ['⟦12 May 2031⟧'], deadline, 'no-label'],
  ['a value below a sentence', ['We look forward to your letters.', '⟦12 May 2031⟧'], deadline, 'no-label'],
  ['a value below another label with its value', ['Band: B7', '⟦12 May 2031⟧'], deadline, 'no-label'],
  ['a value behind another label', ['Band: B7 Apply before ⟦12 May 2031⟧'], deadline, 'several-labels'],
  [
    'words in the middle of a sentence',
    ['We wait for your letter, which must be here on ⟦12 May⟧.'],
    deadline,
    'several-labels',
  ],
  ['words of a sentence as a heading', ['We ⟦insist on⟧ a degree.'], duties, 'no-heading'],
  ['the beginning of a sentence as a heading', ['⟦We insist⟧ on a degree.'], duties, 'no-heading'],
  ['a sentence as a heading', ['⟦You keep the boats. You mend the nets.⟧'], duties, 'no-heading'],
])('nothing is learned of %s', (_what, en, means, why) => {
  const { lines, mark } = marked(en, 'en')
  expect(whatIsTaught(notice(lines, []), mark, means)).toEqual({ ok: false, why })
})

test('a passage that is not there teaches nothing', () => {
  expect(whatIsTaught(notice(['a'], []), { block: 'en7', start: 0, end: 1 }, deadline)).toEqual({
    ok: false,
    why: 'gone',
  })
})

test('words are not taken from a passage that is paired with two', () => {
  const both = notice(['Apply before: 12 May'], ['À rendre avant : 12 mai', 'et pas après'])
  both.alignment = [{ en: ['en1'], fr: ['fr1', 'fr2'], confidence: 0.9 }]
  const { mark } = marked(['Apply before: ⟦12 May⟧'], 'en')
  expect(whatIsTaught(both, mark, deadline)).toMatchObject({ teaching: { words: { en: 'Apply before', fr: null } } })
})

test('a line of dots takes no time that grows with its square', () => {
  const dots = '. '.repeat(60_000)
  const { lines, mark } = marked([`Papers ${dots}x ⟦12 May 2031⟧`], 'en')
  const before = performance.now()
  expect(whatIsTaught(notice(lines, []), mark, deadline)).toMatchObject({ ok: false })
  expect(performance.now() - before).toBeLessThan(1_000)
})
