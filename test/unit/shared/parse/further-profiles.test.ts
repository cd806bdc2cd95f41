import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alignSides } from '../../../../shared/align/align-sides.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { loadProfileFiles } from '../../../../shared/profile/load-profile-files.ts'
import type { Profile } from '../../../../shared/profile/profile.ts'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { document, line } from './layouts/flow-layouts.ts'
import { analysed, lexicon } from '../../../fakes/lexicon.ts'

const folder = resolve(import.meta.dirname, '../../../../resources/profiles')
const profiles = loadProfileFiles(
  readdirSync(folder).map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') })),
)

const profileOf = (id: string): Profile => {
  const found = profiles.find((profile) => profile.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

/** Lines that begin with "* " are items. */
const lines = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((each) => (each.startsWith('* ') ? line(each.slice(2), { marker: '•' }) : line(each)))

const court = {
  en: `24999 | Registry
Associate Lamp Officer (P-2)
Deadline for Applications: 06/12/2031 (midnight The Hague time)
Organizational Unit: Lamps and Signals Section, Registry
Duty Station: The Hague – NL
Type of Appointment: Established Post
Post Number: S-9999
Minimum Net Annual Salary: €67,678.00
Contract Duration: Two years with the possibility of extension
Organisational Context
The Lamps and Signals Section keeps the lights of all buildings and those of the harbour at night.
Duties and Responsibilities
Under the supervision of the head of the section, the incumbent will:
* light the lamps and keep a register of them;
* write to the harbours each month.
Essential Qualifications
Education
A degree in optics or in a subject close to it.
Experience
A minimum of two years of experience with lamps.
ICC Core Competencies
* Teamwork
General Information
The selected candidate will be subject to a check of their lamp.`,
  fr: `24999 | Greffe
Fonctionnaire adjoint chargé des lampes (P-2)
Date limite de dépôt des candidatures : 06/12/2031 (minuit, heure de La Haye)
Unité administrative : Section des lampes et des signaux, Greffe
Lieu d'affectation : La Haye – NL
Type d'engagement : Poste permanent
Numéro de poste : S-9999
Salaire annuel minimum net : €67 678,00
Durée de l'engagement : deux ans avec possibilité de prolongation
Contexte institutionnel
La Section des lampes et des signaux s'occupe des lumières de tous les bâtiments et de celles du port pendant la nuit.
Fonctions et responsabilités
Sous la supervision du chef de la section, le titulaire du poste est chargé :
* d'allumer les lampes et d'en tenir le registre ;
* d'écrire aux ports chaque mois.
Qualifications essentielles
Formation
Un diplôme en optique ou dans une matière proche.
Expérience
Au moins deux ans d'expérience dans le domaine des lampes.
Compétences fondamentales de la CPI
* Travail en équipe
Renseignements généraux
La lampe de la personne retenue fera l'objet d'une vérification.`,
}

const council = {
  en: `Vacancy Notice N° e99/2031
Lamp Adviser (Grade A1/A2)
Directorate of Lights
Closing date: Sunday 21 September 2031
Location : Strasbourg
Job mission
Under the authority of the head of the lamps, the incumbent will give advice on lights in the member states.
Key activities
The incumbent performs the following duties:
* gives advice on lamps and on the colour of their light;
* visits the lighthouses of the coast twice a year.
Eligibility requirements
Only those who have lit a lamp before will be considered.
Competencies
Essential competencies
* knowledge of lenses and of the oil that they need;
Desirable competencies
* some knowledge of the tides.
Additional information
This notice is open to people of every coast.`,
  fr: `Avis de vacance N° e99/2031
Conseiller/Conseillère lampes (Grade A1/A2)
Direction des lumières
Date de clôture: dimanche 21 septembre 2031
Lieu : Strasbourg
Mission
Sous l'autorité du chef des lampes, le/la titulaire donne des avis sur les lumières dans les États membres.
Activités clés
Le/la titulaire assure les tâches suivantes :
* donne des avis sur les lampes et sur la couleur de leur lumière ;
* visite deux fois par an les phares de la côte.
Conditions d'éligibilité
Ne seront prises en considération que les personnes ayant déjà allumé une lampe.
Compétences
Compétences essentielles
* connaissance des lentilles et de l'huile dont elles ont besoin ;
Compétences souhaitables
* quelques connaissances des marées.
Informations complémentaires
Cet avis s'adresse aux personnes de toutes les côtes.`,
}

const portal = {
  en: `Lamp Project Officer
General Information
Vacancy number
1999/2031
Type of recruitment
External recruitment (local)
Type of contract
Fixed-term appointment
Posted date
02-Jun-2031
Deadline to apply
23-Jun-2031
Duty station
Chisinau
Grade
B5
Entity
Directorate of Lights
Description & Requirements
Your Team
The lamps of the office are looked after by four people who know each of them.
Your Role
As a Lamp Project Officer, you will:
* buy the oil and keep the accounts of it;
* prepare the feast of lights in December.
What we are looking for
You have worked with lamps for at least three years.
What we offer
You will work under a contract of one year.`,
  fr: `Chargée ou chargé de projet lampes
Informations générales
Avis de vacance
1999/2031
Type de recrutement
Recrutement externe (local)
Type de contrat
Contrat à durée déterminée
Date de publication
02-Jun-2031
Date limite pour postuler
23-Juin-2031
Lieu d'affectation
Chisinau
Grade
B5
Entité
Direction des lumières
Description et conditions
Votre équipe
Quatre personnes s'occupent des lampes du bureau et connaissent chacune d'elles.
Votre rôle
En tant que chargée ou chargé de projet, vous devrez :
* acheter l'huile et en tenir les comptes ;
* préparer la fête des lumières en décembre.
Ce que nous recherchons
Vous avez travaillé avec des lampes pendant au moins trois ans.
Ce que nous offrons
Vous travaillerez dans le cadre d'un contrat d'un an.`,
}

describe('other organisations’ forms, chosen by what is in the text', () => {
  test.each([
    [
      'the Court’s',
      court,
      'international-criminal-court',
      {
        reference: '24999',
        title: ['Associate Lamp Officer', 'Fonctionnaire adjoint chargé des lampes'],
        grade: { min: 'P-2', max: 'P-2' },
        deadline: { date: '2031-12-06', time: '24:00:00' },
        salary: { amount: 67678, currency: 'EUR', period: 'year' },
        location: ['The Hague – NL', 'La Haye – NL'],
        sections: ['header', 'summary', 'accountabilities', 'qualifications', 'competencies', 'additional'],
      },
    ],
    [
      'the Council’s',
      council,
      'council-of-europe',
      {
        reference: 'e99/2031',
        title: ['Lamp Adviser', 'Conseiller/Conseillère lampes'],
        grade: { min: 'A1', max: 'A2' },
        deadline: { date: '2031-09-21', time: null },
        salary: null,
        location: ['Strasbourg', 'Strasbourg'],
        sections: ['header', 'summary', 'accountabilities', 'qualifications', 'competencies', 'additional'],
      },
    ],
    [
      'the Council’s portal',
      portal,
      'council-of-europe',
      {
        reference: '1999/2031',
        title: ['Lamp Project Officer', 'Chargée ou chargé de projet lampes'],
        grade: { min: 'B5', max: 'B5' },
        deadline: { date: '2031-06-23', time: null },
        salary: null,
        location: ['Chisinau', 'Chisinau'],
        sections: ['header', 'summary', 'accountabilities', 'qualifications', 'contract'],
      },
    ],
  ])('%s', (_, { en, fr }, profile, expected) => {
    const outcome = parseDocument(document([...lines(en), ...lines(fr)]), profiles, { lexicon, anyway: false })
    if (!outcome.ok) throw new Error(outcome.failure.code)
    const { file } = outcome
    expect(file.profile).toBe(profile)
    expect(file.languages).toEqual(['en', 'fr'])
    for (const [at, side] of [file.en, file.fr].entries()) {
      const fields = side?.fields
      expect({
        reference: fields?.reference?.value,
        title: fields?.title?.value,
        grade: fields?.grade?.value,
        deadline: fields?.deadline?.value,
        salary: fields?.salary?.value ?? null,
        location: fields?.location?.value,
        sections: [...new Set(side?.blocks.map(({ section }) => section))],
      }).toEqual({ ...expected, title: expected.title[at], location: expected.location[at] })
    }
    // Read whole: every line of the notice in one block, of the same kind and section in both languages.
    const read = [file.en, file.fr].map((side) => side?.blocks.filter(({ kind }) => kind !== 'letterhead') ?? [])
    expect(
      read.map((blocks) =>
        blocks
          .map(({ text }) => text)
          .join(' ')
          .replace(/(?<=\p{L}) ?:(?= )/gu, ''),
      ),
    ).toEqual(
      [en, fr].map((text) =>
        text
          .replace(/^\* /gmu, '')
          .replace(/\n/gu, ' ')
          .replace(/(?<=\p{L}) ?:(?= )/gu, ''),
      ),
    )
    expect(read[0]?.map(({ section, kind }) => `${section} ${kind}`)).toEqual(
      read[1]?.map(({ section, kind }) => `${section} ${kind}`),
    )
    expect(
      alignSides(analysed(file.en, file.fr, profileOf(profile))).filter(
        (pair) => pair.en.length !== 1 || pair.fr.length !== 1,
      ),
    ).toEqual([])
  })
})
