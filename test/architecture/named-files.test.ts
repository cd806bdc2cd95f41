import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const files = ['shared', 'renderer', 'electron', 'scripts', 'test', 'resources', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    ),
)

/**
 * A page that names the file of a lock, and the test that holds it, is worth nothing once one of them has another name.
 */
test.each(['docs/security.md', 'docs/architecture.md', 'test/electron-stand-in/README.md'])(
  'every source file that %s names is there',
  (page) => {
    const named = [...readFileSync(join(root, page), 'utf8').matchAll(/`([\w./-]+\.(?:ts|tsx|yml))`/gu)].map(
      ([, name = '']) => name,
    )
    expect(named.length).toBeGreaterThan(5)
    const known = (name: string): boolean =>
      name === 'electron-builder.yml' ||
      files.some((file) => (name.includes('/') ? file.endsWith(`/${name}`) || file === name : basename(file) === name))
    expect(named.filter((name) => !known(name))).toEqual([])
  },
)
