import { expect, test } from 'vitest'
import { listCount } from '../../../../shared/checks/list-count.ts'
import { findingsOf, side, type BodyLine } from '../../../fakes/notice.ts'

const items = (...texts: string[]): BodyLine[] => texts.map((text) => ['qualifications', 'item', text])

test('silent on lists of one length, and where only one side has a list', () => {
  expect(
    findingsOf(listCount, {
      en: side('en', {}, items('saddle a horse;', 'ride it.')),
      fr: side('fr', {}, items('seller un cheval ;', 'le monter.')),
    }),
  ).toEqual([])
  expect(
    findingsOf(listCount, {
      en: side('en', {}, items('saddle a horse;', 'ride it.')),
      fr: side('fr', {}, []),
      pairs: [
        [['en1'], []],
        [['en2'], []],
      ],
    }),
  ).toEqual([])
})

test('silent where the other side says the items of a list in plain text, of which one faces it', () => {
  expect(
    findingsOf(listCount, {
      en: side('en', {}, items('saddle a horse;', 'ride it.')),
      fr: side('fr', {}, [['qualifications', 'paragraph', 'savoir seller un cheval et le monter.']]),
      pairs: [[['en1', 'en2'], ['fr1']]],
    }),
  ).toEqual([])
})

test('a bullet without text is no item more', () => {
  const empty = {
    en: side('en', {}, items('saddle a horse;', ';', 'ride it.')),
    fr: side('fr', {}, items('seller un cheval ;', 'le monter.')),
    pairs: [
      [['en1'], ['fr1']],
      [['en2'], []],
      [['en3'], ['fr2']],
    ] satisfies [string[], string[]][],
  }
  expect(findingsOf(listCount, empty)).toEqual([])
})

test('an item more on one side is named', () => {
  const fake = {
    en: side('en', {}, items('saddle a horse;', 'ride it;', 'brush it.')),
    fr: side('fr', {}, items('seller un cheval ;', 'le brosser.')),
    pairs: [
      [['en1'], ['fr1']],
      [['en2'], []],
      [['en3'], ['fr2']],
    ] as [string[], string[]][],
  }
  const [finding, ...rest] = findingsOf(listCount, fake)
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', en: ['en2'], fr: [] })
  expect(finding?.message.en).toBe('The list has 3 items in English and 2 in French; without counterpart: “ride it”.')
})

test('a lead-in behind a bullet on one side is an element too many; behind bullets on both it is none', () => {
  const one = side('en', {}, [
    ['qualifications', 'paragraph', 'The rider must:'],
    ...items('saddle a horse;', 'ride it.'),
  ])
  const other = side('fr', {}, [
    ['qualifications', 'paragraph', 'La personne doit :'],
    ...items('seller un cheval ;', 'le monter.'),
  ])
  const withBullet = ({ blocks, fields }: typeof one) => ({
    fields,
    blocks: blocks.map((block, at) => (at === 0 ? { ...block, bulleted: true } : block)),
  })
  expect(findingsOf(listCount, { en: one, fr: withBullet(other) })).toMatchObject([
    { severity: 'warning', en: ['en1'], fr: ['fr1'] },
  ])
  expect(findingsOf(listCount, { en: withBullet(one), fr: withBullet(other) })).toEqual([])
})

test('a lead-in set as an item loses nothing: a warning', () => {
  const fake = {
    en: side('en', {}, [['qualifications', 'paragraph', 'The rider must:'], ...items('saddle a horse;', 'ride it.')]),
    fr: side('fr', {}, items('La personne doit :', 'seller un cheval ;', 'le monter.')),
  }
  const [finding] = findingsOf(listCount, fake)
  expect(finding).toMatchObject({ severity: 'warning', en: ['en1'], fr: ['fr1'] })
  expect(finding?.message.fr).toBe('La liste a 2 éléments en anglais et 3 en français.')
})
