import { grade, type SeveralPosts } from './several-posts.ts'

/** Forms by which the reading was made. */
export const severalPosts: readonly SeveralPosts[] = [
  {
    name: 'a list under a lead-in, with post numbers',
    title: { en: 'Records Officer (2 posts) (260131)', fr: 'Gestionnaire de documents (2 postes) (260131)' },
    summary: {
      en: [
        'Applications are invited for the following two posts:',
        '- Records Officer (G12), post number 4471;\n- Records Officer (G10-G12), post number 4486 – subject to budget approval.',
      ],
      fr: [
        'Le concours porte sur les deux postes suivants :',
        '- gestionnaire de documents (G12), poste n° 4471 ;\n- gestionnaire de documents (G10-G12), poste n° 4486 – en attente d’approbation du budget.',
      ],
    },
    expected: {
      en: [
        { reference: '4471', title: 'Records Officer', posts: 1, grade: grade('G12'), pendingBudget: false },
        { reference: '4486', title: 'Records Officer', posts: 1, grade: grade('G10', 'G12'), pendingBudget: true },
      ],
      fr: [
        { reference: '4471', title: 'gestionnaire de documents', grade: grade('G12'), pendingBudget: false },
        { reference: '4486', title: 'gestionnaire de documents', grade: grade('G10', 'G12'), pendingBudget: true },
      ],
    },
  },
  {
    name: 'two references in the title',
    title: {
      en: 'Records Officer (2 posts) (260131, 260132)',
      fr: 'Gestionnaire de documents (2 postes) (260131, 260132)',
    },
    expected: {
      en: [
        { reference: '260131', title: 'Records Officer', posts: 1, grade: null },
        { reference: '260132', title: 'Records Officer', posts: 1, grade: null },
      ],
      fr: [
        { reference: '260131', title: 'Gestionnaire de documents' },
        { reference: '260132', title: 'Gestionnaire de documents' },
      ],
    },
  },
  {
    name: 'one line a post under the title, in different towns',
    title: { en: 'Records Officer (2 posts) (260131)', fr: 'Gestionnaire de documents (2 postes) (260131)' },
    head: {
      en: [
        'Post 1: Records Officer (G12), Brussels',
        'Post 2: Senior Records Officer (G12-G15), Mons – pending budget approval',
      ],
      fr: [
        'Poste 1 : Gestionnaire de documents (G12), Bruxelles',
        'Poste 2 : Gestionnaire de documents principal(e) (G12-G15), Mons – sous réserve d’approbation budgétaire',
      ],
    },
    expected: {
      en: [
        { title: 'Records Officer', grade: grade('G12'), location: 'Brussels', pendingBudget: false },
        { title: 'Senior Records Officer', grade: grade('G12', 'G15'), location: 'Mons', pendingBudget: true },
      ],
      fr: [
        { title: 'Gestionnaire de documents', grade: grade('G12'), location: 'Bruxelles', pendingBudget: false },
        {
          title: 'Gestionnaire de documents principal(e)',
          grade: grade('G12', 'G15'),
          location: 'Mons',
          pendingBudget: true,
        },
      ],
    },
  },
  {
    name: 'the values of each post in the header’s fields',
    title: { en: 'Records Officer (2 posts) (260131)', fr: 'Gestionnaire de documents (2 postes) (260131)' },
    fields: {
      en: {
        Grade: 'G12 (post 1); G10-G12 (post 2)',
        'Primary Location': 'Belgium-Brussels (post 1); Belgium-Mons (post 2)',
      },
      fr: {
        Grade: 'G12 (poste 1) ; G10-G12 (poste 2)',
        'Emplacement principal': 'Belgique-Bruxelles (poste 1) ; Belgique-Mons (poste 2)',
      },
    },
    expected: {
      en: [
        { title: 'Records Officer', grade: grade('G12'), location: 'Belgium-Brussels' },
        { title: 'Records Officer', grade: grade('G10', 'G12'), location: 'Belgium-Mons' },
      ],
      fr: [
        { title: 'Gestionnaire de documents', grade: grade('G12'), location: 'Belgique-Bruxelles' },
        { title: 'Gestionnaire de documents', grade: grade('G10', 'G12'), location: 'Belgique-Mons' },
      ],
    },
  },
  {
    name: 'so many posts in each town',
    title: { en: 'Records Officer (3 posts) (260131)', fr: 'Gestionnaire de documents (3 postes) (260131)' },
    fields: {
      en: { 'Primary Location': 'Belgium-Brussels (2 posts), Italy-Naples (1 post)' },
      fr: { 'Emplacement principal': 'Belgique-Bruxelles (2 postes), Italie-Naples (1 poste)' },
    },
    expected: {
      en: [
        { posts: 2, location: 'Belgium-Brussels' },
        { posts: 1, location: 'Italy-Naples' },
      ],
      fr: [
        { posts: 2, location: 'Belgique-Bruxelles' },
        { posts: 1, location: 'Italie-Naples' },
      ],
    },
  },
  {
    name: 'a line that speaks of the second post alone',
    title: { en: 'Records Officer (2 posts) (260131)', fr: 'Gestionnaire de documents (2 postes) (260131)' },
    head: {
      en: ['Pending budget approval (second post only)'],
      fr: ['En attente d’approbation du budget (second poste seulement)'],
    },
    expected: {
      en: [
        { title: 'Records Officer', posts: 1, pendingBudget: false },
        { title: 'Records Officer', posts: 1, pendingBudget: true },
      ],
      fr: [
        { title: 'Gestionnaire de documents', pendingBudget: false },
        { title: 'Gestionnaire de documents', pendingBudget: true },
      ],
    },
  },
  {
    name: 'the posts inside a sentence',
    title: { en: 'Records Officer (4 posts) (260131)', fr: 'Gestionnaire de documents (4 postes) (260131)' },
    summary: {
      en: ['There are four posts to be filled: two in Brussels, one in Lisbon and one in The Hague.'],
      fr: ['Quatre postes sont à pourvoir : deux à Bruxelles, un à Lisbonne et un à La Haye.'],
    },
    expected: {
      en: [
        { posts: 2, location: 'Brussels' },
        { posts: 1, location: 'Lisbon' },
        { posts: 1, location: 'The Hague' },
      ],
      fr: [
        { posts: 2, location: 'Bruxelles' },
        { posts: 1, location: 'Lisbonne' },
        { posts: 1, location: 'La Haye' },
      ],
    },
  },
  {
    name: 'rows of a table under its columns',
    title: { en: 'Records Officer (2 posts) (260131)', fr: 'Gestionnaire de documents (2 postes) (260131)' },
    summary: {
      en: [
        'Applications are invited for the two posts below:',
        'Post number\tTitle\tGrade\tLocation\tRemarks\n4471\tRecords Officer\tG12\tBrussels\t\n4486\tSenior Records Officer\tG12-G15\tMons\tpending budget approval',
      ],
      fr: [
        'Le concours porte sur les deux postes ci-dessous :',
        'N° de poste\tIntitulé\tGrade\tLieu\tObservations\n4471\tGestionnaire de documents\tG12\tBruxelles\t\n4486\tGestionnaire de documents principal(e)\tG12-G15\tMons\ten attente d’approbation du budget',
      ],
    },
    expected: {
      en: [
        {
          reference: '4471',
          title: 'Records Officer',
          grade: grade('G12'),
          location: 'Brussels',
          pendingBudget: false,
        },
        {
          reference: '4486',
          title: 'Senior Records Officer',
          grade: grade('G12', 'G15'),
          location: 'Mons',
          pendingBudget: true,
        },
      ],
      fr: [
        {
          reference: '4471',
          title: 'Gestionnaire de documents',
          grade: grade('G12'),
          location: 'Bruxelles',
          pendingBudget: false,
        },
        {
          reference: '4486',
          title: 'Gestionnaire de documents principal(e)',
          grade: grade('G12', 'G15'),
          location: 'Mons',
          pendingBudget: true,
        },
      ],
    },
  },
  {
    name: 'silent: as many like posts, of which nothing is said alone',
    title: { en: 'Records Officer (3 posts) (260131)', fr: 'Gestionnaire de documents (3 postes) (260131)' },
    expected: { en: [], fr: [] },
  },
  {
    name: 'silent: a list of what the posts do',
    title: { en: 'Records Officer (2 posts) (260131)', fr: 'Gestionnaire de documents (2 postes) (260131)' },
    summary: {
      en: [
        'The two positions have the following tasks:',
        '- keep the files of the Division in order;\n- answer requests for copies.',
      ],
      fr: [
        'Les deux postes comportent les tâches suivantes :',
        '- tenir en ordre les dossiers de la Division ;\n- répondre aux demandes de copies.',
      ],
    },
    expected: { en: [], fr: [] },
  },
  {
    name: 'silent: one post, and the posts around it',
    title: { en: 'Records Officer (260131)', fr: 'Gestionnaire de documents (260131)' },
    summary: {
      en: [
        'The incumbent works with the holders of the following posts:',
        '- Head of Unit (G20);\n- Archivist (G15);\n- Assistant (G8).',
      ],
      fr: [
        'La/Le titulaire travaille avec les titulaires des postes suivants :',
        '- chef d’unité (G20) ;\n- archiviste (G15) ;\n- assistant(e) (G8).',
      ],
    },
    expected: { en: [], fr: [] },
  },
]
