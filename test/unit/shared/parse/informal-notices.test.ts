import { expect, test } from 'vitest'
import { parseDocument, type ParseOutcome } from '../../../../shared/parse/parse-document.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { profiles } from './written-forms.ts'

const parse = (text: string): ParseOutcome => {
  const lines = text.split(/\n+/u).map((each) => line(each, each.startsWith('- ') ? { marker: '- ' } : {}))
  return parseDocument(document(lines), profiles, { lexicon, anyway: false })
}

const english = `Lamp Guide

The job in a nutshell
You will lead small groups up the tower after dark and tell them how the lamps were lit in the old days of the harbour.

Must have
- Two winters on an island
- Steady feet on wet stairs

Nice to have
- A boat

Pay
CHF 68,400 a year for full-time work.

When?
You start on 1 June 2027, for two years.

How to get on board
Write to us by noon on 3 May 2027, with one page about your favourite lamp.`

const french = `Guide des feux

Le poste en deux mots
Vous conduirez de petits groupes dans la tour à la nuit tombée et leur raconterez comment on allumait autrefois les feux du port.

Indispensable
- Deux hivers sur une île
- Le pied sûr dans un escalier mouillé

Un plus
- Un bateau

Salaire
68 400 CHF par an pour un plein temps.

Quand ?
Vous commencez le 1er juin 2027, pour deux ans.

Comment nous rejoindre
Écrivez-nous avant le 3 mai 2027 à midi, avec une page sur votre lampe préférée.`

test.each([
  ['English first', `${english}\n\n\n${french}`],
  ['le français d’abord', `${french}\n\n\n${english}`],
])('a notice whose headings are those of conversation is one, with its facts: %s', (_, text) => {
  const outcome = parse(text)
  if (!outcome.ok) throw new Error(outcome.failure.message.en)
  const { en, fr } = outcome.file
  expect(en?.fields.title?.value).toBe('Lamp Guide')
  expect(fr?.fields.title?.value).toBe('Guide des feux')
  for (const side of [en, fr]) {
    expect(side?.fields.deadline?.value.date).toBe('2027-05-03')
    expect(side?.fields.salary?.value).toMatchObject({ amount: 68400, currency: 'CHF', period: 'year' })
    expect(side?.blocks.filter(({ kind }) => kind === 'heading').map(({ section }) => section)).toEqual([
      'summary',
      'qualifications',
      'qualifications',
      'contract',
      'contract',
      'application',
    ])
    expect(side?.blocks.filter(({ kind }) => kind === 'item').map(({ group }) => group)).toEqual([
      'essential',
      'essential',
      'desirable',
    ])
  }
})

test('a post that no list of occupations has is one where a heading speaks of the job or of its pay', () => {
  const unknown = english.replace('Lamp Guide', 'Tower Whisperer')
  expect(parse(`${unknown}\n\n\n${french}`).ok).toBe(true)
})

test('a name below the title that is a public body’s in one language faces that of the other', () => {
  const outcome = parse(
    `${english.replace('Lamp Guide', 'Lamp Guide\n\nThe Old Quay')}\n\n\n${french.replace('feux\n', 'feux\n\nMusée du port\n')}`,
  )
  if (!outcome.ok) throw new Error(outcome.failure.message.en)
  const { en, fr } = outcome.file
  expect([en?.blocks[1], fr?.blocks[1]]).toMatchObject([
    { text: 'The Old Quay', kind: 'field' },
    { text: 'Musée du port', kind: 'field' },
  ])
})

test.each([
  [
    'a call for offers',
    `Forty lamps: upkeep

What we need
The harbour needs a firm that keeps forty lamps alight for three years.

Must have
- A certificate of the guild
- Five years on towers

Price
The budget is 82,000 to 96,500 francs a year.

How to bid
Send us your offer by noon on 3 May 2027.`,
    'nothing says until when or how to apply',
  ],
  [
    'une annonce de cours',
    `Apprendre les feux

Le cours en deux mots
Vous apprendrez à allumer vingt lampes en douze soirées passées au sommet de la tour.

Il vous faut
- Un certificat de marin

Quand ?
Dès le 1er juin 2027.

Inscription
Inscrivez-vous avant le 3 mai 2027.`,
    'nothing says until when or how to apply',
  ],
  [
    'the news of a colleague',
    `Meet Ada, our new lamp guide
Ada joined us on 1 March 2027. She leads small groups up the tower after dark.

What she brings
- Two winters on an island

Tours
Write to us by 15 May 2027 to see her at work.`,
    'no heading announces duties or requirements',
  ],
])('%s asks for something until a day and is no notice', (_, text, lacks) => {
  const outcome = parse(text)
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-a-notice' } })
  if (!outcome.ok) expect(outcome.failure.message.en).toContain(lacks)
})
