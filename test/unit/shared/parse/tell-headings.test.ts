import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ParsedFile } from '../../../../shared/notice/parsed-file.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfileFiles } from '../../../../shared/profile/load-profile-files.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { document, line } from './layouts/flow-layouts.ts'

const folder = resolve(import.meta.dirname, '../../../../resources/profiles')
const profiles = loadProfileFiles(
  readdirSync(folder).map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') })),
)

/** "* " begins an item, "# " a line set in bold. */
function read(text: string): Omit<ParsedFile, 'milliseconds'> {
  const lines = text
    .trim()
    .split('\n')
    .map((each): Line =>
      each.startsWith('* ')
        ? line(each.slice(2), { marker: '•' })
        : each.startsWith('# ')
          ? line(each.slice(2), { bold: true })
          : line(each),
    )
  const outcome = parseDocument(document(lines), profiles, { lexicon, anyway: false })
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return outcome.file
}

const rowsOf = (file: Omit<ParsedFile, 'milliseconds'>, language: Language): string[] =>
  (file[language]?.blocks ?? []).map(
    ({ section, kind, group, text }) => `${section}${group === null ? '' : ` ${group}`} ${kind} ${text.slice(0, 24)}`,
  )

const institute = {
  en: `Keeper of the Tide Tables
Reference number: KTT-31-04
Duty station: Bergen
Grade: P-2
Closing date: 12 May 2031
Who we are
The Institute measures the tides of forty harbours and prints its tables each autumn for sailors and pilots.
In this position you will:
* read the gauges of six harbours and correct the tables;
* answer the letters of pilots within a week;
# Nets and lines
The Institute also lends nets to the schools of the coast, and you will keep the list of those that are out.
Your profile
Education
A degree in mathematics or in the science of the sea.
# Would be an asset
* knowledge of Norwegian;
* some experience of sailing.
What we offer
The contract is for two years; you have thirty days of leave and live in a house of the Institute.
How to apply
Send a letter and a curriculum vitae to the Institute before the closing date.`,
  fr: `Gardienne ou gardien des annuaires de marées
Numéro de référence : KTT-31-04
Lieu d’affectation : Bergen
Grade : P-2
Date de clôture : 12 mai 2031
Qui nous sommes
L’Institut mesure les marées de quarante ports et imprime ses annuaires chaque automne pour les marins et les pilotes.
Dans ce poste, vous devrez :
* relever les marégraphes de six ports et corriger les annuaires ;
* répondre aux lettres des pilotes dans la semaine ;
# Filets et lignes
L’Institut prête aussi des filets aux écoles de la côte, et vous tiendrez la liste de ceux qui sont sortis.
Votre profil
Formation
Un diplôme de mathématiques ou de sciences de la mer.
# Seraient un atout
* la connaissance du norvégien ;
* une certaine expérience de la voile.
Ce que nous offrons
Le contrat est de deux ans ; vous avez trente jours de congé et logez dans une maison de l’Institut.
Comment postuler
Envoyez une lettre et un curriculum vitæ à l’Institut avant la date de clôture.`,
}

describe('headings of an organisation that nobody described', () => {
  const file = read(`${institute.en}\n${institute.fr}`)

  test('by their words, by how they are set, with what is an asset', () => {
    expect(rowsOf(file, 'en').slice(5)).toEqual([
      'summary heading Who we are',
      'summary paragraph The Institute measures t',
      expect.stringMatching(/ In this position you wil$/u),
      expect.stringMatching(/ item read the gauges of six h$/u),
      expect.stringMatching(/ item answer the letters of pi$/u),
      expect.stringMatching(/ heading Nets and lines$/u),
      expect.stringMatching(/ paragraph The Institute also lends$/u),
      'qualifications heading Your profile',
      'qualifications heading Education',
      'qualifications paragraph A degree in mathematics ',
      'qualifications heading Would be an asset',
      'qualifications desirable item knowledge of Norwegian;',
      'qualifications desirable item some experience of saili',
      'contract heading What we offer',
      'contract paragraph The contract is for two ',
      'application heading How to apply',
      'application paragraph Send a letter and a curr',
    ])
  })

  test('sections and kinds are the same on both sides', () => {
    const shapeOf = (language: Language): string[] =>
      (file[language]?.blocks ?? []).map(({ section, kind, group }) => `${section} ${kind} ${group ?? ''}`)
    expect(shapeOf('fr')).toEqual(shapeOf('en'))
  })
})

