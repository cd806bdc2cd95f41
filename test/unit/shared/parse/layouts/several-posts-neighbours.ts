import type { Language } from '../../../../../shared/notice/report.ts'
import type { ExpectedPosition, SeveralPosts } from './several-posts.ts'

type Said = Record<Language, string>

const one: Said = { en: 'Archivist (260131)', fr: 'Archiviste (260131)' }
const many = (posts: number): Said => ({
  en: `Archivist (${posts} posts) (260131)`,
  fr: `Archiviste (${posts} postes) (260131)`,
})
const stated: Said = { en: 'Archivist (1 post) (260131)', fr: 'Archiviste (1 poste) (260131)' }
const nothing: SeveralPosts['expected'] = { en: [], fr: [] }
const listed = ({ en, fr }: Said): Record<Language, string[]> => ({ en: [en], fr: [fr] })

/** A line of the head that speaks of another notice, under the title of one post and of several. */
const otherNotices: Said[] = [
  { en: 'Re-advertisement of vacancy 259901', fr: 'Republication de la vacance 259901' },
  {
    en: 'This notice replaces notice 259901, published 2 March 2026',
    fr: 'Le présent avis remplace l’avis 259901, publié le 2 mars 2026',
  },
  { en: 'Readvertised (previously 259901)', fr: 'Nouvelle publication (anciennement 259901)' },
  { en: 'See also vacancy 259901', fr: 'Voir aussi la vacance 259901' },
  { en: 'Vacancy 259901 is hereby cancelled.', fr: 'L’avis de vacance n° 259901 est annulé.' },
  { en: 'Corrigendum to 259901 of 2 March 2026', fr: 'Rectificatif à l’avis 259901 du 2 mars 2026' },
  {
    en: 'Candidates who applied for 259901 need not apply again',
    fr: 'Les personnes ayant postulé au titre de l’avis 259901 n’ont pas à le refaire',
  },
  { en: 'Extension of the deadline of vacancy notice no. 259901', fr: 'Prolongation de l’avis de vacance n° 259901' },
  { en: 'Re-advertisement: vacancy 259901 – Archivist', fr: 'Republication : vacance 259901 – Archiviste' },
]

const bothTitles = (first: string, second: string): ExpectedPosition[] => [
  { reference: '260131', title: first },
  { reference: '260132', title: second },
]

/** A line of the head that is the title of a second post. */
const secondTitles: { head: Said; title: Said }[] = [
  {
    head: { en: 'Film Editor (260132)', fr: 'Monteuse/Monteur (260132)' },
    title: { en: 'Film Editor', fr: 'Monteuse/Monteur' },
  },
  {
    head: { en: 'Film Editor - 260132', fr: 'Monteuse/Monteur - 260132' },
    title: { en: 'Film Editor', fr: 'Monteuse/Monteur' },
  },
  {
    head: { en: 'Re-advertised: Film Editor (260132)', fr: 'Republication : Monteuse/Monteur (260132)' },
    title: { en: 'Re-advertised: Film Editor', fr: 'Republication : Monteuse/Monteur' },
  },
  {
    head: { en: 'Film Editor (260132) – re-advertised', fr: 'Monteuse/Monteur (260132) – nouvelle publication' },
    title: { en: 'Film Editor re-advertised', fr: 'Monteuse/Monteur nouvelle publication' },
  },
  {
    head: { en: 'Replacement Film Editor (260132)', fr: 'Monteuse remplaçante/Monteur remplaçant (260132)' },
    title: { en: 'Replacement Film Editor', fr: 'Monteuse remplaçante/Monteur remplaçant' },
  },
  {
    head: {
      en: 'Head of Publications and Corrections (260132)',
      fr: 'Chef des publications et des corrections (260132)',
    },
    title: { en: 'Head of Publications and Corrections', fr: 'Chef des publications et des corrections' },
  },
]

/** A sentence about posts that are there already. */
const ofTheUnit: Said[] = [
  {
    en: 'The unit has four posts: two in Mons and two in Naples.',
    fr: 'L’unité compte quatre postes : deux à Mons et deux à Naples.',
  },
  {
    en: 'The unit manages four positions at these sites, two in Rome and two in Oslo.',
    fr: 'L’unité gère quatre postes sur ces sites, deux à Rome et deux à Oslo.',
  },
  {
    en: 'Its three positions are one in Brussels, one in Lisbon and one in Rome: three posts, one in Brussels, one in Lisbon and one in Rome.',
    fr: 'Elle dispose de trois postes : un à Bruxelles, un à Lisbonne et un à Rome.',
  },
  {
    en: 'The incumbent supervises the holders of three vacant positions, two in Mons and one in Rome.',
    fr: 'La/Le titulaire encadre les personnes recrutées sur trois postes, deux à Mons et un à Rome.',
  },
  {
    en: 'The Division was given six posts last year, four in Brussels and two in The Hague.',
    fr: 'La Division a obtenu six postes l’année dernière, quatre à Bruxelles et deux à La Haye.',
  },
]

