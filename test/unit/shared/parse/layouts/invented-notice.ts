import type { Block, Language, SectionId } from '../../../../../shared/notice/report.ts'

/** An invented notice: posts, units and sentences are nobody's. */
export interface InventedBlock {
  section: SectionId
  kind: Block['kind']
  group: string | null
  text: string
}
export interface InventedField {
  label: string
  colon: string
  value: string
}
export interface InventedSide {
  title: string
  fields: InventedField[]
  bare: string
  banner: string | null
  body: InventedBlock[]
}
export type InventedNotice = Record<Language, InventedSide>

const block = (section: SectionId, kind: Block['kind'], text: string, group: string | null = null): InventedBlock => ({
  section,
  kind,
  group,
  text,
})

const english: InventedBlock[] = [
  block('summary', 'heading', '1. SUMMARY'),
  block(
    'summary',
    'paragraph',
    'The Lighthouse Office looks after the lamps, the fog signals and the small boats of the northern harbours. It answers the keepers by day and by night, and it publishes the tables of tides each spring.',
  ),
  block(
    'summary',
    'paragraph',
    'The incumbent keeps the register of lamps, proposes when a lens has to be changed and writes to the harbours about it.',
  ),
  block('summary', 'paragraph', 'Two tasks will matter most in the first year:'),
  block(
    'summary',
    'item',
    '1. Counting again every lamp of the western coast and entering it in the new register with its place, its height and its colour;',
  ),
  block('summary', 'item', '2. Agreeing with the harbours on the hours at which the fog signals are tried.'),
  block('qualifications', 'heading', '2. QUALIFICATIONS AND EXPERIENCE'),
  block('qualifications', 'heading', 'ESSENTIAL'),
  block('qualifications', 'paragraph', 'The incumbent must:', 'essential'),
  block(
    'qualifications',
    'item',
    'hold a degree in optics, in hydrography or in another subject close to the work of the Office;',
    'essential',
  ),
  block(
    'qualifications',
    'item',
    'have at least 4 years of experience in the upkeep of lamps, gained in a harbour, on a ship or in a workshop of the same kind, where lenses were ground and mounted by hand;',
    'essential',
  ),
  block('qualifications', 'item', 'be able to read charts;', 'essential'),
  block(
    'qualifications',
    'item',
    'possess the following minimum levels: V ("Advanced") in one language and II ("Elementary") in the other.',
    'essential',
  ),
  block('qualifications', 'heading', 'DESIRABLE'),
  block('qualifications', 'paragraph', 'The following would be considered an advantage:', 'desirable'),
  block('qualifications', 'item', 'a licence to steer boats of up to 12 metres;', 'desirable'),
  block('qualifications', 'item', 'some knowledge of the birds that fly against lamps.', 'desirable'),
  block('accountabilities', 'heading', '3. MAIN ACCOUNTABILITIES'),
  block('accountabilities', 'heading', 'Policy Development'),
  block(
    'accountabilities',
    'paragraph',
    'Write the rules by which lamps are lit and put out. Ask the keepers what they think of them, and change them where they are right. Bring the rules before the Committee of Harbours each autumn.',
    'Policy Development',
  ),
  block('accountabilities', 'heading', 'Stakeholder Management'),
  block(
    'accountabilities',
    'paragraph',
    'Meet the harbour masters, the fishermen and the makers of lenses. Explain to them why the Office asks for what it asks for.',
    'Stakeholder Management',
  ),
  block('accountabilities', 'paragraph', 'Perform any other related duty as assigned.', 'Stakeholder Management'),
  block('interrelationships', 'heading', '4. INTERRELATIONSHIPS'),
  block(
    'interrelationships',
    'paragraph',
    'The incumbent reports to the Head of the Lighthouse Office and works every day with the keepers.',
  ),
  block('interrelationships', 'paragraph', 'Direct reports: 4'),
  block('interrelationships', 'paragraph', 'Indirect reports: N/A'),
  block('competencies', 'heading', '5. COMPETENCIES'),
  block('competencies', 'paragraph', 'The incumbent must demonstrate:'),
  block('competencies', 'item', 'Empathy: Listens to keepers who have been alone for weeks.'),
  block('competencies', 'item', 'Initiative: Lights the lamp before the ship is seen.'),
  block('contract', 'heading', '6. CONTRACT'),
  block('contract', 'paragraph', 'The contract runs for two years and may be renewed once for the same time.'),
  block('contract', 'heading', 'Contract clause applicable:'),
  block(
    'contract',
    'paragraph',
    'Nobody stays in this post for more than 4 years, so that every keeper may hold it once.',
  ),
  block('application', 'heading', '7. USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS'),
  block('application', 'paragraph', 'Applications are sent through the page of the Office, as follows:'),
  block('application', 'item', 'For keepers in service: by the internal page ([link](#));'),
  block('application', 'item', 'For everybody else: www.lighthouse-office.example/posts'),
  block('application', 'paragraph', 'A first test will be held in the spring, in Brussels.'),
  block('additional', 'heading', '8. ADDITIONAL INFORMATION'),
  block(
    'additional',
    'paragraph',
    'The Office welcomes applications from every coast and from those who have never seen the sea.',
  ),
  block(
    'additional',
    'paragraph',
    'Letters are answered within three weeks; telephone calls cannot be taken during fog.',
  ),
]

