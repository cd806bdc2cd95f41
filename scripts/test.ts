import { spawn } from 'node:child_process'
import { findChromium, noChromium } from './test/chromium.ts'
import { passedAndFailed, type Counted } from './test/counted.ts'

/**
 * The one test command: types, lint, build, unit and architecture, end to end in real Chromium. Goes on after a red
 * step, so one run shows everything, and closes with the line that a CI counts.
 */
const total: Counted = { passed: 0, failed: 0, skipped: 0 }
const red: string[] = []

// The linter keeps one core busy and no more: what else looks at the sources runs beside it.
const [built] = await Promise.all([
  step('build', ['scripts/build.ts'], { isQuiet: true }),
  step('types', ['scripts/types.ts'], { isQuiet: true }),
  step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '**/*.{ts,tsx,js}'], { isQuiet: true }),
  step('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'], { isQuiet: true }),
])
await step(
  'unit',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.cache/unit.json',
  ],
  { report: '.cache/unit.json' },
)
if (built && findChromium() === undefined) {
  console.log(`\n── end to end: ${noChromium}`)
  red.push('end to end')
  total.failed += 1
} else if (built) {
  await step('end to end', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    report: '.cache/e2e.json',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: '.cache/e2e.json' },
  })
}

console.log(red.length === 0 ? '\nAll green.' : `\nRed: ${red.join(', ')}.`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = red.length === 0 ? 0 : 1

interface StepOptions {
  /** A runner's report, whose tests are counted instead of the step. */
  report?: string
  env?: Record<string, string>
  /** What it prints is held until it ends: others run beside it. */
  isQuiet?: boolean
}

async function step(
  name: string,
  command: string[],
  { report, env = {}, isQuiet = false }: StepOptions = {},
): Promise<boolean> {
  const started = performance.now()
  if (!isQuiet) console.log(`\n── ${name}`)
  const { code, printed } = await run(command, env, isQuiet)
  const green = code === 0
  if (!green) red.push(name)
  if (report === undefined) total[green ? 'passed' : 'failed'] += 1
  else {
    const counted = await passedAndFailed(report)
    total.passed += counted.passed
    total.failed += counted.failed === 0 && !green ? 1 : counted.failed
    total.skipped += counted.skipped
  }
  if (isQuiet) console.log(`\n── ${name}\n${printed.trim()}`.trimEnd())
  console.log(
    `── ${name}: ${green ? 'green' : `red (exit ${code})`}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  return green
}

function run(
  command: string[],
  env: Record<string, string>,
  isQuiet: boolean,
): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: ['inherit', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    })
    let printed = ''
    for (const output of [child.stdout, child.stderr])
      output?.on('data', (text: Buffer) => {
        printed += String(text)
      })
    child.once('close', (code) => {
      resolve({ code: code ?? 1, printed })
    })
  })
}
