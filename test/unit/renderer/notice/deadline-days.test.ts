import { expect, test } from 'vitest'
import { daysUntil, urgency } from '../../../../renderer/notice/deadline-days.ts'
import { deadlineWords } from '../../../../renderer/text/deadline-words.ts'
import { en } from '../../../../renderer/text/en.ts'
import { fr } from '../../../../renderer/text/fr.ts'

test.each([
  ['2026-03-02', '2026-03-02', 0, 'soon', 'closes today', 'clôture aujourd’hui'],
  ['2026-03-03', '2026-03-02', 1, 'soon', '1 day left', '1 jour restant'],
  ['2026-03-09', '2026-03-02', 7, 'soon', '7 days left', '7 jours restants'],
  // The clocks change on 29 March: still whole days.
  ['2026-03-30', '2026-03-28', 2, 'soon', '2 days left', '2 jours restants'],
  ['2026-04-02', '2026-03-02', 31, 'later', '31 days left', '31 jours restants'],
  ['2026-02-18', '2026-03-02', -12, 'past', 'closed 12 d ago', 'clos il y a 12 j'],
  [null, '2026-03-02', null, 'none', 'no deadline', 'sans date limite'],
  ['soon', '2026-03-02', null, 'none', 'no deadline', 'sans date limite'],
] as const)('%s seen on %s', (deadline, asOf, days, how, english, french) => {
  expect(daysUntil(deadline, asOf)).toBe(days)
  expect(urgency(days)).toBe(how)
  expect(deadlineWords(days, en)).toBe(english)
  expect(deadlineWords(days, fr)).toBe(french)
})
