import type { Block, Fields, Finding, Language, SectionId, Side } from '../../shared/notice/report.ts'
import type { CheckInfo, DeskSnapshot, FailureRow, NoticeRow, NoticeView } from '../../shared/ipc/views.ts'
import { defaultSettings } from '../../shared/ipc/settings.ts'

/** Everything on this desk is invented. The day it is judged on: */
const deskDay = '2026-03-02'

type Line = [section: SectionId, kind: Block['kind'], en: string | null, fr: string | null, confidence?: number]

const lines: Line[] = [
  ['header', 'letterhead', 'ALLIED HARBOUR OFFICE · OFFICE PORTUAIRE ALLIÉ', null],
  [
    'header',
    'title',
    'Harbour Analyst (Tides and Signals) (990001)',
    'Analyste portuaire (marées et signaux) (990001)',
  ],
  ['header', 'field', 'Primary Location: Belgium-Ostend', 'Lieu principal : Belgique-Ostende'],
  ['header', 'field', 'Application Deadline: 20-Mar-2026', 'Date limite : 21-mars-2026'],
  [
    'header',
    'field',
    'Salary (Pay Basis): 6,120.50 Euro (EUR) Monthly',
    'Salaire (base de paie) : 6 120,50 Euro (EUR) Mensuelle',
  ],
  ['header', 'field', 'Grade: G15', 'Grade : G15'],
  ['header', 'field', 'Clearance Level: NS', 'Niveau d’habilitation : NS'],
  ['header', 'banner', 'Pending budget approval', 'En attente d’approbation budgétaire'],
  ['summary', 'heading', '1. SUMMARY', '1. RÉSUMÉ'],
  [
    'summary',
    'paragraph',
    'The Tides Section measures what the sea does at the quay, and tells those who need to know. It has worked on the same pier since 1998 and answers some 400 questions a year.',
    'La section Marées mesure ce que fait la mer au quai et le dit à qui doit le savoir. Elle travaille sur la même jetée depuis 1998 et répond à environ 400 questions par an.',
  ],
  [
    'summary',
    'paragraph',
    'The incumbent keeps the gauges, reads the signals and writes the weekly tide letter.',
    'La personne titulaire du poste entretient les marégraphes, lit les signaux et rédige la lettre hebdomadaire des marées.',
  ],
  ['qualifications', 'heading', '2. QUALIFICATIONS AND EXPERIENCE', '2. QUALIFICATIONS ET EXPÉRIENCE'],
  ['qualifications', 'heading', 'ESSENTIAL', 'ACQUIS ESSENTIELS'],
  ['qualifications', 'paragraph', 'The incumbent must:', 'La personne titulaire du poste doit :'],
  [
    'qualifications',
    'item',
    'hold a university degree in oceanography, physics or a related field;',
    'avoir un diplôme universitaire en océanographie, en physique ou dans un domaine connexe ;',
  ],
  [
    'qualifications',
    'item',
    'have at least three years of experience with tide gauges;',
    'avoir au moins cinq ans d’expérience des marégraphes ;',
  ],
  ['qualifications', 'item', 'be able to swim 200 metres in cold water;', null],
  [
    'qualifications',
    'item',
    'have the following language levels: English V (Advanced); French II (Elementary).',
    'avoir le niveau de compétence linguistique suivant : anglais V (avancé) ; français II (élémentaire).',
  ],
  ['qualifications', 'heading', 'DESIRABLE', 'ACQUIS SOUHAITABLES'],
  ['qualifications', 'item', 'know the harbour’s signal book;', 'connaître le livre des signaux du port ;'],
  [
    'qualifications',
    'item',
    'have taught others to read a barometer.',
    'Have taught others to read a barometer.',
    0.41,
  ],
  ['accountabilities', 'heading', '3. MAIN ACCOUNTABILITIES', '3. RESPONSABILITÉS PRINCIPALES'],
  ['accountabilities', 'heading', 'Expertise Development', 'Développement de l’expertise'],
  [
    'accountabilities',
    'paragraph',
    'Keep the gauges true. Compare them with the lighthouse every Monday and note each difference of more than 2 cm. Explain the sea to visitors who ask, in words that a child of ten would follow.',
    'Maintenir la justesse des marégraphes. Les comparer chaque lundi avec le phare et noter tout écart de plus de 2 cm. Expliquer la mer aux visiteurs qui posent des questions, avec des mots qu’un enfant de dix ans peut suivre.',
  ],
  ['accountabilities', 'heading', 'Stakeholder Management', 'Gestion des parties prenantes'],
  [
    'accountabilities',
    'paragraph',
    'Stay on good terms with the pilots, the fish market and the Harbour Information Desk (HID).',
    'Rester en bons termes avec les pilotes, la criée et le bureau d’information du port (BIP).',
  ],
  ['interrelationships', 'heading', '4. INTERRELATIONSHIPS', '4. STRUCTURE ET LIAISONS'],
  [
    'interrelationships',
    'paragraph',
    'The incumbent reports to the Head of Section.',
    'La personne titulaire du poste relève de la ou du chef de section.',
  ],
  ['interrelationships', 'field', 'Direct reports: N/A', 'Nombre de subordonné(e)s direct(e)s : sans objet'],
  ['competencies', 'heading', '5. COMPETENCIES', '5. COMPÉTENCES'],
  [
    'competencies',
    'item',
    'Clarity and Accuracy: Checks own work;',
    'Clarté et précision : vérifie son propre travail ;',
  ],
  ['competencies', 'item', 'Teamwork: Cooperates.', 'Travail en équipe : coopère.'],
  ['contract', 'heading', '6. CONTRACT', '6. CONTRAT'],
  [
    'contract',
    'paragraph',
    'A first contract of three years, which may be followed by another.',
    'Premier contrat de trois ans, qui peut être suivi d’un autre.',
  ],
  ['application', 'heading', '7. HOW TO APPLY', '7. COMMENT POSTULER'],
  [
    'application',
    'paragraph',
    'Write to the harbour office before the tide of the closing day; letters that come after it are returned unread.',
    'Écrire à l’office portuaire avant la marée du jour de clôture ; les lettres arrivées plus tard sont renvoyées sans avoir été lues.',
  ],
]

