/** A notice in its two languages, as text; one after the other they are one file. */
export interface Halves {
  en: string
  fr: string
}

/** Lines that no person writes so many of. `make(sample, count)` gives the sample with some `count` more on a side. */
export interface LineKind {
  name: string
  make: (sample: Halves, count: number) => Halves
}

type Language = keyof Halves
type Place = keyof typeof places
type Write = (at: number, language: Language) => string

/** What stands behind the lines that are put in. */
const places = {
  title: { en: 'Primary Location:', fr: 'Emplacement principal' },
  header: { en: 'Description:', fr: 'Description' },
  summary: { en: '2. QUALIFICATIONS AND EXPERIENCE', fr: '2. QUALIFICATIONS ET EXPÉRIENCE' },
  essential: { en: 'DESIRABLE', fr: 'ACQUIS SOUHAITABLES' },
  desirable: { en: '3. MAIN ACCOUNTABILITIES', fr: '3. RESPONSABILITÉS PRINCIPALES' },
  accountabilities: { en: '4. INTERRELATIONSHIPS', fr: '4. STRUCTURE ET LIAISONS' },
  competencies: { en: '6. CONTRACT', fr: '6. CONTRAT' },
  contract: { en: '7. USEFUL INFORMATION', fr: '7. INFORMATIONS UTILES' },
} as const

/** The clean sample cut where its French begins. */
export function halvesOf(sample: string): Halves {
  const cut = sample.indexOf('Archiviste (')
  if (cut < 0) throw new Error('The sample has no French half')
  return { en: sample.slice(0, cut), fr: sample.slice(cut) }
}

/** Both languages as the text of one file. */
export function asOneFile({ en, fr }: Halves): string {
  return `${en}\n\n${fr}`
}

function putIn(text: string, lines: string, before: string): string {
  // The last of them: names of sections stand in sentences, too.
  const at = text.lastIndexOf(`\n${before}`)
  if (at < 0) throw new Error(`The sample has no “${before}”`)
  return `${text.slice(0, at)}\n${lines}\n${text.slice(at)}`
}

const times = <Part>(count: number, part: (at: number) => Part): Part[] =>
  Array.from({ length: count }, (_, at) => part(at))

/** Lines in one place, close together or each a paragraph; `counts` where the sides differ in how many. */
function lines(
  name: string,
  place: Place,
  write: Write,
  {
    between = '\n',
    counts = {},
  }: { between?: string; counts?: Partial<Record<Language, (count: number) => number>> } = {},
): LineKind {
  const side = (sample: Halves, count: number, language: Language): string => {
    const own = counts[language]?.(count) ?? count
    const written = times(own, (at) => write(at, language)).join(between)
    return own === 0 ? sample[language] : putIn(sample[language], written, places[place][language])
  }
  return { name, make: (sample, count) => ({ en: side(sample, count, 'en'), fr: side(sample, count, 'fr') }) }
}
const paragraphs = (name: string, place: Place, write: Write, counts = {}): LineKind =>
  lines(name, place, write, { between: '\n\n', counts })

/** A number as chance has it, the same for the same place. */
export const chance = (at: number, below: number): number =>
  ((Math.imul(at + 1, 2_654_435_761) ^ Math.imul(at + 7, 40_503)) >>> 7) % below

