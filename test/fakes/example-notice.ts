import type { Language } from '../../shared/notice/report.ts'
import { indexProfile } from '../../shared/parse/profile-index.ts'
import { natoProfile } from './notice.ts'
import type { Change } from './page-examples.ts'
import { lexicon } from './lexicon.ts'
import { senseOf } from '../../shared/parse/sense-line.ts'

type Words = Record<Language, string>

/** A section of the notice: its heading, and its text by place; the groups of the qualifications have headings too. */
interface Section {
  heading: Words
  parts: { place: string; heading?: Words; text: Words }[]
}

const letterhead = [
  'NATO NORTH ATLANTIC TREATY ORGANIZATION INTERNATIONAL STAFF',
  'OTAN ORGANISATION DU TRAITÉ DE L’ATLANTIQUE NORD SECRÉTARIAT INTERNATIONAL',
  'VACANCY NOTIFICATION / NOTIFICATION DE LA VACANCE DU POSTE',
]

const title: Words = { en: 'Archivist, Map Collections', fr: 'Archiviste (collections de cartes)' }

const header: Words[] = [
  { en: 'Primary Location: Belgium-Brussels', fr: 'Emplacement principal : Belgique-Bruxelles' },
  { en: 'NATO Body: NATO International Staff (NATO IS)', fr: 'Organisation : OTAN SI' },
  { en: 'Schedule: Full-time', fr: 'Horaire : Temps plein' },
  { en: 'Application Deadline: 18-Oct-2030', fr: 'Date de retrait : 18-oct.-2030' },
  {
    en: 'Salary (Pay Basis): 5,043.00 Euro (EUR) Monthly',
    fr: 'Salaire (Base de paie) : 5 043,00 Euro (EUR) Mensuelle',
  },
  { en: 'Grade: NATO Grade G12', fr: 'Grade : NATO Grade G12' },
  { en: 'Clearance Level: NS', fr: 'Niveau de l’habilitation de sécurité : NS' },
]

const reports: Words[] = [
  { en: 'Direct reports: N/A', fr: 'Nombre de subordonné(e)s direct(e)s : sans objet' },
  { en: 'Indirect reports: N/A', fr: 'Nombre de subordonné(e)s indirect(e)s : sans objet' },
]

const sections: Section[] = [
  {
    heading: { en: '1. SUMMARY', fr: '1. RÉSUMÉ' },
    parts: [
      {
        place: 'summary',
        text: {
          en: 'The archive keeps maps and lends them to readers.',
          fr: 'Le service des archives conserve des cartes et les prête aux lecteurs.',
        },
      },
    ],
  },
  {
    heading: { en: '2. QUALIFICATIONS AND EXPERIENCE', fr: '2. QUALIFICATIONS ET EXPÉRIENCE' },
    parts: [
      {
        place: 'essential',
        heading: { en: 'ESSENTIAL', fr: 'ACQUIS ESSENTIELS' },
        text: {
          en: 'The incumbent must: • hold a degree in history; • have worked in an archive; • know how maps are stored.',
          fr: 'La personne titulaire du poste doit : • avoir un diplôme d’histoire ; • avoir travaillé dans un service d’archives ; • savoir comment les cartes se conservent.',
        },
      },
      {
        place: 'desirable',
        heading: { en: 'DESIRABLE', fr: 'ACQUIS SOUHAITABLES' },
        text: {
          en: 'It would be an advantage to: • have taught readers; • have drawn maps; • have led visits.',
          fr: 'Il serait souhaitable de : • avoir formé des lecteurs ; • avoir dessiné des cartes ; • avoir conduit des visites.',
        },
      },
    ],
  },
  {
    heading: { en: '3. MAIN ACCOUNTABILITIES', fr: '3. RESPONSABILITÉS PRINCIPALES' },
    parts: [
      {
        place: 'accountabilities',
        text: {
          en: 'Information Management ¶ Describe the maps and keep the catalogue.',
          fr: 'Gestion de l’information ¶ Décrire les cartes et tenir le catalogue.',
        },
      },
    ],
  },
  {
    heading: { en: '4. INTERRELATIONSHIPS', fr: '4. STRUCTURE ET LIAISONS' },
    parts: [
      {
        place: 'interrelationships',
        text: {
          en: 'The incumbent reports to the Head of the Archive.',
          fr: 'La personne titulaire du poste relève de la ou du chef du service des archives.',
        },
      },
    ],
  },
  {
    heading: { en: '5. COMPETENCIES', fr: '5. COMPÉTENCES' },
    parts: [
      {
        place: 'competencies',
        text: {
          en: 'The incumbent must show: • Initiative: Is decisive in a time-sensitive situation. • Teamwork: Cooperates.',
          fr: 'La personne titulaire du poste doit montrer : • Initiative : fait preuve de décision dans les situations où il faut agir sans attendre. • Travail en équipe : coopère.',
        },
      },
    ],
  },
  {
    heading: { en: '6. CONTRACT', fr: '6. CONTRAT' },
    parts: [
      {
        place: 'contract',
        text: {
          en: 'The contract offered is a definite duration contract of three years.',
          fr: 'Le contrat proposé est un contrat d’une durée déterminée de trois ans.',
        },
      },
    ],
  },
  {
    heading: {
      en: '7. USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS',
      fr: '7. INFORMATIONS UTILES CONCERNANT LA PROCÉDURE DE CANDIDATURE ET DE RECRUTEMENT',
    },
    parts: [
      {
        place: 'application',
        text: {
          en: 'Applications are sent to the archive by post.',
          fr: 'Les candidatures sont envoyées par la poste au service des archives.',
        },
      },
    ],
  },
  {
    heading: { en: '8. ADDITIONAL INFORMATION', fr: '8. INFORMATIONS COMPLÉMENTAIRES' },
    parts: [
      {
        place: 'additional information',
        text: {
          en: 'The reading room is open to everybody who works here.',
          fr: 'La salle de lecture est ouverte à toutes les personnes qui travaillent ici.',
        },
      },
    ],
  },
]

