import { spawn } from 'node:child_process'

/**
 * One tsconfig per folder is a guard: shared/ has no DOM and no Node, so an import it may not make does not compile.
 * What was found is remembered (.cache), so that a second run looks only at what changed; two at a time, as each takes
 * half a gigabyte.
 */
const folders = ['shared', 'electron', 'renderer', 'test', 'scripts']
const width = 2
const codes: number[] = []
await Promise.all(
  Array.from({ length: width }, async () => {
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) codes.push(await check(folder))
  }),
)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1

function check(folder: string): Promise<number> {
  return new Promise((resolve) => {
    const tsc = spawn(
      process.execPath,
      [
        'node_modules/typescript/bin/tsc',
        '-p',
        folder,
        '--pretty',
        'false',
        '--incremental',
        '--tsBuildInfoFile',
        `.cache/types/${folder}.tsbuildinfo`,
      ],
      { stdio: 'inherit' },
    )
    tsc.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
}
