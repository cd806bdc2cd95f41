import { spawnSync } from 'node:child_process'
import { basename, extname } from 'node:path'
import { readFile } from '../../electron/workers/read-file.ts'
import { median, shown } from './notices.ts'

const rounds = 7

/** Milliseconds to read each file once warm, beside pdftotext's whole process on the same file in the same run. */
export async function benchExtraction(files: readonly string[]): Promise<void> {
  const beside = hasPdftotext()
  console.log(`\nReading, warm, median of ${rounds}${beside ? '' : ' (pdftotext is not installed: no ratio)'}`)
  console.log('file                              pages       ms  ms/page  pdftotext    ratio')
  const ratios: number[] = []
  for (const file of files) {
    const measured = await readMilliseconds(file)
    if (measured === null) continue
    const other = beside && extname(file) === '.pdf' ? pdftotextMilliseconds(file) : null
    if (other !== null) ratios.push(measured.milliseconds / other)
    const perPage = measured.pages === null ? '        –' : shown(measured.milliseconds / measured.pages)
    console.log(
      `${basename(file).padEnd(34)}${String(measured.pages ?? '–').padStart(5)}${shown(measured.milliseconds)}${perPage}${other === null ? '         –        –' : `  ${shown(other)}${(measured.milliseconds / other).toFixed(2).padStart(9)}`}`,
    )
  }
  if (ratios.length > 0)
    console.log(
      `Against pdftotext: median ratio ${median(ratios).toFixed(2)}, worst ${Math.max(...ratios).toFixed(2)} (goal: ≤ 3)`,
    )
}

async function readMilliseconds(file: string): Promise<{ milliseconds: number; pages: number | null } | null> {
  const times: number[] = []
  let pages: number | null = null
  for (let round = 0; round < rounds + 1; round++) {
    const start = performance.now()
    const outcome = await readFile(file, { pdfAssets: 'node_modules/pdfjs-dist' })
    if (!outcome.ok) return null
    pages = outcome.document.pages
    if (round > 0) times.push(performance.now() - start)
  }
  return { milliseconds: median(times), pages }
}

function hasPdftotext(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0
}

function pdftotextMilliseconds(file: string): number {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
    times.push(performance.now() - start)
  }
  return median(times)
}
