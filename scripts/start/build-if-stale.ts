import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { StartWords } from './start-words.ts'

const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'scripts/build.ts',
  'scripts/build',
]

/** Builds out/ where a source is younger than it, or it is not there. Throws where the build fails. */
export async function buildIfStale(root: string, say: (line: string) => void, words: StartWords): Promise<void> {
  const built = await timeOf(join(root, 'out/built.json'))
  const newest = Math.max(...(await Promise.all(sources.map((source) => newestIn(join(root, source))))))
  if (built > newest) return
  say(words.building)
  await run(process.execPath, ['scripts/build.ts'], root, words.buildFailed)
}

async function newestIn(path: string): Promise<number> {
  const stats = await stat(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = await readdir(path, { withFileTypes: true, recursive: true })
  return Math.max(
    stats.mtimeMs,
    ...(await Promise.all(inside.map((entry) => timeOf(join(entry.parentPath, entry.name))))),
  )
}

async function timeOf(path: string): Promise<number> {
  return stat(path).then(
    (stats) => stats.mtimeMs,
    () => 0,
  )
}

function run(program: string, args: string[], cwd: string, whenFailed: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(whenFailed))
    })
  })
}
