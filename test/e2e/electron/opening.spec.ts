import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { DeskSnapshot } from '../../../shared/ipc/views.ts'
import { writeScan } from '../launch/scan.ts'
import { copySample, installed, test } from '../host-test.ts'

test('a first start shows no notice and asks for nothing', async ({ start }) => {
  const { page, app } = await start({ env: installed })
  await expect(page.getByText('260101')).toHaveCount(0)
  expect(await app.evaluate(({ standIn }) => standIn.calls.filter(({ api }) => api.startsWith('dialog.')))).toEqual([])
})

test('“Open with”: a file named at the start is read', async ({ start, folder }) => {
  const { page } = await start({ env: installed, paths: [copySample('260102.docx', folder)] })
  await expect(page.getByText('260102').first()).toBeVisible()
})

test('a second start hands its files to the first and shows its window', async ({ start, folder }) => {
  const { page, app } = await start({ env: installed })
  const file = copySample('260103.pdf', folder)
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFocused())).toBe(true)
  await app.evaluate(({ app: electronApp, BrowserWindow }, path) => {
    BrowserWindow.getAllWindows()[0]!.minimize()
    electronApp.emit('second-instance', {}, [], '/', { paths: [path] })
  }, file)
  await expect(page.getByText('260103').first()).toBeVisible()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMinimized())).toBe(false)
})

test('what a stranger hands over in its place is passed over', async ({ start }) => {
  const { page, app } = await start({ env: installed })
  await app.evaluate(({ app: electronApp }) => {
    for (const handedOver of [null, 'x', { paths: 'x' }, { paths: [1, {}, 'relative'] }])
      electronApp.emit('second-instance', {}, [], '/', handedOver)
  })
  expect((await page.evaluate(() => window.bridge!.call('notices.search', { query: '' }))).ok).toBe(true)
})

test('a second instance leaves at once, and opens nothing', async ({ start }) => {
  await expect(start({ env: { ...installed, STAND_IN_SECOND: '1' } })).rejects.toThrow(
    /^the main process ended with 0/u,
  )
})

test('macOS: a file handed over by an event', async ({ start, folder }) => {
  const { page, app } = await start({ env: installed })
  const file = copySample('260104.docx', folder)
  await app.evaluate(({ app: electronApp }, path) => {
    electronApp.emit('open-file', { preventDefault: () => undefined }, path)
  }, file)
  await expect(page.getByText('260104').first()).toBeVisible()
})

test('the menu’s folder entry asks with the native dialog and watches what was chosen', async ({ start, folder }) => {
  const { page, app } = await start({ env: installed })
  await app.evaluate(({ Menu, standIn }, path) => {
    standIn.answer('showOpenDialog', { canceled: false, filePaths: [path] })
    Menu.getApplicationMenu()!.getMenuItemById('add-folder')!.click()
  }, folder)
  copySample('260108.txt', folder)
  await expect(page.getByText('260108').first()).toBeVisible()
})

test('a folder dialog that is cancelled changes nothing', async ({ start }) => {
  const { page } = await start({ env: installed })
  expect(await page.evaluate(() => window.bridge!.call('folders.pick', null))).toEqual({ ok: true, value: null })
})

test('menu and dialogs follow the language of the settings, at once', async ({ start }) => {
  const { page, app } = await start({ env: installed, settings: { language: 'system' }, locale: 'fr-FR' })
  const first = (): Promise<string> => app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items[0]!.label)
  expect(await first()).toBe('Fichier')
  await page.evaluate(() => window.bridge!.call('settings.change', { language: 'en', theme: 'dark' }))
  await expect.poll(first).toBe('File')
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
})

test('the menu’s settings and keys open the page’s dialogs, also from the task bar', async ({ start }) => {
  const { page, app } = await start({ env: installed })
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  for (const [id, name] of [
    ['settings', 'Settings'],
    ['keys', 'Keyboard keys'],
  ] as const) {
    await app.evaluate(({ Menu, BrowserWindow }, entry) => {
      BrowserWindow.getAllWindows()[0]!.minimize()
      Menu.getApplicationMenu()!.getMenuItemById(entry)!.click()
    }, id)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMinimized())).toBe(false)
    await page.keyboard.press('Escape')
  }
})

test('damaged settings are set aside and said; the desk opens', async ({ start }) => {
  const kept = await start({ env: installed })
  await kept.close()
  writeFileSync(join(kept.dataDir, 'settings.json'), '{"theme": "da')
  const { page, dataDir } = await start({ dataDir: kept.dataDir, env: installed })
  await expect(page.getByText(/settings file was damaged/u).first()).toBeVisible()
  expect(readdirSync(dataDir).filter((name) => name.startsWith('settings.damaged-'))).toHaveLength(1)
})

test('a file that arrives while one looks is on the list', async ({ start, folder }) => {
  const { page } = await start({ env: installed, folders: [folder] })
  await expect(page.getByText('260101')).toHaveCount(0)
  copySample('260101.txt', folder)
  await expect(page.getByText('260101').first()).toBeVisible()
})

test('killed and closed in the middle of reading, it opens again with everything', async ({ start, folder }) => {
  test.slow()
  const references = ['260101', '260102', '260103', '260105']
  for (const name of ['260101.txt', '260102.docx', '260103.pdf']) copySample(name, folder)
  // Seconds of recognising letters: long enough to be in the middle of.
  await writeScan('260105.pdf', join(folder, 'scan.pdf'))
  const killed = await start({ env: installed, folders: [folder] })
  await scanIsRead(killed.page)
  await killed.kill()
  const closed = await start({ dataDir: killed.dataDir, env: installed })
  await scanIsRead(closed.page)
  await closed.close()
  expect(await closed.app.exited).toBe(0)
  const { page } = await start({ dataDir: killed.dataDir, env: installed })
  for (const reference of references)
    await expect(page.getByRole('option').filter({ hasText: reference })).toBeVisible({ timeout: 90_000 })
  expect(existsSync(join(killed.dataDir, 'history.sqlite'))).toBe(true)
})

function scanIsRead(page: Page): Promise<void> {
  return expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { value } = (await window.bridge!.call('desk.snapshot', null)) as { value: DeskSnapshot }
          return value.progress.reading.some((name) => name.includes('scan.pdf'))
        }),
      { intervals: [50] },
    )
    .toBe(true)
}