const field = <Value>(
  side: Side,
  kind: Block['kind'],
  at: number,
  value: Value,
  text: string,
): { value: Value; text: string; block: string } => ({
  value,
  text,
  block: side.blocks.filter((block) => block.kind === kind)[at]!.id,
})

function side(language: Language): Side {
  const blocks: Block[] = []
  lines.forEach(([section, kind, en, fr], index) => {
    const text = language === 'en' ? en : fr
    if (text !== null) blocks.push({ id: `${language}${index + 1}`, section, kind, group: null, text, at: null })
  })
  const made: Side = { fields: {} as Fields, blocks }
  const en = language === 'en'
  made.fields = {
    reference: field(made, 'title', 0, '990001', '990001'),
    title: field(
      made,
      'title',
      0,
      en ? 'Harbour Analyst (Tides and Signals)' : 'Analyste portuaire (marées et signaux)',
      '',
    ),
    posts: field(made, 'title', 0, 1, ''),
    location: field(made, 'field', 0, en ? 'Belgium-Ostend' : 'Belgique-Ostende', ''),
    body: null,
    schedule: null,
    deadline: field(
      made,
      'field',
      1,
      { date: en ? '2026-03-20' : '2026-03-21', time: null },
      en ? '20-Mar-2026' : '21-mars-2026',
    ),
    salary: field(
      made,
      'field',
      2,
      { amount: 6120.5, currency: 'EUR', period: 'month' as const },
      en ? '6,120.50' : '6 120,50',
    ),
    grade: field(made, 'field', 3, { min: 'G15', max: 'G15' }, 'G15'),
    clearance: field(made, 'field', 4, 'NS', 'NS'),
    pendingBudget: field(made, 'banner', 0, true, ''),
    directReports: field(made, 'field', 5, 0, en ? 'N/A' : 'sans objet'),
    indirectReports: null,
  }
  return made
}

