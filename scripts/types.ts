import { spawn } from 'node:child_process'

/** One tsconfig per folder is a guard: shared/ has no DOM and no Node, so an import it may not make does not compile. */
const folders = ['shared', 'electron', 'renderer', 'test', 'scripts']
const outcomes = await Promise.all(folders.map(check))
process.exitCode = outcomes.every((code) => code === 0) ? 0 : 1

function check(folder: string): Promise<number> {
  return new Promise((resolve) => {
    const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'], { stdio: 'inherit' })
    tsc.once('exit', (code) => { resolve(code ?? 1) })
  })
}
