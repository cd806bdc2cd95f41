import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesOf } from './circles.ts'
import { importsOf, ourFiles, ownImports, root, targetOf } from './source-imports.ts'

/** Who may import whom (docs/architecture.md). The first folder that a file's path starts with is its row. */
interface Rule {
  folder: string
  ours: string[]
  node: boolean
  packages: string[]
}

const table: Rule[] = [
  { folder: 'shared/ipc', ours: ['shared'], node: false, packages: ['zod'] },
  { folder: 'shared/decisions', ours: ['shared'], node: false, packages: ['zod', 'diff'] },
  { folder: 'shared/profile', ours: ['shared'], node: false, packages: ['zod', 'scslre', '@eslint-community/regexpp'] },
  { folder: 'shared/wording', ours: ['shared'], node: false, packages: ['zod', 'diff'] },
  { folder: 'shared', ours: ['shared'], node: false, packages: [] },
  {
    folder: 'renderer',
    ours: ['renderer', 'shared'],
    node: false,
    packages: [
      'react',
      'react-dom',
      'zustand',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-virtual',
      'pdfjs-dist',
      'tinykeys',
      'write-excel-file',
    ],
  },
  {
    folder: 'electron/preload',
    ours: ['electron/preload', 'shared/ipc/channels.ts'],
    node: false,
    packages: ['electron'],
  },
  // What every program in a process of its own begins with.
  { folder: 'electron/processes', ours: ['electron/processes'], node: true, packages: [] },
  {
    folder: 'electron/workers',
    ours: ['electron/workers', 'electron/processes', 'shared'],
    node: true,
    packages: ['pdfjs-dist', 'htmlparser2', 'markdown-it', 'iconv-lite', 'postal-mime', '@napi-rs/canvas'],
  },
  {
    folder: 'electron/file-process',
    ours: ['electron/processes', 'electron/services', 'shared'],
    node: false,
    packages: [],
  },
  {
    folder: 'electron/services',
    ours: ['electron/services', 'shared'],
    node: true,
    packages: ['chokidar', 'conf', 'kysely'],
  },
  {
    folder: 'electron/browser-host',
    ours: ['electron/browser-host', 'electron/services', 'shared'],
    node: true,
    packages: ['conf'],
  },
  { folder: 'electron/cli', ours: ['electron/cli', 'electron/services', 'shared'], node: true, packages: [] },
  {
    folder: 'electron/main',
    ours: ['electron/main', 'electron/services', 'shared'],
    node: true,
    packages: ['electron', 'electron-store', 'electron-updater', 'electron-log'],
  },
]

/** Inside shared/ the folders lie in layers: one knows those of the layers before it, and none beside or behind it. */
const layers = [
  ['actions', 'text'],
  ['notice', 'profile'],
  ['values', 'spelling'],
  ['parse', 'align', 'wording'],
  ['checks', 'decisions'],
  ['ipc'],
]

/**
 * Inside these folders lie rooms: what each may import beside itself. A file's room is the folder it lies in; '.' is
 * what lies in none, and a file that has a row of its own is a room by itself.
 */
const rooms: Record<string, Record<string, string[]>> = {
  'shared/checks': {
    'check.ts': [],
    parts: ['check.ts'],
    'block-missing': ['check.ts', 'parts'],
    capitalisation: ['check.ts', 'parts'],
    'internal-inconsistency': ['check.ts', 'parts'],
    'link-mismatch': ['check.ts', 'parts'],
    'negation-mismatch': ['check.ts', 'parts'],
    'number-mismatch': ['check.ts', 'parts'],
    punctuation: ['check.ts', 'parts'],
    spelling: ['check.ts', 'parts'],
    'title-mismatch': ['check.ts', 'parts'],
    untranslated: ['check.ts', 'parts'],
    '.': ['check.ts', 'parts'],
    'index.ts': [
      'check.ts',
      '.',
      'block-missing',
      'capitalisation',
      'internal-inconsistency',
      'link-mismatch',
      'negation-mismatch',
      'number-mismatch',
      'punctuation',
      'spelling',
      'title-mismatch',
      'untranslated',
    ],
    run: ['check.ts', 'index.ts', 'parts'],
  },
  renderer: {
    api: [],
    notice: [],
    state: ['api', 'notice'],
    text: ['state'],
    ui: ['.', 'notice', 'state', 'text'],
    features: ['api', 'notice', 'state', 'text', 'ui'],
    'main.tsx': ['.', 'api', 'features', 'state'],
    // The sign and the style of the page.
    '.': [],
  },
  'renderer/features': {
    clauses: [],
    decisions: [],
    'drop-target': [],
    facts: [],
    folders: [],
    history: [],
    pairing: [],
    register: [],
    revisions: [],
    'status-bar': [],
    'unread-file': [],
    original: [],
    'first-start': ['drop-target'],
    findings: ['clauses', 'decisions'],
    'notice-list': ['unread-file'],
    report: ['facts'],
    settings: ['findings', 'history', 'keys'],
    'side-by-side': ['decisions', 'facts', 'original', 'pairing', 'revisions'],
    keys: ['decisions', 'drop-target', 'notice-list', 'pairing', 'register'],
    desk: [
      'clauses',
      'decisions',
      'drop-target',
      'findings',
      'first-start',
      'folders',
      'history',
      'keys',
      'notice-list',
      'register',
      'report',
      'revisions',
      'settings',
      'side-by-side',
      'status-bar',
      'unread-file',
    ],
  },
  'electron/workers': {
    bytes: [],
    lines: ['bytes'],
    scan: ['bytes', 'lines'],
    pdf: ['bytes', 'lines', 'scan'],
    word: ['bytes', 'lines'],
    odt: ['bytes', 'lines'],
    rtf: ['bytes', 'lines'],
    html: ['bytes', 'lines'],
    text: ['bytes', 'lines', 'html', 'pdf'],
    mail: ['bytes', 'html', 'lines', 'rtf', 'text'],
    '.': ['bytes', 'html', 'mail', 'odt', 'pdf', 'rtf', 'text', 'word'],
  },
  'electron/services': {
    ports: [],
    processes: ['ports'],
    store: ['ports'],
    disk: ['ports'],
    folder: ['disk', 'ports'],
    'one-desk': ['ports'],
    threads: ['ports'],
    settings: ['disk', 'ports'],
    notices: ['ports', 'store', 'disk'],
    people: ['ports', 'store', 'threads', 'notices'],
    clauses: ['ports', 'store', 'threads'],
    library: ['ports', 'store', 'disk', 'folder', 'threads', 'settings', 'notices', 'people', 'clauses'],
    page: ['disk', 'ports'],
    '.': ['ports', 'store', 'disk', 'folder', 'settings', 'notices', 'people', 'clauses', 'library', 'page'],
  },
}

