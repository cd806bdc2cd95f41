import type { FormsView } from '../../shared/ipc/form-views.ts'
import type { Block, Fields, Finding, Language, Side } from '../../shared/notice/report.ts'
import type { DeskSnapshot, FailureRow, NoticeRow, NoticeView } from '../../shared/ipc/views.ts'
import { defaultSettings } from '../../shared/ipc/settings.ts'
import { deskChecks } from './desk-checks.ts'
import { deskLines } from './desk-lines.ts'

/** Everything on this desk is invented. The day it is judged on: */
const deskDay = '2026-03-02'

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
  deskLines.forEach(([section, kind, en, fr], index) => {
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
    contract: null,
    startDate: null,
    positions: [],
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

const deskForms: FormsView = {
  forms: [
    {
      id: 'nato-is',
      name: { en: 'NATO International Staff', fr: 'Secrétariat international de l’OTAN' },
      kind: 'known',
      on: null,
      taught: [],
    },
    { id: 'general', name: { en: 'General form', fr: 'Modèle général' }, kind: 'general', on: null, taught: [] },
  ],
}

export const deskNotice: NoticeView = {
  id: 'n1',
  chosenForm: { notice: null, folder: null },
  profile: 'nato-is',
  form: 'nato-is',
  formConfidence: 1,
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
  alignment: deskLines.map(([, , en, fr, confidence = 0.93], index) => ({
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
    forms: deskForms,
    settings: { ...defaultSettings, language: 'en', theme: 'light' },
    capabilities: { host: 'electron', pickFolder: false, droppedPaths: true, openInViewer: true, savePdf: true },
    checks: deskChecks,
    asOf: deskDay,
    versions: { app: '0.1.0', host: 'a fake' },
    fixed: [],
    remarks: [],
    history: { state: 'kept', why: null, mended: null, lastMending: null },
    historyPlace: '/home/one/vis-a-vis',
    ...change,
  }
}
