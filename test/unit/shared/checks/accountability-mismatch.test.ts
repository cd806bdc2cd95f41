import { expect, test } from 'vitest'
import { accountabilityMismatch } from '../../../../shared/checks/accountability-mismatch.ts'
import { findingsOf, side } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(accountabilityMismatch, {
    en: side('en', {}, [['accountabilities', 'heading', en]]),
    fr: side('fr', {}, [['accountabilities', 'heading', fr]]),
  })

test.each([
  ['Project Management', 'Gestion de projet'],
  ['PROJECT MANAGEMENT', 'Gestion des projets'],
  ['Care of the Ducks', 'Gestion de projet'],
  ['Project Management', 'Soins aux canards'],
])('silent on %s / %s', (en, fr) => expect(find(en, fr)).toEqual([]))

test('two known headings that are no pair', () => {
  const [finding] = find('Project Management', 'Gestion financière')
  expect(finding).toMatchObject({ severity: 'warning', en: ['en1'], fr: ['fr1'] })
  expect(finding?.message.en).toBe(
    '“Project Management” stands against “Gestion financière”, which is another heading.',
  )
})