const french: InventedBlock[] = [
  block('summary', 'heading', '1. RÉSUMÉ'),
  block(
    'summary',
    'paragraph',
    'Le Bureau des phares s’occupe des lampes, des signaux de brume et des petites embarcations des ports du nord. Il répond aux gardiens de jour comme de nuit et publie chaque printemps la table des marées.',
  ),
  block(
    'summary',
    'paragraph',
    'La personne titulaire du poste tient le registre des lampes, propose le remplacement des lentilles et en avise les ports par écrit.',
  ),
  block('summary', 'paragraph', 'Deux tâches compteront surtout la première année :'),
  block(
    'summary',
    'item',
    '1. recompter toutes les lampes de la côte ouest et les inscrire au nouveau registre avec leur emplacement, leur hauteur et leur couleur ;',
  ),
  block('summary', 'item', '2. convenir avec les ports des heures auxquelles les signaux de brume sont essayés.'),
  block('qualifications', 'heading', '2. QUALIFICATIONS ET EXPÉRIENCE'),
  block('qualifications', 'heading', 'ACQUIS ESSENTIELS'),
  block('qualifications', 'paragraph', 'La personne titulaire du poste doit :', 'essential'),
  block(
    'qualifications',
    'item',
    'être titulaire d’un diplôme en optique, en hydrographie ou dans une autre matière proche des travaux du Bureau ;',
    'essential',
  ),
  block(
    'qualifications',
    'item',
    'avoir au moins quatre ans d’expérience de l’entretien des lampes, acquise dans un port, à bord d’un navire ou dans un atelier du même genre, où les lentilles sont taillées et montées à la main ;',
    'essential',
  ),
  block('qualifications', 'item', 'savoir lire les cartes marines ;', 'essential'),
  block(
    'qualifications',
    'item',
    'avoir au minimum le niveau V (« avancé ») dans une langue et le niveau II (« élémentaire ») dans l’autre.',
    'essential',
  ),
  block('qualifications', 'heading', 'ACQUIS SOUHAITABLES'),
  block('qualifications', 'paragraph', 'Seraient considérés comme autant d’atouts :', 'desirable'),
  block('qualifications', 'item', 'un permis de conduire des bateaux de 12 mètres au plus ;', 'desirable'),
  block('qualifications', 'item', 'quelques connaissances des oiseaux qui se heurtent aux lampes.', 'desirable'),
  block('accountabilities', 'heading', '3. RESPONSABILITÉS PRINCIPALES'),
  block('accountabilities', 'heading', 'Élaboration des politiques'),
  block(
    'accountabilities',
    'paragraph',
    'Rédige les règles selon lesquelles les lampes sont allumées et éteintes. Demande aux gardiens ce qu’ils en pensent et les modifie lorsqu’ils ont raison. Soumet ces règles au Comité des ports chaque automne.',
    'Élaboration des politiques',
  ),
  block('accountabilities', 'heading', 'Gestion des parties prenantes'),
  block(
    'accountabilities',
    'paragraph',
    'Rencontre les capitaines de port, les pêcheurs et les fabricants de lentilles. Leur explique pourquoi le Bureau demande ce qu’il demande.',
    'Gestion des parties prenantes',
  ),
  block(
    'accountabilities',
    'paragraph',
    'S’acquitte de toute autre tâche qui pourrait lui être confiée.',
    'Gestion des parties prenantes',
  ),
  block('interrelationships', 'heading', '4. STRUCTURE ET LIAISONS'),
  block(
    'interrelationships',
    'paragraph',
    'La personne titulaire du poste relève de la cheffe du Bureau des phares et travaille chaque jour avec les gardiens.',
  ),
  block('interrelationships', 'paragraph', 'Nombre de subordonné(e)s direct(e)s : 4'),
  block('interrelationships', 'paragraph', 'Nombre de subordonné(e)s indirect(e)s : sans objet.'),
  block('competencies', 'heading', '5. COMPÉTENCES'),
  block('competencies', 'paragraph', 'La personne titulaire du poste doit faire preuve des compétences suivantes :'),
  block('competencies', 'item', 'Empathie : écoute les gardiens restés seuls pendant des semaines.'),
  block('competencies', 'item', 'Initiative : allume la lampe avant que le navire soit en vue.'),
  block('contract', 'heading', '6. CONTRAT'),
  block(
    'contract',
    'paragraph',
    'Le contrat est conclu pour deux ans et peut être renouvelé une fois pour la même durée.',
  ),
  block('contract', 'heading', 'Clause contractuelle applicable :'),
  block(
    'contract',
    'paragraph',
    'Personne n’occupe ce poste plus de quatre ans, afin que chaque gardien puisse l’occuper une fois.',
  ),
  block('application', 'heading', '7. INFORMATIONS UTILES CONCERNANT LA PROCÉDURE DE CANDIDATURE ET DE RECRUTEMENT'),
  block('application', 'paragraph', 'Les candidatures sont adressées par la page du Bureau, comme suit :'),
  block('application', 'item', 'pour les gardiens en service : par la page interne ([lien](#)) ;'),
  block('application', 'item', 'pour toutes les autres personnes : www.lighthouse-office.example/postes.'),
  block('application', 'paragraph', 'Une première épreuve aura lieu au printemps, à Bruxelles.'),
  block('additional', 'heading', '8. INFORMATIONS COMPLÉMENTAIRES'),
  block(
    'additional',
    'paragraph',
    'Le Bureau accueille les candidatures de toutes les côtes et de ceux qui n’ont jamais vu la mer.',
  ),
  block(
    'additional',
    'paragraph',
    'Il est répondu aux lettres dans un délai de trois semaines ; les appels téléphoniques ne peuvent être pris par temps de brume.',
  ),
]

