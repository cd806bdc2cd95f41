import { spawn } from 'node:child_process'

/** Measured from the tests' folder, where the stand-in for Electron and the page's own types are. */
export function benchStartUp(): Promise<void> {
  return new Promise((resolve) => {
    spawn(process.execPath, ['test/measure/start-up.ts'], { stdio: 'inherit' }).once('exit', () => { resolve() })
  })
}