const inTowns = (first: string, second: string): ExpectedPosition[] => [
  { posts: 2, location: first },
  { posts: 1, location: second },
]

/** A sentence that offers posts and says where, under a title that does not say how many. */
const onOffer: Said[] = [
  {
    en: 'Three posts are to be filled: two in Rome and one in Naples.',
    fr: 'Trois postes sont à pourvoir : deux à Rome et un à Naples.',
  },
  {
    en: 'Applications are invited for three positions, two in Rome and one in Naples.',
    fr: 'Les candidatures sont ouvertes pour trois postes, deux à Rome et un à Naples.',
  },
  {
    en: 'Three posts are open: two in Rome and one in Naples.',
    fr: 'Trois postes sont ouverts : deux à Rome et un à Naples.',
  },
  {
    en: 'The Agency offers three posts: two in Rome and one in Naples.',
    fr: 'L’Agence propose trois postes : deux à Rome et un à Naples.',
  },
  {
    en: 'The unit has three vacant posts, two in Rome and one in Naples.',
    fr: 'L’unité compte trois postes vacants, deux à Rome et un à Naples.',
  },
]

/** A sentence that leads over to a list of posts. */
const leads: Said[] = [
  { en: 'The following two posts are open:', fr: 'Les deux postes suivants sont ouverts :' },
  { en: 'The following two posts are to be filled:', fr: 'Les deux postes suivants sont à pourvoir :' },
  { en: 'The following two posts are available:', fr: 'Les deux postes suivants sont disponibles :' },
  { en: 'The following two posts are offered:', fr: 'Les deux postes suivants sont proposés :' },
  { en: 'The following two posts are on offer:', fr: 'Les deux postes suivants sont offerts :' },
  { en: 'The following two posts are vacant:', fr: 'Les deux postes suivants sont vacants :' },
  { en: 'The following two posts are announced:', fr: 'Les deux postes suivants sont annoncés :' },
]

/** Sentences of the same kind that announce none of these posts. */
const leadsElsewhere: Said[] = [
  {
    en: 'The two positions are in an open-plan office with the following rooms:',
    fr: 'Les deux postes se trouvent dans un bureau paysager avec les pièces suivantes :',
  },
  {
    en: 'The holders of both posts keep these in order:',
    fr: 'Les titulaires des deux postes tiennent ceci en ordre :',
  },
]

const notes: Said = {
  en: 'The second post is pending budget approval.',
  fr: 'Le deuxième poste est en attente de l’approbation du budget.',
}

/** Notices that are nearly those of several posts, and those nearly of one; each way of writing by itself. */
export const neighbours: readonly SeveralPosts[] = [
  ...[one, stated, many(3)].flatMap((title) =>
    otherNotices.map((line) => ({
      name: `silent: ${title.en}: ${line.en}`,
      title,
      head: listed(line),
      expected: nothing,
    })),
  ),
  {
    name: 'silent: another number of titles than of posts',
    title: many(3),
    head: listed(secondTitles[0]!.head),
    expected: nothing,
  },
  ...secondTitles.map(({ head, title }) => ({
    name: `a second title: ${head.en}`,
    title: one,
    head: listed(head),
    expected: { en: bothTitles('Archivist', title.en), fr: bothTitles('Archiviste', title.fr) },
  })),
  ...ofTheUnit.map((line) => ({ name: `silent: ${line.en}`, title: one, summary: listed(line), expected: nothing })),
  ...onOffer.map((line) => ({
    name: `on offer: ${line.en}`,
    title: one,
    summary: listed(line),
    expected: { en: inTowns('Rome', 'Naples'), fr: inTowns('Rome', 'Naples') },
  })),
  ...leads.map((line) => ({
    name: `announced: ${line.en}`,
    title: one,
    summary: {
      en: [line.en, '- Archivist (G12), Brussels;\n- Archivist (G15), Mons.'],
      fr: [line.fr, '- archiviste (G12), Bruxelles ;\n- archiviste (G15), Mons.'],
    },
    expected: {
      en: [{ location: 'Brussels' }, { location: 'Mons' }],
      fr: [{ location: 'Bruxelles' }, { location: 'Mons' }],
    },
  })),
  ...leadsElsewhere.map((line) => ({
    name: `silent: ${line.en}`,
    title: one,
    summary: {
      en: [line.en, '- the archive (G12), Rome;\n- the library (G15), Naples.'],
      fr: [line.fr, '- les archives (G12), Rome ;\n- la bibliothèque (G15), Naples.'],
    },
    expected: nothing,
  })),
  ...[13, 20, 60, 99].map((posts) => ({
    name: `silent: the second of ${posts} posts`,
    title: many(posts),
    summary: listed(notes),
    expected: nothing,
    waits: true,
  })),
  ...[2, 12].map((posts) => ({
    name: `the second of ${posts} posts`,
    title: many(posts),
    summary: listed(notes),
    expected: {
      en: Array.from({ length: posts }, (_, at) => ({ pendingBudget: at === 1 })),
      fr: Array.from({ length: posts }, (_, at) => ({ pendingBudget: at === 1 })),
    },
  })),
]
