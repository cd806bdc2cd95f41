import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { takeDesk } from '../../../../electron/services/one-desk/take-desk.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

const electron = vi.hoisted(() => ({
  dataDir: '',
  quit: vi.fn(),
  showMessageBox: vi.fn(() => Promise.resolve({ response: 0 })),
}))
vi.mock('electron', () => ({
  app: { getPath: () => electron.dataDir, quit: electron.quit },
  dialog: { showMessageBox: electron.showMessageBox },
}))
const { holdDesk } = await import('../../../../electron/main/hold-desk.ts')

test('the first app has the folder; a second one hands over, says who has it and ends', async () => {
  electron.dataDir = tempFolder()
  const first = await takeDesk({ dataDir: electron.dataDir, host: 'browser', now: () => new Date() })
  if (first.state !== 'mine') throw new Error(first.state)
  onTestFinished(first.release)

  expect(await holdDesk(['/notices/a.pdf'], 'fr')).toBe('second')
  expect(electron.showMessageBox).toHaveBeenCalledWith(
    expect.objectContaining({
      message: 'Vis-à-Vis est déjà ouvert sur ces données.',
      detail: expect.stringContaining(`processus ${String(process.pid)}`) as string,
    }),
  )
  await vi.waitFor(() => {
    expect(electron.quit).toHaveBeenCalledOnce()
  })
  const inbox = join(electron.dataDir, 'inbox')
  expect(readdirSync(inbox).map((name) => readFileSync(join(inbox, name), 'utf8'))).toEqual([
    '{"paths":["/notices/a.pdf"]}',
  ])

  first.release()
  const held = await holdDesk([], 'en')
  if (held === null || held === 'second') throw new Error('not held')
  held.release()
})