function finding(
  id: string,
  check: string,
  severity: Finding['severity'],
  places: [block: string, words: string][],
  en: string,
  fr: string,
): Finding {
  const texts = new Map([...deskNotice.en!.blocks, ...deskNotice.fr!.blocks].map((block) => [block.id, block.text]))
  const evidence = places.map(([block, text]) => {
    const start = texts.get(block)!.indexOf(text)
    return { block, start, end: start + text.length, text }
  })
  const of = (language: string): string[] => [
    ...new Set(places.map(([block]) => block).filter((block) => block.startsWith(language))),
  ]
  return { id, check, severity, en: of('en'), fr: of('fr'), evidence, message: { en, fr } }
}

export const deskNotice: NoticeView = {
  id: 'n1',
  profile: 'nato-is',
  reference: '990001',
  sources: [
    {
      file: '/home/marie/Notices/2026/990001 Harbour Analyst.docx',
      sha256: '0'.repeat(64),
      inside: null,
      format: 'docx',
      languages: ['en', 'fr'],
      pages: null,
      ocr: false,
    },
  ],
  en: side('en'),
  fr: side('fr'),
  alignment: lines.map(([, , en, fr, confidence = 0.93], index) => ({
    en: en === null ? [] : [`en${index + 1}`],
    fr: fr === null ? [] : [`fr${index + 1}`],
    confidence,
  })),
  unchecked: [],
  findings: [],
  history: { decisions: [], signatures: [] },
  pairings: [],
  copies: [[]],
  revision: { number: 1, total: 1, previous: null, all: [], latest: null },
}
deskNotice.findings = [
  finding(
    'f1',
    'deadline-mismatch',
    'error',
    [
      ['en4', '20-Mar-2026'],
      ['fr4', '21-mars-2026'],
    ],
    'The deadline is 20 March 2026 in English and 21 March 2026 in French.',
    'La date limite est le 20 mars 2026 en anglais et le 21 mars 2026 en français.',
  ),
  finding(
    'f2',
    'number-mismatch',
    'error',
    [
      ['en16', 'three years'],
      ['fr16', 'cinq ans'],
    ],
    'English says three years, French says five.',
    'L’anglais dit trois ans, le français cinq.',
  ),
  finding(
    'f3',
    'block-missing',
    'error',
    [['en17', 'be able to swim 200 metres in cold water;']],
    'This requirement stands in English only.',
    'Cette exigence ne figure qu’en anglais.',
  ),
  finding(
    'f4',
    'untranslated',
    'warning',
    [['fr21', 'Have taught others to read a barometer.']],
    'This item of the French side is in English; the pairing is uncertain.',
    'Ce point du côté français est en anglais ; l’appariement est incertain.',
  ),
  finding(
    'f5',
    'acronym-mismatch',
    'warning',
    [
      ['en26', 'HID'],
      ['fr26', 'BIP'],
    ],
    'HID in English, BIP in French: not a known pair.',
    'HID en anglais, BIP en français : paire inconnue.',
  ),
  finding(
    'f6',
    'punctuation',
    'info',
    [
      ['en32', 'Cooperates.'],
      ['en31', ';'],
    ],
    'Items of this list end unlike their neighbours.',
    'Les points de cette liste ne se terminent pas de la même façon.',
  ),
].filter(({ evidence }) => evidence.every(({ start }) => start >= 0))