const files = ourFiles()

describe('who may import whom', () => {
  test('every source file falls under a rule', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => ruleOf(file) === undefined)).toEqual([])
  })

  for (const rule of table) {
    test(rule.folder, () => {
      const broken = files.filter((file) => ruleOf(file) === rule).flatMap((file) => brokenImports(file, rule))
      expect(broken).toEqual([])
    })
  }

  test('a package that no file of a folder imports is not allowed there either', () => {
    const idle = table.flatMap((rule) => {
      const imported = files
        .filter((file) => ruleOf(file) === rule)
        .flatMap((file) => importsOf(readFileSync(join(root, file), 'utf8')))
      return rule.packages
        .filter((name) => !imported.some((specifier) => isOf(specifier, name)))
        .map((name) => `${rule.folder}: ${name}`)
    })
    expect(idle).toEqual([])
  })

  test('shared lies in layers', () => {
    const layerOf = (file: string) => layers.findIndex((layer) => layer.includes(file.split('/')[1] ?? ''))
    const domain = files.filter((file) => file.startsWith('shared/'))
    expect(domain.filter((file) => layerOf(file) === -1)).toEqual([])
    const upward = domain.flatMap((file) =>
      ownImports(file)
        .filter((target) => target.split('/')[1] !== file.split('/')[1] && layerOf(target) >= layerOf(file))
        .map((target) => `${file} imports ${target}`),
    )
    expect(upward).toEqual([])
  })

  for (const [folder, allowed] of Object.entries(rooms)) {
    test(`the rooms of ${folder}`, () => {
      const roomOf = (file: string): string => {
        const path = file.slice(folder.length + 1)
        return path in allowed ? path : path.includes('/') ? (path.split('/')[0] ?? '') : '.'
      }
      const inside = files.filter((file) => file.startsWith(`${folder}/`))
      expect(inside.filter((file) => !(roomOf(file) in allowed))).toEqual([])
      const arrows = inside.flatMap((file) =>
        ownImports(file)
          .filter((target) => target.startsWith(`${folder}/`) && roomOf(target) !== roomOf(file))
          .map((target) => ({ file, target, from: roomOf(file), to: roomOf(target) })),
      )
      expect(arrows.filter(({ from, to }) => !allowed[from]?.includes(to))).toEqual([])
      const idle = Object.entries(allowed).flatMap(([from, to]) =>
        to
          .filter((each) => !arrows.some((arrow) => arrow.from === from && arrow.to === each))
          .map((each) => [from, each]),
      )
      expect(idle, 'allowed, and used by nobody').toEqual([])
    })
  }

  test('no room imports itself by way of others', () => {
    const circles = Object.values(rooms).map((allowed) => circlesOf(new Map(Object.entries(allowed))))
    expect(circles.flat()).toEqual([])
  })

  test('a type may come from a service only as a type, and the guard sees both', () => {
    const imports = importsOf("import type { A } from './a.ts'\nexport * from 'node:fs'\nawait import('electron')")
    expect(imports).toEqual(['./a.ts', 'node:fs', 'electron'])
  })
})

function brokenImports(file: string, rule: Rule): string[] {
  return importsOf(readFileSync(join(root, file), 'utf8'))
    .filter((specifier) => !isAllowed(specifier, file, rule))
    .map((specifier) => `${file} imports ${specifier}`)
}

function isAllowed(specifier: string, file: string, rule: Rule): boolean {
  if (specifier.startsWith('.')) {
    const target = targetOf(specifier, file)
    return rule.ours.some((ours) => target === ours || target.startsWith(`${ours}/`)) || target.endsWith('.css')
  }
  if (specifier.startsWith('node:')) return rule.node
  return rule.packages.some((name) => isOf(specifier, name))
}

function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`)
}

function ruleOf(file: string): Rule | undefined {
  return table.find((rule) => file.startsWith(`${rule.folder}/`))
}
