import { expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { body, type FormNotice, type Wanted } from './forms/form-notice.ts'
import { furtherForms } from './forms/further-forms.ts'
import { labelledForms } from './forms/labelled-forms.ts'
import { otherBodies } from './forms/other-bodies.ts'
import { placedForms } from './forms/placed-forms.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { profiles } from './written-forms.ts'

const lines = (text: string): Line[] =>
  text.split('\n').map((each) => (each.startsWith('* ') ? line(each.slice(2), { marker: '•' }) : line(each)))

const general = profiles.filter((profile) => profile.general)

/** The fields that are asked for, as they are read on both sides. */
function read({ text, want }: FormNotice, order: readonly Language[]): Record<Language, Wanted> {
  const written = document(order.flatMap((language) => lines(text[language])))
  const outcome = parseDocument(written, general, { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  const { file } = outcome
  const side = (language: Language): Wanted =>
    Object.fromEntries(
      Object.keys(want[language]).map((name) => {
        const found = file[language]?.fields[name as keyof Wanted]
        return [name, found?.value ?? null]
      }),
    )
  return { en: side('en'), fr: side('fr') }
}

test.each([...labelledForms, ...placedForms, ...furtherForms, ...otherBodies])('the form of $name', (notice) => {
  expect(read(notice, ['en', 'fr'])).toEqual(notice.want)
  expect(read(notice, ['fr', 'en'])).toEqual(notice.want)
})

test('lists that go by town tell several posts apart: a number and a band for each', () => {
  const posts = (sites: string, numbers: string, bands: string, text: string): string =>
    `${sites}\n${numbers}\n${bands}\n${text}`
  const english = posts(
    'Three Lamp Managers\nSites: Mulhouse, Basel and Freiburg',
    'Post numbers: RAR-4410 (Mulhouse), RAR-4411 (Basel), RAR-4412 (Freiburg)',
    'Bands: C2 (Mulhouse), C2 (Basel), C3 (Freiburg)',
    body.en,
  )
  const french = posts(
    'Trois responsables des lampes\nSites : Mulhouse, Bâle et Fribourg',
    'Numéros de poste : RAR-4410 (Mulhouse), RAR-4411 (Bâle), RAR-4412 (Fribourg)',
    'Bandes : C2 (Mulhouse), C2 (Bâle), C3 (Fribourg)',
    body.fr,
  )
  const outcome = parseDocument(document([...lines(english), ...lines(french)]), general, { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  const { en, fr } = outcome.file
  expect([en?.fields.posts?.value, fr?.fields.posts?.value]).toEqual([3, 3])
  const grade = (band: string) => ({ min: band, max: band })
  expect(fr?.fields.positions).toMatchObject([
    { reference: 'RAR-4410', location: 'Mulhouse', grade: grade('C2') },
    { reference: 'RAR-4411', location: 'Bâle', grade: grade('C2') },
    { reference: 'RAR-4412', location: 'Fribourg', grade: grade('C3') },
  ])
  expect(en?.fields.positions).toMatchObject([
    { location: 'Mulhouse' },
    { location: 'Basel' },
    { location: 'Freiburg' },
  ])
})

test('lines above both titles are one another’s, though words tell only one of them', () => {
  const english = lines(`Department of Lamps\nOpen Competition\nLamp Officer\nReference: R46-2027-09\n${body.en}`)
  const french = lines(
    `Ministère des Lampes\nÉpreuve ouverte à tous\nAgent des lampes\nRéférence : R46-2027-09\n${body.fr}`,
  )
  const outcome = parseDocument(document([...english, ...french]), general, { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  expect(outcome.file.en?.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['letterhead', 'letterhead', 'title'])
  expect(outcome.file.fr?.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['letterhead', 'letterhead', 'title'])
})
