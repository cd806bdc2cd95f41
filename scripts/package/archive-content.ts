import { basename, dirname, extname } from 'node:path'
import { readFolders } from '../build/fill-read-folders.ts'

/** Bytes by path inside the archive, without a leading slash. */
export type ArchiveContent = ReadonlyMap<string, Buffer>

const limit = 25 * 1024 ** 2
/** Where running begins; everything else must be named by something that is reached from here. */
const entries = [
  'package.json',
  'out/main/index.js',
  'out/main/parse-process.js',
  'out/main/file-process.js',
  'out/main/parse-worker.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]
/** Its tables, its word list, and how that is read: one is no lexicon without the others. */
const foldersOfLexicon = ['lexicon', 'lexicon/prose', 'lexicon/prose/rules']
const readable = new Set(['.js', '.mjs', '.cjs', '.html', '.css', '.json'])

/** What is wrong with the content of app.asar, one sentence each; none when it holds exactly what is needed. */
export function faultsOf(content: ArchiveContent, archiveSize: number): string[] {
  const paths = [...content.keys()]
  const unwanted = (why: string, isUnwanted: (path: string) => boolean): string[] =>
    paths.filter(isUnwanted).map((path) => `${path}: ${why}`)
  const reached = reachable(content)
  return [
    ...(archiveSize > limit ? [`the archive has ${(archiveSize / 1024 ** 2).toFixed(1)} MB, more than 25`] : []),
    ...entries.filter((entry) => !content.has(entry)).map((entry) => `${entry} is missing`),
    ...readFolders
      .filter((folder) => !paths.some((path) => path.startsWith(`out/${folder}/`)))
      .map((folder) => `out/${folder} is missing`),
    ...foldersOfLexicon
      .filter((folder) => !paths.some((path) => dirname(path) === `out/${folder}`))
      .map((folder) => `out/${folder} has no file of its own`),
    ...unwanted('a source map', (path) => path.endsWith('.map')),
    ...unwanted('a package that is bundled already', (path) => path.includes('node_modules/')),
    ...unwanted('a source or a test', (path) => /\.tsx?$|(?:^|\/)(?:test|tests|__tests__)\//u.test(path)),
    ...unwanted('for another host', (path) => ['out/main/browser-host.js', 'out/main/cli.js'].includes(path)),
    ...unwanted(
      'nothing that runs names it',
      (path) => !reached.has(path) && !readFolders.some((folder) => path.startsWith(`out/${folder}/`)),
    ),
    ...[...reached].flatMap((path) => missingImports(path, content)),
  ]
}

function reachable(content: ArchiveContent): Set<string> {
  const reached = new Set<string>()
  const waiting = entries.filter((entry) => content.has(entry))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    const text = textOf(path, content)
    waiting.push(...[...content.keys()].filter((other) => !reached.has(other) && text.includes(basename(other))))
  }
  return reached
}

/** Static imports of chunks that did not come along. */
function missingImports(path: string, content: ArchiveContent): string[] {
  const folder = path.split('/').slice(0, -1)
  return [...textOf(path, content).matchAll(/^(?:import|export)\s(?:[^'"\n]*\sfrom\s)?["'](\.{1,2}\/[^"']+)["']/gmu)]
    .map(([, specifier = '']) => new URL(specifier, `file:///${[...folder, ''].join('/')}`).pathname.slice(1))
    .filter((imported) => !content.has(imported))
    .map((imported) => `${path} imports ${imported}, which is not there`)
}

function textOf(path: string, content: ArchiveContent): string {
  return readable.has(extname(path)) ? (content.get(path)?.toString('utf8') ?? '') : ''
}
