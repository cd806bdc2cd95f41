import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defineCheck, type Report } from '../../../../shared/checks/check.ts'
import type { Sides } from '../../../../shared/checks/messages/values.ts'

interface Messages {
  differ: Sides<number>
  lost: { words: string }
}

const place = { en: [], fr: [], marks: [] }

const counting = defineCheck<Messages>({
  id: 'counting',
  rank: 'value',
  severity: 'error',
  title: { en: 'Counting', fr: 'Comptage' },
  explain: { en: 'It counts.', fr: 'Il compte.' },
  messages: {
    differ: {
      en: ({ en, fr }, { number }) => `${number(en)}, not ${number(fr)}.`,
      fr: ({ en, fr }, { number }) => `${number(fr)} et non ${number(en)}.`,
    },
    lost: {
      en: ({ words }, { quote }) => `${quote(words)} is lost.`,
      fr: ({ words }, { quote }) => `Il manque ${quote(words)}.`,
    },
  },
  run: () => [
    { message: 'differ', values: { en: 1200, fr: 2 }, ...place },
    { message: 'lost', values: { words: 'two' }, ...place },
  ],
})

test('a report is put into words in both languages, each in its own form', () => {
  expect(counting.run({} as Parameters<typeof counting.run>[0]).map(({ sentence }) => sentence)).toEqual([
    { en: '1,200, not 2.', fr: '2 et non 1\u00A0200.' },
    { en: '“two” is lost.', fr: 'Il manque «\u00A0two\u00A0».' },
  ])
})

test('what a message is not told, or told in vain, does not compile', () => {
  const reports: Report<Messages>[] = [
    { message: 'differ', values: { en: 1, fr: 2 }, ...place },
    // @ts-expect-error: French is missing.
    { message: 'differ', values: { en: 1 }, ...place },
    // @ts-expect-error: text, already put into words.
    { message: 'differ', values: { en: 'one', fr: 'un' }, ...place },
    // @ts-expect-error: the values of another message.
    { message: 'lost', values: { en: 1, fr: 2 }, ...place },
    // @ts-expect-error: no such message.
    { message: 'found', values: { words: 'two' }, ...place },
    // @ts-expect-error: no such value that others have a say in.
    { message: 'lost', values: { words: 'two' }, fleeting: ['count'], ...place },
  ]
  expect(reports).toHaveLength(6)
  // @ts-expect-error: a value that is no plain data cannot be told the same again.
  expect(() => defineCheck<{ seen: { at: Date } }>).not.toThrow()
})

test('values are put into a language in one place', () => {
  const root = resolve(import.meta.dirname, '../../../../shared/checks')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(90)
  expect(
    files.filter(
      (file) =>
        !file.startsWith('messages') &&
        /\bIntl\.|\.toLocale(?:Date|Time)?String\(/u.test(readFileSync(join(root, file), 'utf8')),
    ),
  ).toEqual([])
})