test('a heading of unknown words has the section of what it holds, and of its counterpart', () => {
  const file = read(
    [institute.en.replace('Your profile', 'Sea legs'), institute.fr.replace('Votre profil', 'Le pied marin')]
      .join('\n')
      .replace('Education\n', '')
      .replace('Formation\n', '')
      .replace(
        'A degree in mathematics or in the science of the sea.',
        'You bring a degree in mathematics, a good knowledge of the sea and an ability to work alone at night.',
      )
      .replace(
        'Un diplôme de mathématiques ou de sciences de la mer.',
        'Vous apportez un diplôme de mathématiques, une bonne connaissance de la mer et une aptitude à travailler seul la nuit.',
      ),
  )
  const sectionOf = (language: Language, start: string): string | undefined =>
    file[language]?.blocks.find(({ text }) => text.startsWith(start))?.section
  expect([sectionOf('en', 'Sea legs'), sectionOf('en', 'You bring')]).toEqual(['qualifications', 'qualifications'])
  expect([sectionOf('fr', 'Le pied'), sectionOf('fr', 'Vous apportez')]).toEqual(['qualifications', 'qualifications'])
})

test('a value below a label, and an item of a list, head nothing', () => {
  const file = read(
    [
      institute.en.replace('Grade: P-2', 'Grade\nP-2').replace('* knowledge of Norwegian;', '* Knowledge'),
      institute.fr.replace('Grade : P-2', 'Grade\nP-2').replace('* la connaissance du norvégien ;', '* Connaissances'),
    ].join('\n'),
  )
  const headings = (language: Language): string[] =>
    (file[language]?.blocks ?? []).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))
  expect(headings('en')).not.toEqual(expect.arrayContaining(['P-2', 'Knowledge']))
  expect(headings('fr')).not.toEqual(expect.arrayContaining(['P-2', 'Connaissances']))
})

test('the other language begins at its title, and what a heading holds is not its first line', () => {
  const contact = (heading: string, line: string): string => `${heading}\n${line}`
  const file = read(
    [
      institute.en,
      contact('Contact information', 'Bureau of Tides, 555 01 42'),
      institute.fr.replace(
        /Numéro de référence[\s\S]*?2031\n(?=Qui)/u,
        'Les marées montent et descendent deux fois par jour dans nos ports, et nous les mesurons.\n',
      ),
      contact('Coordonnées', 'Bureau des marées, 555 01 42'),
    ].join('\n'),
  )
  expect(file.en?.blocks.at(-1)?.text).toBe('Bureau of Tides, 555 01 42')
  expect(file.fr?.blocks.slice(0, 2).map(({ text }) => text.slice(0, 20))).toEqual([
    'Gardienne ou gardien',
    'Les marées montent e',
  ])
})

test('a date below its label heads nothing', () => {
  const dated = (text: string, label: string, value: string): string =>
    text.replace(/(?:Closing date|Date de clôture).*\n/u, `${label}\n${value}\n`)
  const file = read(
    `${dated(institute.en, 'Application deadline', '12 May 2031')}\n${dated(institute.fr, 'Délai de candidature', '12 mai 2031')}`,
  )
  expect(file.en?.fields.deadline?.value).toMatchObject({ date: '2031-05-12' })
  expect(file.fr?.blocks.find(({ kind }) => kind === 'heading')?.text).toBe('Qui nous sommes')
})

test('behind the first text of a notice a line over a list is a heading, and neither text nor item is its title', () => {
  const file = read(`Title: Keeper of the Tide Tables
Reference number: KTT-31-04
Organisation: European Tide Institute
Duty station: Bergen, Norway
Closing date: 12 May 2031
The Institute
The Institute measures the tides of forty harbours and prints its tables each autumn for sailors and pilots. It has 26 members and a staff of about 140.
The Office looks after 400 gauges a year. It works with stations in the fjords and on the coast.
The work
* Read the gauges of six harbours and correct the tables
* Answer the letters of pilots within a week
Your profile
* A degree in mathematics or in the science of the sea
Intitulé : Gardienne ou gardien des annuaires de marées
Numéro de référence : KTT-31-04
Organisation : Institut européen des marées
Lieu d’affectation : Bergen, Norvège
Date de clôture : 12 mai 2031
L’Institut
L’Institut mesure les marées de quarante ports et imprime chaque automne ses annuaires pour les marins et les pilotes. Il compte 26 membres et quelque 140 agents.
Le Bureau entretient 400 marégraphes par an. Il travaille avec des stations situées dans les fjords et sur la côte.
Le travail
* Relever les marégraphes de six ports et corriger les annuaires
* Répondre aux lettres des pilotes en une semaine
Votre profil
* Un diplôme en mathématiques ou en sciences de la mer`)
  for (const [language, head] of [
    ['en', 'The work'],
    ['fr', 'Le travail'],
  ] as const) {
    const kinds = new Map((file[language]?.blocks ?? []).map(({ text, kind }) => [text, kind]))
    expect(kinds.get(head)).toBe('heading')
    expect([...kinds].filter(([text, kind]) => kind === 'title' && text.length > 60)).toEqual([])
  }
})
