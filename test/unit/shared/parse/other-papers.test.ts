import { expect, test } from 'vitest'
import { parseDocument, type ParseOutcome } from '../../../../shared/parse/parse-document.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { profiles } from './written-forms.ts'

const parse = (text: string, anyway = false): ParseOutcome =>
  parseDocument(document(text.split('\n').map((each) => line(each))), profiles, { lexicon, anyway })

const papers: [name: string, text: string, lacks: string][] = [
  [
    'a letter',
    `Subject: Your application
Reference: AUL/2027/014
Dear Ms Keeper,
The department has read your letter about the lamps of the harbour with interest.
Location: Building 4, room 212
Contact: Ms Lampwick, telephone 022 345 67 89
Yours sincerely,
Head of Unit`,
    'nothing says until when or how to apply',
  ],
  [
    'a CV',
    `Curriculum vitae
Title: Lamp engineer
Location: Geneva
Salary: 84,000 CHF per year
Profile
Engineer with twelve years of experience with lamps.
Experience
2019-2027 Lamp Engineer, Harbour Authority
Competencies
Teamwork
Additional information
Driving licence`,
    'it calls itself “Curriculum vitae”',
  ],
  [
    'a list of grades',
    `Salary scales 2027
Grade A1: 5,231 EUR
Grade A2: 6,231 EUR
Salary: monthly basic salary in euros
Duty station: Strasbourg
Hours: 40 hours per week`,
    'it calls itself “Salary scales 2027”',
  ],
  [
    'a report',
    `Annual report on recruitment
Summary
In 2027 the organisation received 4,312 applications for 118 posts.
Responsibilities
The department is responsible for the selection of staff.
Qualifications
Most candidates had a university degree.
Department: Human Resources
Number of posts: 118`,
    'no line names a post',
  ],
  [
    'un règlement',
    `Règlement du personnel
Fonctions
Le personnel exerce ses fonctions dans l’intérêt de tous.
Heures de travail : 38 heures par semaine
Candidatures
Les candidatures sont examinées par un jury.
Rémunération
Les traitements sont versés chaque mois.`,
    'it calls itself “Règlement du personnel”',
  ],
  [
    'an invoice',
    `Invoice
Reference: INV-2027-014
Department: Accounts
Location: Paris
Closing date: 12 June 2027
Amount: 4,231 EUR
Notes
Payment within 30 days.`,
    'no heading announces duties or requirements',
  ],
]

test.each(papers)('%s is taken for no notice, and the reason says what was missing', (_, text, lacks) => {
  const outcome = parse(text)
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-a-notice' } })
  if (!outcome.ok) expect(outcome.failure.message.en).toContain(lacks)
  // A person may have it shown all the same.
  expect(parse(text, true).ok).toBe(true)
})

test.each([
  [
    'without a header',
    `Lamp Officer
Duties
Lights the lamps each evening.
Requirements
A degree in optics.
How to apply
Write to the harbour.`,
  ],
  [
    'whose deadline stands in a sentence',
    `Harbour Lamp Keeper
City of Moncton
What you will do
Light the lamps.
What you bring
Three years at sea.
Applications will be accepted until March 5, 2027.`,
  ],
  [
    'qui ne nomme que son poste et sa clôture',
    `Gardien des feux
Lieu : Moncton
Grade : 5
Référence : 2027-014
Date limite : 5 mars 2027
Les feux du port sont allumés chaque soir par le gardien.`,
  ],
])('a short notice %s is one', (_, text) => {
  expect(parse(text).ok).toBe(true)
})
