import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { nodeChildren, sourcePrograms } from '../../../../../electron/services/processes/start-node-child.ts'
import { createParsePool } from '../../../../../electron/services/threads/parse-pool.ts'
import { memoryPeaks } from '../../../../../scripts/hostile/memory-peaks.ts'
import { fakeLog } from '../../../../fakes/fake-log.ts'
import { picturePdf } from '../../../../fakes/picture-pdf.ts'

test('pictures of several hundred megabytes are read together as each alone', { timeout: 600_000 }, async () => {
  const pool = createParsePool({
    startChild: nodeChildren(sourcePrograms()),
    workerUrl: new URL('../../../../../electron/workers/parse-worker.ts', import.meta.url),
    size: 2,
    profiles: [],
    pdfAssets: fileURLToPath(new URL('../../../../../node_modules/pdfjs-dist', import.meta.url)),
    ocr: true,
    // A machine that is busy with other things is no part of this.
    limits: { milliseconds: 300_000 },
    log: fakeLog().log,
  })
  onTestFinished(pool.close)
  const peaks = memoryPeaks(pool.pids)
  const looking = setInterval(peaks.look, 20)
  onTestFinished(() => {
    clearInterval(looking)
  })
  const codeOf = async (number: number): Promise<string> => {
    const result = await pool.read({ name: `picture ${number}.pdf`, bytes: picturePdf(number) })
    return result.ok ? 'read' : result.failure.code
  }

  expect(await codeOf(0)).toBe('empty')
  const together = await Promise.all(Array.from({ length: 10 }, (_, number) => codeOf(number)))
  expect(together).toEqual(together.map(() => 'empty'))
  expect(peaks.mostOfChildren()).toBeLessThan(1200)
})
