import { expect, test } from 'vitest'
import { reportsMismatch } from '../../../../shared/checks/reports-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: [direct: number, indirect: number], fr: [direct: number, indirect: number]) =>
  findingsOf(reportsMismatch, {
    en: side('en', {
      directReports: [en[0], `Direct reports: ${en[0]}`, String(en[0])],
      indirectReports: [en[1], `Indirect reports: ${en[1]}`, String(en[1])],
    }),
    fr: side('fr', {
      directReports: [fr[0], `Subordonnés directs : ${fr[0]}`, String(fr[0])],
      indirectReports: [fr[1], `Subordonnés indirects : ${fr[1]}`, String(fr[1])],
    }),
  })

test('silent on the same numbers, and where a side states none', () => {
  expect(find([3, 0], [3, 0])).toEqual([])
  expect(
    findingsOf(reportsMismatch, {
      en: side('en', { directReports: [3, 'Direct reports: 3', '3'] }),
      fr: side('fr', {}),
    }),
  ).toEqual([])
})

test('direct reports differ', () => {
  const [finding, ...rest] = find([3, 0], [8, 0])
  expect(rest).toEqual([])
  expect(finding?.message.en).toBe('English gives 3 direct reports, French 8.')
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['3'], ['8']])
})

test('a label with nothing behind it', () => {
  const [finding, ...rest] = findingsOf(reportsMismatch, {
    en: side('en', { directReports: [3, 'Direct reports: 3', '3'] }),
    fr: side('fr', {}, [['interrelationships', 'paragraph', 'Nombre de subordonné(e)s direct(e)s :']]),
  })
  expect(rest).toEqual([])
  expect(finding?.message).toEqual({
    en: 'In French, nothing stands behind the label of direct reports; English gives 3.',
    fr: 'En français, rien ne suit le libellé des subordonnés directs\u00A0; le texte anglais en indique 3.',
  })
})

test('none against some, for indirect reports', () => {
  const [finding] = find([3, 0], [3, 5])
  expect(finding?.message).toEqual({
    en: 'English gives no indirect reports, French 5.',
    fr: 'Nombre de subordonnés indirects\u00A0: aucun en anglais, 5 en français.',
  })
})