const field = (label: string, colon: string, value: string): InventedField => ({ label, colon, value })

export const letterhead = [
  'NATO NORTH ATLANTIC TREATY ORGANIZATION INTERNATIONAL STAFF',
  "OTAN ORGANISATION DU TRAITÉ DE L'ATLANTIQUE NORD SECRÉTARIAT INTERNATIONAL",
  'VACANCY NOTIFICATION/ NOTIFICATION DE LA VACANCE DU POSTE',
]

export const invented: InventedNotice = {
  en: {
    title: 'Keeper, Register of Lamps (918273)',
    fields: [
      field('Primary Location', ':', 'Belgium-Brussels'),
      field('NATO Body', ':', 'NATO International Staff (NATO IS)'),
      field('Schedule', ':', 'Full-time'),
      field('Application Deadline', ':', '14-Sep-2031, 11:59:00 PM'),
      field('Salary (Pay Basis)', ':', '6,123.45Euro (EUR) Monthly'),
      field('Grade', '', 'NATO Grade G15-G17'),
      field('Clearance Level', '', 'NS'),
    ],
    bare: 'Description',
    banner: 'Pending budget approval',
    body: english,
  },
  fr: {
    title: 'Gardienne/Gardien (registre des lampes) (918273)',
    fields: [
      field('Emplacement principal', ' :', 'Belgique-Bruxelles'),
      field('Organisation', ' :', 'OTAN SI'),
      field('Horaire', ' :', 'Temps plein'),
      field('Date de retrait', ' :', '14-sept.-2031, 23:59:00'),
      field('Salaire (Base de paie)', ' :', '6 123,45Euro (EUR) Mensuelle'),
      field('Grade', '', 'NATO Grade G15-G17'),
      field("Niveau de l'habilitation de sécurité", '', 'NS'),
    ],
    bare: 'Description',
    banner: "SOUS RÉSERVE D'APPROBATION PAR LES AUTORITÉS BUDGÉTAIRES",
    body: french,
  },
}

/** All blocks of a side as every layout has to give them back. */
export function expectedBlocks(side: InventedSide): InventedBlock[] {
  return [
    block('header', 'title', side.title),
    ...side.fields.map(({ label, colon, value }) => block('header', 'field', `${label}${colon} ${value}`)),
    block('header', 'field', side.bare),
    ...(side.banner === null ? [] : [block('header', 'banner', side.banner)]),
    ...side.body,
  ]
}

export const expectedFields = {
  reference: '918273',
  posts: 1,
  deadline: { date: '2031-09-14', time: '23:59:00' },
  salary: { amount: 6123.45, currency: 'EUR', period: 'month' },
  grade: { min: 'G15', max: 'G17' },
  clearance: 'NS',
  pendingBudget: true,
  directReports: 4,
  indirectReports: 0,
}
