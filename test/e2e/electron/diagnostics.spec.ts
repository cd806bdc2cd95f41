import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { DeskSnapshot, NoticeView } from '../../../shared/ipc/views.ts'
import { copySample, installed, test } from '../host-test.ts'
import { faulty, logOf } from './log-of.ts'

test('diagnostics and log name nobody and quote nothing', async ({ start, folder }) => {
  const watched = join(folder, 'Ms Dupont')
  mkdirSync(watched)
  writeFileSync(join(watched, 'broken secret.pdf'), '%PDF-1.7 of Ms Dupont')
  const { page, app, dataDir } = await start({ env: installed, folders: [watched] })
  copySample(faulty, watched)
  await expect(page.getByRole('option').filter({ hasText: '260105' })).toBeVisible()
  await app.evaluate(({ Menu, app: electronApp }) => {
    electronApp.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' })
    process.emit('unhandledRejection', new Error('cannot parse: Ms Dupont earns'), Promise.resolve())
    Menu.getApplicationMenu()!.getMenuItemById('copy-diagnostics')!.click()
  })
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await expect.poll(copied).toContain('GPU is gone: crashed')
  const text = `${await copied()}\n${logOf(dataDir)}`
  expect(text).toMatch(/version: \d+\.\d+\.\d+/u)
  expect(text).toMatch(/notices: 1, files without a notice: 1/u)
  for (const word of ['Dupont', 'secret', '260105', 'earns', 'Procurement', folder]) expect(text).not.toContain(word)
})

test('no word of a notice is in log or diagnostics after the samples were read, nor on the terminal', async ({
  start,
}) => {
  const { page, app, dataDir, output } = await start({ env: installed })
  const written = async (): Promise<string[]> => {
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()!.getMenuItemById('copy-diagnostics')!.click()
    })
    return wordsOf(`${await app.evaluate(({ clipboard }) => clipboard.readText())}\n${logOf(dataDir)}\n${output()}`)
  }
  const before = new Set(await written())
  await page.getByRole('button', { name: 'Try the samples' }).click()
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-setsize', '17', {
    timeout: 90_000,
  })
  const texts = await page.evaluate(async () => {
    const {
      value: { rows, failures },
    } = (await window.bridge!.call('desk.snapshot', null)) as { value: DeskSnapshot }
    const notices = await Promise.all(
      rows.map(({ id }) => window.bridge!.call('notice.get', { id }) as Promise<{ value: NoticeView }>),
    )
    return [
      ...rows.flatMap(({ files }) => files),
      ...failures.map(({ file }) => file),
      ...notices.flatMap(({ value: { en, fr } }) =>
        [en, fr].flatMap((side) => side?.blocks.map(({ text }) => text) ?? []),
      ),
    ].join('\n')
  })
  const said = new Set(wordsOf(texts))
  expect(said.size).toBeGreaterThan(1_000)
  expect((await written()).filter((word) => said.has(word) && !before.has(word))).toEqual([])
})

test('a page whose process crashes is shown for what it is, and reloads', async ({ start }) => {
  const { page, app, dataDir } = await start({ env: installed })
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await app.evaluate(({ BrowserWindow, standIn }) => {
    standIn.answer('showMessageBox', { response: 0 })
    BrowserWindow.getAllWindows()[0]!.webContents.crash()
  })
  await expect
    .poll(() =>
      app.evaluate(({ standIn }) => standIn.calls.find(({ api }) => api === 'dialog.showMessageBox')?.args[0]),
    )
    .toMatchObject({ message: 'The window stopped working.', buttons: ['Reload the desk', 'Quit'] })
  await expect
    .poll(() => app.evaluate(({ standIn }) => standIn.calls.filter(({ api }) => api === 'webContents.reload').length))
    .toBe(1)
  expect(logOf(dataDir)).toContain('the page is gone: crashed, ')
  await expect
    .poll(() =>
      app.evaluate(
        ({ standIn }) =>
          standIn.calls.filter(({ api, args }) => api === 'webContents.loaded' && args[0] === 'app://desk/index.html')
            .length,
      ),
    )
    .toBe(2)
})

test('a desk that cannot open says so once and ends', async ({ start, folder }) => {
  const data = join(folder, 'data')
  await expect(
    start({ dataDir: data, env: { ...installed, STAND_IN_RESOURCES: join(folder, 'nothing-here') } }),
  ).rejects.toThrow(/^the main process ended with 1/u)
  expect(logOf(data)).toContain('the desk could not open: Error ENOENT')
})

/** Words that could tell somebody something: four letters or digits and more. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []
}
