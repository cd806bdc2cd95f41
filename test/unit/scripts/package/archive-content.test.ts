import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { getConfig } from 'app-builder-lib/out/util/config/config.js'
import { describe, expect, test } from 'vitest'
import { fillReadFolders, readFolders } from '../../../../scripts/build/fill-read-folders.ts'
import { faultsOf } from '../../../../scripts/package/archive-content.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

const inOrder: [string, string][] = [
  ['package.json', '{"main":"out/main/index.js"}'],
  ['out/main/index.js', 'import { a } from "./chunks/a-1.js";\nnew Worker("parse-worker.js")'],
  ['out/main/chunks/a-1.js', 'export const a = 1'],
  ['out/main/parse-process.js', ''],
  ['out/main/file-process.js', ''],
  ['out/main/parse-worker.js', 'import("./chunks/lazy-2.js")'],
  ['out/main/chunks/lazy-2.js', ''],
  ['out/preload/preload.cjs', ''],
  ['out/renderer/index.html', '<script src="./assets/index-3.js">'],
  ['out/renderer/assets/index-3.js', ''],
  ['out/pdfjs/cmaps/a.bcmap', ''],
  ['out/ocr/a.wasm', ''],
  ['out/dictionaries/en.aff', ''],
  ['out/lexicon/weekdays.tsv', ''],
  ['out/lexicon/prose/duties.tsv', ''],
  ['out/lexicon/prose/rules/endings-en.tsv', ''],
]
const content = (files: [string, string][]) => new Map(files.map(([path, text]) => [path, Buffer.from(text)]))

describe('what is packed', () => {
  test('an archive with just what is needed has no fault', () => {
    expect(faultsOf(content(inOrder), 1000)).toEqual([])
  })

  test.each<[string, [string, string][], RegExp]>([
    ['a source map', [['out/main/index.js.map', '']], /index\.js\.map: a source map/u],
    ['a package beside the bundles', [['node_modules/zod/index.js', '']], /zod\/index\.js: a package/u],
    ['a TypeScript source', [['electron/main/index.ts', '']], /index\.ts: a source/u],
    ['a test', [['out/test/a.js', '']], /a\.js: a source or a test/u],
    ['the browser host', [['out/main/browser-host.js', '']], /another host/u],
    ['a chunk that nothing names', [['out/main/chunks/forgotten-4.js', '']], /forgotten-4\.js: nothing/u],
  ])('%s is a fault', (_name, more, fault) => {
    expect(faultsOf(content([...inOrder, ...more]), 1000).join('\n')).toMatch(fault)
  })

  test.each<[string, string, RegExp]>([
    ['the preload', 'out/preload/preload.cjs', /preload\.cjs is missing/u],
    ['what belongs to the languages', 'out/lexicon/weekdays.tsv', /out\/lexicon has no file/u],
    ['the word list', 'out/lexicon/prose/duties.tsv', /out\/lexicon\/prose has no file/u],
    ['how its words are bent', 'out/lexicon/prose/rules/endings-en.tsv', /out\/lexicon\/prose\/rules has no file/u],
    ['a chunk that is imported', 'out/main/chunks/a-1.js', /imports out\/main\/chunks\/a-1\.js, which is not there/u],
  ])('%s left out is a fault', (_name, path, fault) => {
    expect(faultsOf(content(inOrder.filter(([other]) => other !== path)), 1000).join('\n')).toMatch(fault)
  })

  test('more than 25 MB is a fault', () => {
    expect(faultsOf(content(inOrder), 26 * 1024 ** 2)).toEqual(['the archive has 26.0 MB, more than 25'])
  })
})

describe('folders that programs read by themselves', () => {
  test('are packed, each of them and no other', async () => {
    const { files } = await getConfig(resolve(import.meta.dirname, '../../../..'), 'electron-builder.yml', null)
    const packed = [files ?? []].flat().flatMap((set) => (typeof set === 'string' ? set : (set.filter ?? [])))
    const whole = packed.flatMap((pattern) => /^out\/([^/]+)\/\*\*$/u.exec(pattern)?.[1] ?? [])
    const reached = ['preload', 'renderer']
    expect(whole.filter((folder) => !reached.includes(folder)).sort()).toEqual(readFolders.toSorted())
  })

  test('are what the build fills, none left empty', { timeout: 60_000 }, async () => {
    const out = tempFolder()
    await fillReadFolders(out)
    expect(readdirSync(out).sort()).toEqual(readFolders.toSorted())
    for (const folder of readFolders) {
      const names = readdirSync(join(out, folder))
      expect([folder, names.length > 0]).toEqual([folder, true])
      expect(faultsOf(content([...inOrder, [`out/${folder}/${names[0] ?? ''}`, '']]), 1000)).toEqual([])
    }
    const tablesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    expect(tablesIn(join(out, 'lexicon'))).toEqual(tablesIn('resources/lexicon'))
  })
})
