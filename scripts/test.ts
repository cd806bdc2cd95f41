import { spawn } from 'node:child_process'
import { ensureChromium } from './test/chromium.ts'
import { passedAndFailed, type Counted } from './test/counted.ts'

/**
 * The one test command: types, lint, build, unit and architecture, end to end in real Chromium.
 * Goes on after a red step, so one run shows everything, and closes with the line that a CI counts.
 */
const total: Counted = { passed: 0, failed: 0, skipped: 0 }
const red: string[] = []

await step('types', ['scripts/types.ts'])
await step('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'])
const built = await step('build', ['scripts/build.ts'])
await step('unit', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json'], '.cache/unit.json')
if (built) {
  ensureChromium()
  await step('end to end', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], '.cache/e2e.json', { PLAYWRIGHT_JSON_OUTPUT_NAME: '.cache/e2e.json' })
}

console.log(red.length === 0 ? '\nAll green.' : `\nRed: ${red.join(', ')}.`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = red.length === 0 ? 0 : 1

async function step(name: string, command: string[], report?: string, env: Record<string, string> = {}): Promise<boolean> {
  const started = performance.now()
  console.log(`\n── ${name}`)
  const code = await run(command, env)
  const green = code === 0
  if (!green) red.push(name)
  if (report === undefined) total[green ? 'passed' : 'failed'] += 1
  else {
    const counted = await passedAndFailed(report)
    total.passed += counted.passed
    total.failed += counted.failed === 0 && !green ? 1 : counted.failed
    total.skipped += counted.skipped
  }
  console.log(`── ${name}: ${green ? 'green' : `red (exit ${code})`}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return green
}

function run(command: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('exit', (code) => { resolve(code ?? 1) })
  })
}
