import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { readFile as readNotice } from '../../electron/workers/read-file.ts'
import { drawPage } from '../../electron/workers/scan/page-picture.ts'
import { openPdf } from '../../electron/workers/pdf/pdf-document.ts'
import { docOf } from '../../test/unit/electron/workers/word/doc-files.ts'
import { scanOf } from '../../test/unit/electron/workers/scan/scan-files.ts'
import { median, shown } from './notices.ts'

const rounds = 5
const pdfAssets = resolve('node_modules/pdfjs-dist')
/** Signs on a printed page of a notice: what a page is where the format has none. */
const signsOnPage = 2800

/**
 * What a page costs in each format, warm, as times the page of a PDF in the same run; a scan beside Tesseract's own
 * program.
 */
export async function benchFormats(files: readonly string[]): Promise<void> {
  const text = readFileSync(files.find((file) => extname(file) === '.txt') ?? 'resources/samples/260101.txt', 'utf8')
  const made: [name: string, bytes: Uint8Array][] = [
    [
      'made.rtf',
      Buffer.from(
        `{\\rtf1\\ansi ${text
          .replace(/[\\{}]/gu, '\\$&')
          .replace(/[^\n\u0020-\u007E]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`)
          .replace(/\n/gu, '\\par\n')}}`,
        'latin1',
      ),
    ],
    // What the tests' small writer of old Word files holds: half a page.
    ['made.doc', docOf((text.slice(0, 1400).match(/.+/gu) ?? []).slice(0, 24).map((line) => ({ text: line })))],
    ['made.md', Buffer.from(text)],
  ]
  const costs = new Map<string, number[]>()
  for (const [name, bytes] of [
    ...files.map((file): [string, Uint8Array] => [basename(file), readFileSync(file)]),
    ...made,
  ]) {
    const cost = await costOfPage(bytes, name)
    const format = extname(name).slice(1).toLowerCase()
    if (cost !== null) costs.set(format, [...(costs.get(format) ?? []), cost])
  }
  const pdf = median(costs.get('pdf') ?? [])
  console.log(
    `\nA page by format, warm, median of the files (${signsOnPage} signs are a page where the format has none)`,
  )
  console.log('format        ms/page  × a page of a PDF')
  for (const [format, all] of [...costs].sort((a, b) => median(b[1]) - median(a[1])))
    console.log(`${format.padEnd(12)}${shown(median(all))}${(median(all) / pdf).toFixed(3).padStart(19)}`)
  await benchScan(text)
}

async function costOfPage(bytes: Uint8Array, name: string): Promise<number | null> {
  const times: number[] = []
  let pages = 1
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    const outcome = await readNotice(bytes, { pdfAssets, name })
    if (!outcome.ok) return null
    pages =
      outcome.document.pages ??
      Math.max(1, outcome.document.lines.reduce((sum, line) => sum + line.text.length, 0) / signsOnPage)
    if (round > 0) times.push(performance.now() - start)
  }
  return median(times) / pages
}

/** One scanned page, recognised here and by the `tesseract` program from the very picture that is recognised here. */
async function benchScan(text: string): Promise<void> {
  const scan = scanOf([
    {
      scan: text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => line.match(/.{1,85}(?:\s|$)/gu) ?? [])
        .slice(0, 36),
    },
  ])
  const own: number[] = []
  for (let round = 0; round <= 3; round++) {
    const start = performance.now()
    const outcome = await readNotice(scan, { pdfAssets, name: 'scan.pdf', ocr: true })
    if (!outcome.ok) throw new Error(outcome.failure.message.en)
    if (round > 0) own.push(performance.now() - start)
  }
  const other = await tesseractMilliseconds(scan)
  console.log(
    other === null
      ? `scan        ${shown(median(own))}  (tesseract with eng and fra is not installed: no ratio)`
      : `scan        ${shown(median(own))}  tesseract's program${shown(other)}  ratio ${(median(own) / other).toFixed(2)} (goal: ≤ 2)`,
  )
}

async function tesseractMilliseconds(scan: Uint8Array): Promise<number | null> {
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
  if (languages.status !== 0 || !/^fra$/mu.test(languages.stdout) || !/^eng$/mu.test(languages.stdout)) return null
  const folder = mkdtempSync(join(tmpdir(), 'vis-a-vis-scan-'))
  const picture = join(folder, 'page.pgm')
  const document = await openPdf(scan, pdfAssets, true)
  const { picture: grey } = await drawPage(await document.getPage(1))
  await document.loadingTask.destroy()
  writeFileSync(picture, Buffer.concat([Buffer.from(`P5\n${grey.width} ${grey.height}\n255\n`), grey.pixels]))
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    spawnSync('tesseract', [picture, 'stdout', '-l', 'eng+fra'], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      maxBuffer: 16 * 1024 * 1024,
    })
    return performance.now() - start
  })
  rmSync(folder, { recursive: true })
  return median(times)
}
