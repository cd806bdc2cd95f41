import { grade, type SeveralPosts } from './several-posts.ts'

/** Forms written with the others and not looked at while the reading was made: four of five were read at once. */
export const keptAside: readonly SeveralPosts[] = [
  {
    name: 'a numbered list whose posts have their condition on a line of its own',
    title: {
      en: 'Transport Planner (3 posts) (260141)',
      fr: 'Planificatrice/Planificateur (transports) (3 postes) (260141)',
    },
    summary: {
      en: [
        'This notice covers three vacancies:',
        '1. Transport Planner, Air (G15)',
        '2. Transport Planner, Sea (G15)',
        'Subject to the availability of funds',
        '3. Transport Planner, Rail (G12/G15)',
      ],
      fr: [
        'Le présent avis concerne trois emplois vacants :',
        '1. Planificatrice/Planificateur, transports aériens (G15)',
        '2. Planificatrice/Planificateur, transports maritimes (G15)',
        'Sous réserve de la disponibilité des crédits',
        '3. Planificatrice/Planificateur, transports ferroviaires (G12/G15)',
      ],
    },
    expected: {
      en: [
        { title: 'Transport Planner, Air', grade: grade('G15'), pendingBudget: false },
        { title: 'Transport Planner, Sea', grade: grade('G15'), pendingBudget: true },
        { title: 'Transport Planner, Rail', grade: grade('G12', 'G15'), pendingBudget: false },
      ],
      fr: [
        { title: 'Planificatrice/Planificateur, transports aériens', grade: grade('G15'), pendingBudget: false },
        { title: 'Planificatrice/Planificateur, transports maritimes', grade: grade('G15'), pendingBudget: true },
        {
          title: 'Planificatrice/Planificateur, transports ferroviaires',
          grade: grade('G12', 'G15'),
          pendingBudget: false,
        },
      ],
    },
  },
  {
    name: 'a title for each post, one above the other',
    title: { en: 'Legal Adviser (260151)', fr: 'Conseillère/Conseiller juridique (260151)' },
    head: {
      en: ['Senior Legal Adviser (260152)'],
      fr: ['Conseillère principale/Conseiller principal juridique (260152)'],
    },
    expected: {
      en: [
        { reference: '260151', title: 'Legal Adviser' },
        { reference: '260152', title: 'Senior Legal Adviser' },
      ],
      fr: [
        { reference: '260151', title: 'Conseillère/Conseiller juridique' },
        { reference: '260152', title: 'Conseillère principale/Conseiller principal juridique' },
      ],
    },
  },
  {
    name: 'lettered positions in the header, each with its duty station',
    title: { en: 'Interpreter (two posts) (260161)', fr: 'Interprète (deux postes) (260161)' },
    head: {
      en: [
        'Position A – Interpreter, Grade G15, duty station: Rome',
        'Position B – Interpreter, Grade G17, duty station: Oeiras',
      ],
      fr: [
        'Poste A – Interprète, grade G15, lieu d’affectation : Rome',
        'Poste B – Interprète, grade G17, lieu d’affectation : Oeiras',
      ],
    },
    expected: {
      en: [
        { title: 'Interpreter', grade: grade('G15'), location: 'Rome' },
        { title: 'Interpreter', grade: grade('G17'), location: 'Oeiras' },
      ],
      fr: [
        { title: 'Interprète', grade: grade('G15'), location: 'Rome' },
        { title: 'Interprète', grade: grade('G17'), location: 'Oeiras' },
      ],
    },
  },
  {
    name: 'a paragraph that says which post waits',
    title: { en: 'Nurse (3 posts) (260171)', fr: 'Infirmière/Infirmier (3 postes) (260171)' },
    summary: {
      en: [
        'The medical service seeks to fill the three posts listed below:',
        '- one Nurse (G10), day service\n- one Nurse (G10), night service\n- one Head Nurse (G12)',
        'Please note that the third post is awaiting budget approval.',
      ],
      fr: [
        'Le service médical souhaite pourvoir les trois postes énumérés ci-après :',
        '- un poste d’infirmière/infirmier (G10), service de jour\n- un poste d’infirmière/infirmier (G10), service de nuit\n- un poste d’infirmière-chef/infirmier-chef (G12)',
        'Veuillez noter que le troisième poste est en attente de l’approbation du budget.',
      ],
    },
    expected: {
      en: [
        { grade: grade('G10'), pendingBudget: false },
        { grade: grade('G10'), pendingBudget: false },
        { title: 'Head Nurse', grade: grade('G12'), pendingBudget: true },
      ],
      fr: [
        { grade: grade('G10'), pendingBudget: false },
        { grade: grade('G10'), pendingBudget: false },
        { title: 'infirmière-chef/infirmier-chef', grade: grade('G12'), pendingBudget: true },
      ],
    },
  },
  {
    name: 'silent: a list of the posts that report to this one',
    title: { en: 'Head, Workshops (260181)', fr: 'Chef (ateliers) (260181)' },
    summary: {
      en: ['The Section has three posts, as follows:', '- Foreman (G8);\n- Carpenter (G6);\n- Painter (G5).'],
      fr: ['La Section compte trois postes :', '- contremaître (G8) ;\n- menuisier (G6) ;\n- peintre (G5).'],
    },
    expected: { en: [], fr: [] },
  },
]