const deskChecks: CheckInfo[] = [
  {
    id: 'deadline-mismatch',
    severity: 'error',
    title: { en: 'Deadline differs', fr: 'Date limite différente' },
    explain: {
      en: 'Compares the closing date and time of both sides, whatever form they are written in.',
      fr: 'Compare la date et l’heure de clôture des deux versions, quelle que soit leur écriture.',
    },
  },
  {
    id: 'number-mismatch',
    severity: 'error',
    title: { en: 'Number differs', fr: 'Nombre différent' },
    explain: {
      en: 'Finds numbers, in digits or words, that stand on one side only.',
      fr: 'Trouve les nombres, en chiffres ou en lettres, présents d’un seul côté.',
    },
  },
  {
    id: 'block-missing',
    severity: 'error',
    title: { en: 'Text without counterpart', fr: 'Texte sans équivalent' },
    explain: {
      en: 'Finds paragraphs and items that the other language lacks.',
      fr: 'Trouve les paragraphes et points absents de l’autre langue.',
    },
  },
  {
    id: 'untranslated',
    severity: 'error',
    title: { en: 'Not translated', fr: 'Non traduit' },
    explain: {
      en: 'Finds sentences left in the other language.',
      fr: 'Trouve les phrases laissées dans l’autre langue.',
    },
  },
  {
    id: 'acronym-mismatch',
    severity: 'warning',
    title: { en: 'Acronym differs', fr: 'Sigle différent' },
    explain: {
      en: 'Finds acronyms that are no known pair.',
      fr: 'Trouve les sigles qui ne forment pas une paire connue.',
    },
  },
  {
    id: 'punctuation',
    severity: 'info',
    title: { en: 'Punctuation', fr: 'Ponctuation' },
    explain: {
      en: 'Finds list items that end unlike their neighbours.',
      fr: 'Trouve les points de liste qui se terminent autrement que leurs voisins.',
    },
  },
]

const posts = [
  ['Harbour Analyst', 'Analyste portuaire'],
  ['Lighthouse Keeper', 'Gardienne ou gardien de phare'],
  ['Chart Librarian', 'Bibliothécaire des cartes'],
  [
    'Signal Engineer, Northern Approaches and Inland Waterways',
    'Ingénieure ou ingénieur des signaux, approches nord et voies intérieures',
  ],
  ['Tide Letter Editor', 'Rédactrice ou rédacteur de la lettre des marées'],
]

/** Any number of rows, the first being the notice above. */
export function deskRows(count: number): NoticeRow[] {
  return Array.from({ length: count }, (_, at): NoticeRow => {
    const [en = '', fr = ''] = posts[at % posts.length] ?? []
    const deadline = new Date(Date.UTC(2026, 2, 20 + ((at * 13) % 90) - 40)).toISOString().slice(0, 10)
    return {
      id: `n${at + 1}`,
      older: [],
      reference: String(990001 + at),
      title: { en, fr: at % 9 === 7 ? null : fr },
      grade: ['G15', 'G17', 'G11-G15', 'G20'][at % 4] ?? null,
      deadline: at === 0 ? '2026-03-20' : deadline,
      languages: at % 9 === 7 ? ['en'] : ['en', 'fr'],
      counts:
        at === 0
          ? { error: 3, warning: 2, info: 1 }
          : { error: at % 3 === 1 ? at % 5 : 0, warning: at % 2 === 0 ? at % 7 : 0, info: at % 4 },
      toFix: 0,
      openErrors: at === 0 ? 3 : at % 3 === 1 ? at % 5 : 0,
      checks: deskChecks.map(({ id }) => id).filter((_, check) => (at + check) % 3 === 0),
      state: at % 3 === 0 ? 'in-review' : 'new',
      files: [`/home/marie/Notices/2026/${990001 + at}.docx`],
      folder: '/home/marie/Notices/2026',
      readAt: new Date(Date.UTC(2026, 2, 1, 8, 0, at)).toISOString(),
    }
  })
}

export const deskFailures: FailureRow[] = [
  {
    id: 'x1',
    file: '/home/marie/Notices/2026/990044 (password).pdf',
    folder: '/home/marie/Notices/2026',
    code: 'encrypted',
    message: {
      en: 'The file is protected by a password. Save a copy without one and put it in the folder.',
      fr: 'Le fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe dans le dossier.',
    },
    readAt: '2026-03-01T08:00:00.000Z',
  },
]

export function deskSnapshot(change: Partial<DeskSnapshot> = {}): DeskSnapshot {
  return {
    rows: deskRows(24),
    failures: deskFailures,
    folders: [{ path: '/home/marie/Notices/2026', status: 'watching', poll: false }],
    progress: { done: 0, total: 0, reading: [] },
    settings: { ...defaultSettings, language: 'en', theme: 'light' },
    capabilities: { host: 'electron', pickFolder: false, droppedPaths: true, openInViewer: true, savePdf: true },
    checks: deskChecks,
    asOf: deskDay,
    versions: { app: '0.1.0', host: 'a fake' },
    fixed: [],
    remarks: [],
    ...change,
  }
}
