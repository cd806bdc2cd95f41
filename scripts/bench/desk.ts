import { spawn } from 'node:child_process'

/** What is measured from the tests' folder, where the stand-in for Electron and the page's own types are. */
const measures = ['start-up', 'list-frames', 'turning']

export async function benchDesk(): Promise<void> {
  for (const measure of measures) {
    await new Promise<void>((resolve) => {
      spawn(process.execPath, [`test/measure/${measure}.ts`], { stdio: 'inherit' }).once('exit', () => {
        resolve()
      })
    })
  }
}