const letter = (at: number): string => 'etaoinsrhldcumfpgwybvkxjqz'.charAt(chance(at, 26))
const word = (at: number): string => times(3 + (at % 7), (of) => letter(at * 11 + of)).join('')
const known: Record<Language, readonly string[]> = {
  en: 'archive report office budget library museum project colour laboratory delegation programme security training equipment photograph request quarter recording producer visitor contract service division material storage'.split(
    ' ',
  ),
  fr: 'archive rapport bureau budget bibliothèque musée projet couleur laboratoire délégation programme sécurité formation équipement photographie demande trimestre enregistrement producteur visiteur contrat service division matériel stockage'.split(
    ' ',
  ),
}
const knownWord = (at: number, language: Language): string => known[language][chance(at, known.en.length)] ?? ''
/** Seven words, the French the English one's own. */
const sentence = (at: number, language: Language): string => {
  const [a, b, c] = [0, 1, 2].map((of) => knownWord(at * 3 + of, language))
  return language === 'en'
    ? `Keep the ${a} of ${String(chance(at, 900) + 2)} files for the ${b} and answer the ${c} of each week.`
    : `Tient le ${a} de ${String(chance(at, 900) + 2)} dossiers pour le ${b} et répond au ${c} de chaque semaine.`
}
const clause: Record<Language, string> = {
  en: 'The incumbent keeps the archive in good order and answers every request that arrives within the week.',
  fr: 'La personne titulaire tient les archives en bon ordre et répond à toute demande qui lui parvient.',
}
const capitals = (at: number): string => word(at).toUpperCase()
const months: Record<Language, readonly string[]> = {
  en: ['January', 'March', 'May', 'September'],
  fr: ['janvier', 'mars', 'mai', 'septembre'],
}
const weekdays: Record<Language, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Friday'],
  fr: ['lundi', 'mardi', 'vendredi'],
}
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** The sections of both sides, to be repeated. */
function bodyOf(sample: Halves): Halves {
  return {
    en: sample.en.slice(sample.en.indexOf('1. SUMMARY')),
    fr: sample.fr.slice(sample.fr.indexOf('1. RÉSUMÉ')),
  }
}
function lineCount(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
function repeated(text: string, count: number): string {
  return times(Math.ceil(count / lineCount(text)), () => text).join('\n\n')
}

export const lineKinds: readonly LineKind[] = [
  {
    name: 'one English sentence for many French ones',
    make: lines('', 'summary', (at, language) => (language === 'en' ? clause.en : sentence(at, 'fr')), {
      between: '\n\n',
    }).make,
  },
  lines('one-letter lines', 'summary', letter),
  lines('the same line', 'summary', (_, language) => clause[language]),
  paragraphs('the same paragraph', 'summary', (_, language) => clause[language]),
  lines('the same list item', 'essential', (_, language) =>
    language === 'en' ? '- keep the records in order;' : '- tenir les dossiers en ordre ;',
  ),
  lines('list items', 'essential', (at) => `- ${word(at)} ${word(at + 1)};`),
  lines('list items that are translated', 'essential', (at, language) => `- ${sentence(at, language)}`),
  lines('numbered items', 'summary', (at, language) => `${String(at + 1)}. ${knownWord(at, language)} ${word(at + 3)}`),
  lines('numbered lines alike', 'summary', (at, language) =>
    language === 'en' ? `Line ${String(at + 1)} of the list.` : `Ligne ${String(at + 1)} de la liste.`,
  ),
  paragraphs('headings of a section', 'summary', (_, language) => (language === 'en' ? '1. SUMMARY' : '1. RÉSUMÉ')),
  paragraphs('headings in turn', 'summary', (at, language) =>
    pick(
      language === 'en'
        ? ['1. SUMMARY', '5. COMPETENCIES', '3. MAIN ACCOUNTABILITIES', '8. ADDITIONAL INFORMATION']
        : ['1. RÉSUMÉ', '5. COMPÉTENCES', '3. RESPONSABILITÉS PRINCIPALES', '8. INFORMATIONS COMPLÉMENTAIRES'],
      at,
    ),
  ),
  paragraphs('sections of one line', 'summary', (at, language) => {
    const heading = pick(
      language === 'en'
        ? ['1. SUMMARY', '6. CONTRACT', '4. INTERRELATIONSHIPS']
        : ['1. RÉSUMÉ', '6. CONTRAT', '4. STRUCTURE ET LIAISONS'],
      at >> 1,
    )
    return at % 2 === 0 ? heading : sentence(at, language)
  }),
  paragraphs('headings of accountabilities', 'accountabilities', (_, language) =>
    language === 'en' ? 'Project Management' : 'Gestion de projet',
  ),
  paragraphs('unknown headings with a passage each', 'accountabilities', (at, language) =>
    at % 2 === 0 ? `${knownWord(at, language)} ${word(at)}` : sentence(at, language),
  ),
  paragraphs('titles that have a reference each', 'title', (at, language) =>
    language === 'en'
      ? `Archivist of films (${String(260_200 + at)})`
      : `Archiviste de films (${String(260_200 + at)})`,
  ),
  lines('header lines', 'header', (at) => `Grade: NATO Grade G${String(at % 24)}`),
  lines('labels', 'summary', (_, language) => (language === 'en' ? 'Grade:' : 'Grade :')),
  paragraphs('labels without values in the header', 'header', (at, language) =>
    pick(
      language === 'en'
        ? ['Schedule:', 'Clearance Level:', 'Application Deadline:']
        : ['Horaire :', 'Niveau de l’habilitation de sécurité :', 'Date de retrait :'],
      at,
    ),
  ),
  lines('labels with values', 'contract', (at, language) =>
    language === 'en'
      ? `Application Deadline: ${String((at % 28) + 1)}-Mar-2027`
      : `Date de retrait : ${String((at % 28) + 1)}-mars-2027`,
  ),
  lines('reports', 'competencies', (at, language) =>
    language === 'en' ? `Direct reports: ${String(at)}` : `Nombre de subordonné(e)s direct(e)s : ${String(at)}`,
  ),
  lines('competencies', 'competencies', (at, language) =>
    pick(
      language === 'en'
        ? [
            '- Teamwork: Cooperates.',
            '- Initiative: Is decisive in a time-sensitive situation.',
            '- Flexibility: Adapts to unforeseen situations.',
          ]
        : [
            '- Travail en équipe : coopère.',
            '- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.',
            '- Flexibilité : s’adapte à des situations imprévues.',
          ],
      at,
    ),
  ),
  paragraphs('capital lines', 'summary', capitals),
  lines('questions', 'summary', (at, language) => `${word(at)} ${knownWord(at, language)} ?`),
  lines('table rows with bars', 'summary', (at) => `| ${word(at)} | ${word(at + 1)} |`),
  lines('table rows in two languages', 'contract', (at) => `${knownWord(at, 'en').padEnd(40)}${knownWord(at, 'fr')}`),
  lines('lines in columns', 'summary', (at) => `${word(at).padEnd(40)}${word(at + 1)}`),
  paragraphs('random words', 'summary', (at) => times(6, (of) => word(at * 7 + of * of)).join(' ')),
  paragraphs('paragraphs that are translated', 'summary', sentence),
  paragraphs('paragraphs in the other order', 'summary', (at, language) =>
    language === 'en' ? sentence(at, 'en') : sentence(100_000 - at, 'fr'),
  ),
  paragraphs('paragraphs only in English', 'summary', sentence, { fr: () => 0 }),
  paragraphs('paragraphs only in French', 'desirable', sentence, { en: () => 0 }),
  paragraphs(
    'three English paragraphs for one French',
    'summary',
    (at, language) => sentence(language === 'en' ? at : at * 3, language),
    {
      fr: (count: number) => Math.floor(count / 3),
    },
  ),
  paragraphs('languages by turns', 'summary', (at) => sentence(at >> 1, at % 2 === 0 ? 'en' : 'fr')),
  lines('languages by turns, line by line', 'essential', (at) => `- ${sentence(at >> 1, at % 2 === 0 ? 'en' : 'fr')}`),
  lines('empty items', 'essential', () => '-'),
  paragraphs('acronyms with their names', 'summary', (at, language) =>
    language === 'en'
      ? `The Big New Office (${capitals(at)}) keeps its files.`
      : `Le Grand Nouveau Bureau (${capitals(at)}) garde ses dossiers.`,
  ),
  paragraphs('days of the week', 'contract', (at, language) =>
    language === 'en'
      ? `The test is on ${pick(weekdays.en, at)} ${String((at % 28) + 1)} ${pick(months.en, at)} 2027.`
      : `L’épreuve a lieu le ${pick(weekdays.fr, at)} ${String((at % 28) + 1)} ${pick(months.fr, at)} 2027.`,
  ),
  paragraphs('facts of the header', 'contract', (at, language) =>
    language === 'en'
      ? `The post is graded G${String(at % 24)} and the monthly salary is ${String(4000 + at)} Euro; applications close on ${String((at % 28) + 1)} March 2027.`
      : `Le poste est classé G${String(at % 24)} et le salaire mensuel est de ${String(4000 + at)} euros ; les candidatures sont closes le ${String((at % 28) + 1)} mars 2027.`,
  ),
  paragraphs('people who are led', 'accountabilities', (at, language) =>
    language === 'en'
      ? `Lead a team of ${String(at % 90)} people.`
      : `Dirige une équipe de ${String(at % 90)} personnes.`,
  ),
  lines('addresses', 'contract', (at, language) => `- https://careers.example.org/${language}/${String(at)}`),
  lines('words that are misspelt', 'summary', (at) => `Xz${word(at)} zq${word(at + 2)}.`),
  lines('brackets and quotes', 'summary', (at) => pick(['(', ')', '« ', ' »', '“', '”', '[', ']'], at)),
  lines('levels of language', 'essential', (at) => `- V (“Advanced”) ${pick(['I', 'II', 'III', 'IV', 'V'], at)}`),
  {
    name: 'the whole notice again and again',
    make: (sample, count) => ({ en: repeated(sample.en, count), fr: repeated(sample.fr, count) }),
  },
  {
    name: 'its sections again and again',
    make: (sample, count) => {
      const body = bodyOf(sample)
      return { en: `${sample.en}\n\n${repeated(body.en, count)}`, fr: `${sample.fr}\n\n${repeated(body.fr, count)}` }
    },
  },
  {
    name: 'its sections again and again in English only',
    make: (sample, count) => ({ en: `${sample.en}\n\n${repeated(bodyOf(sample).en, count)}`, fr: sample.fr }),
  },
  {
    name: 'both languages again and again',
    make: (sample, count) => ({ en: `${sample.en}\n\n${repeated(asOneFile(sample), count * 2)}`, fr: sample.fr }),
  },
]
