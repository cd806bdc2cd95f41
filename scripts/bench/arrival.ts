import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { settingsSchema, type Settings } from '../../shared/ipc/settings.ts'
import type { RowsChange } from '../../shared/ipc/views.ts'
import { hashOfWorker } from '../../electron/services/threads/engine.ts'
import { createLanes } from '../../electron/services/disk/lanes.ts'
import { nodeChildren, sourcePrograms } from '../../electron/services/processes/start-node-child.ts'
import { openDesk } from '../../electron/services/open-desk.ts'
import { logTo } from '../../electron/services/ports/faults.ts'
import { createParsePool } from '../../electron/services/threads/parse-pool.ts'
import { median, shown } from './notices.ts'

const settleSeconds = 0.5

const log = logTo((work, outline) => {
  console.error(`A fault in ${work}: ${outline}`)
})

/** Milliseconds from a file's last byte to its row, in a watched folder of a running desk, less the settle time. */
export async function benchArrival(files: readonly string[]): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'vis-a-vis-bench-data-'))
  const folder = mkdtempSync(join(tmpdir(), 'vis-a-vis-bench-'))
  const workerUrl = new URL('../../electron/workers/parse-worker.ts', import.meta.url)
  let settings: Settings = settingsSchema.parse({ settleSeconds, folders: [{ path: folder }] })
  const desk = await openDesk({
    dataDir: data,
    resourcesDir: 'resources',
    createPool: (profiles, { ocr }) =>
      createParsePool({
        startChild: nodeChildren(sourcePrograms()),
        workerUrl,
        size: 2,
        profiles,
        pdfAssets: new URL('../../node_modules/pdfjs-dist/', import.meta.url).href,
        ocr,
        warm: true,
        log,
      }),
    workerHash: await hashOfWorker(workerUrl, new URL('../../resources/lexicon/', import.meta.url)),
    disk: createLanes({ startChild: nodeChildren(sourcePrograms()), log }),
    log,
    settings: {
      read: () => settings,
      write: (changed) => {
        settings = changed
      },
      newer: () => null,
      setAside: () => '',
    },
    native: null,
    capabilities: { host: 'browser', pickFolder: false, droppedPaths: false, openInViewer: false, savePdf: false },
    versions: { app: '0', host: 'bench' },
  })
  console.log(`\nFrom a file's last byte to its row, less the ${settleSeconds} s settle time (goal: ≤ 1,000 ms)`)
  const times: number[] = []
  try {
    for (const file of files) {
      const path = join(folder, `arrived-${times.length}${extname(file)}`)
      const row = arrivalOf(path)
      writeFileSync(path, readFileSync(file))
      const written = performance.now()
      await row
      times.push(performance.now() - written - settleSeconds * 1000)
      console.log(`${basename(file).padEnd(34)}${shown(times.at(-1) ?? 0)}`)
    }
    console.log(`Row: median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms`)
  } finally {
    await desk.close()
    for (const gone of [data, folder]) rmSync(gone, { recursive: true, force: true })
  }

  function arrivalOf(path: string): Promise<void> {
    return new Promise((resolve) => {
      const end = desk.events.subscribe((message) => {
        if (message.name !== 'rows.changed') return
        const { rows, failures }: RowsChange = message.payload
        if (!rows.some((row) => row.files.includes(path)) && !failures.some((failure) => failure.file === path)) return
        end()
        resolve()
      })
    })
  }
}