const index = indexProfile(natoProfile, lexicon)
const sign = (line: string, language: Language) => senseOf(line, index).label(language)?.field ?? line

/**
 * A whole notice of the NATO form in which no check finds anything, but for what an example changes of it, as the lines
 * of a text file. Paragraphs of no place stand at its end. `day`: the deadline's year.
 */
export function textOfNotice(
  changes: readonly Change[],
  languages: readonly Language[],
  given: { reference: string; year: number },
): string {
  const sides = languages.map((language) => sideOf(changes, language, given))
  return [...letterhead, ...sides.flat()].join('\n\n')
}

function sideOf(changes: readonly Change[], language: Language, given: { reference: string; year: number }): string[] {
  const said = (place: string): string | null | undefined =>
    changes
      .filter((change) => change.place === place)
      .reduce<string | null | undefined>(
        (last, change) => (change[language] === undefined ? last : change[language]),
        undefined,
      )
  const ownTitle = said('title') ?? title[language]
  const years = header.map((line) => ({ ...line, [language]: line[language].replace('2030', String(given.year)) }))
  const order = said('order of sections')?.split(' ') ?? sections.map((_, at) => String(at + 1))
  return [
    /\(\d{6}\)/u.test(ownTitle) ? ownTitle : `${ownTitle} (${given.reference})`,
    ...headerLines(changes, language, years, 'header'),
    language === 'en' ? 'Description:' : 'Description :',
    ...order.flatMap((number) => {
      const section = sections[Number(number) - 1]
      return section === undefined ? [] : sectionLines(section, number, changes, language, said)
    }),
    ...changes.flatMap((change) => (change.place === '' ? linesOf(change[language] ?? '') : [])),
  ]
}

function sectionLines(
  section: Section,
  number: string,
  changes: readonly Change[],
  language: Language,
  said: (place: string) => string | null | undefined,
): string[] {
  const whole = said(`whole section ${number}`)
  if (whole !== undefined) return linesOf(whole ?? '')
  const heading = said(`heading of section ${number}`)
  return [
    ...(heading === null ? [] : [heading ?? section.heading[language]]),
    ...section.parts.flatMap((part) => {
      const text = said(part.place)
      return [
        ...(part.heading === undefined ? [] : [part.heading[language]]),
        ...linesOf(text === undefined ? part.text[language] : (text ?? '')),
      ]
    }),
    ...(section.parts.some(({ place }) => place === 'interrelationships')
      ? headerLines(changes, language, reports, 'reports')
      : []),
  ]
}

/** Lines with labels: one that an example has takes the place of that with its label, one without a label follows. */
function headerLines(
  changes: readonly Change[],
  language: Language,
  own: readonly Words[],
  at: 'header' | 'reports',
): string[] {
  const lines = own.map((line) => ({ field: sign(line[language], language), texts: [line[language]] }))
  const fields = new Set<string>(reports.map((line) => sign(line[language], language)))
  for (const change of changes.filter(({ place, [language]: text }) => place === 'header' && text !== undefined)) {
    const texts = change[language] === null ? [] : linesOf(change[language] ?? '')
    const other = language === 'en' ? 'fr' : 'en'
    const named = [
      ...texts.map((text) => sign(text, language)),
      ...linesOf(change[other] ?? '').map((text) => sign(text, other)),
    ]
    for (const line of lines.filter(({ field }) => named.includes(field))) line.texts = []
    for (const text of texts) {
      const field = sign(text, language)
      if (fields.has(field) !== (at === 'reports')) continue
      const line = lines.find((known) => known.field === field)
      if (line === undefined) lines.push({ field, texts: [text] })
      else line.texts.push(text)
    }
  }
  return lines.flatMap(({ texts }) => texts)
}

/** ¶ ends a paragraph, • begins an item. Items stand one below the other, with no empty line between. */
function linesOf(text: string): string[] {
  return text.split(/ ?¶ ?/u).flatMap((paragraph) => {
    const [lead = '', ...items] = paragraph.split('•').map((piece) => piece.trim())
    return [
      ...(lead === '' ? [] : [lead]),
      ...(items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]),
    ]
  })
}
