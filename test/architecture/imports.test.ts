import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesOf } from './circles.ts'
import { layers, rooms, table, type Rule } from './import-rules.ts'
import { importsOf, ourFiles, ownImports, root, targetOf } from './source-imports.ts'

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
