import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Who may import whom (docs/architecture.md). The first folder that a file's path starts with is its row. */
interface Rule { folder: string; ours: string[]; node: boolean; packages: string[] }

const readers = ['pdfjs-dist', 'fflate', 'htmlparser2', 'markdown-it', 'iconv-lite', '@napi-rs/canvas', 'saxes', 'yauzl', '@xmldom/xmldom', 'rtf', 'chardet']
const table: Rule[] = [
  { folder: 'shared/ipc', ours: ['shared'], node: false, packages: ['zod'] },
  { folder: 'shared/decisions', ours: ['shared'], node: false, packages: ['zod', 'diff'] },
  { folder: 'shared/profile', ours: ['shared'], node: false, packages: ['zod'] },
  { folder: 'shared/wording', ours: ['shared'], node: false, packages: ['zod', 'diff'] },
  { folder: 'shared', ours: ['shared'], node: false, packages: ['eld', 'n2words', 'diff', 'snowball-stemmers'] },
  { folder: 'renderer', ours: ['renderer', 'shared'], node: false, packages: ['react', 'react-dom', 'zustand', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual', 'pdfjs-dist', 'write-excel-file'] },
  { folder: 'electron/preload', ours: ['electron/preload', 'shared/ipc/channels.ts'], node: false, packages: ['electron'] },
  { folder: 'electron/workers', ours: ['electron/workers', 'shared'], node: true, packages: readers },
  { folder: 'electron/services', ours: ['electron/services', 'shared'], node: true, packages: ['chokidar', 'conf', 'kysely', 'zod', 'exceljs'] },
  { folder: 'electron/browser-host', ours: ['electron/browser-host', 'electron/services', 'shared'], node: true, packages: ['conf'] },
  { folder: 'electron/cli', ours: ['electron/cli', 'electron/services', 'shared'], node: true, packages: [] },
  { folder: 'electron/main', ours: ['electron/main', 'electron/services', 'electron/browser-host', 'shared'], node: true, packages: ['electron', 'electron-store', 'electron-updater', 'electron-log'] },
]

const root = resolve(import.meta.dirname, '../..')
const files = ['shared', 'renderer', 'electron'].flatMap((folder) => sourceFiles(join(root, folder)))

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
    const target = relative(root, resolve(root, dirname(file), specifier)).split(sep).join('/')
    return rule.ours.some((ours) => target === ours || target.startsWith(`${ours}/`)) || target.endsWith('.css')
  }
  if (specifier.startsWith('node:')) return rule.node
  return rule.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
}

function ruleOf(file: string): Rule | undefined {
  return table.find((rule) => file.startsWith(`${rule.folder}/`))
}

function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map((imported) => imported.fileName)
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
