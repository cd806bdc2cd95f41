import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { DeskSnapshot, NoticeView } from '../../../shared/ipc/views.ts'
import { copySample, installed, test } from '../host-test.ts'
import { faulty, clean, logOf } from './log-of.ts'

test('a notice that arrives with errors is told of; a click opens it', async ({ start, folder }) => {
  const { page, app } = await start({ env: installed, folders: [folder] })
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFocused())).toBe(true)
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.minimize()
  })
  copySample(faulty, folder)
  await expect
    .poll(() => app.evaluate(({ Notification }) => Notification.shown.map(({ title, body }) => `${title}: ${body}`)))
    .toEqual([expect.stringMatching(/^Notice 260105 has arrived: \d+ errors?$/u)])
  await expect(page.getByRole('main').getByText('1. SUMMARY')).toHaveCount(0)
  await app.evaluate(({ Notification }) => {
    Notification.shown[0]!.emit('click')
  })
  await expect(page.getByRole('main').getByText('1. SUMMARY')).toBeVisible()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMinimized())).toBe(false)
})

test('the icon carries the number of open errors: decided ones no longer count, and it is there again after a restart', async ({
  start,
  folder,
}) => {
  const { page, app, dataDir, close } = await start({ env: installed, folders: [folder] })
  const badge = (of: typeof app) =>
    of.evaluate(({ standIn }) => standIn.calls.findLast(({ api }) => api === 'app.setBadgeCount')?.args[0])
  await expect.poll(() => badge(app)).toBe(0)
  copySample(faulty, folder)
  const row = page.getByRole('option').filter({ hasText: '260105' })
  await expect(row).toBeVisible()
  const errors = await page.evaluate(async () => {
    const {
      value: { rows },
    } = (await window.bridge!.call('desk.snapshot', null)) as { value: DeskSnapshot }
    const { value: notice } = (await window.bridge!.call('notice.get', { id: rows[0]!.id })) as { value: NoticeView }
    return {
      id: rows[0]!.id,
      findings: notice.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id),
    }
  })
  expect(errors.findings.length).toBeGreaterThan(0)
  await expect.poll(() => badge(app)).toBe(errors.findings.length)
  await page.evaluate(
    ({ id, findings }) =>
      window.bridge!.call('decision.make', { id, findings: findings.slice(0, 1), kind: 'to-fix', reason: null }),
    errors,
  )
  await expect.poll(() => badge(app)).toBe(errors.findings.length - 1)
  await close()
  const again = await start({ dataDir, env: installed })
  await expect.poll(() => badge(again.app)).toBe(errors.findings.length - 1)
})

test('silent: a clean notice, a window in front, the switch off', async ({ start, folder }) => {
  const { page, app } = await start({ env: installed, folders: [folder] })
  const shown = (): Promise<number> => app.evaluate(({ Notification }) => Notification.shown.length)
  copySample(faulty, folder)
  await expect(page.getByRole('option').filter({ hasText: '260105' })).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.minimize()
  })
  copySample(clean, folder)
  await expect(page.getByRole('option').filter({ hasText: '260101' })).toBeVisible()
  await page.evaluate(() => window.bridge!.call('settings.change', { notify: false }))
  copySample('260110.docx', folder)
  await expect(page.getByRole('option').filter({ hasText: '260110' })).toBeVisible()
  expect(await shown()).toBe(0)
})

test('a folder that is no longer watched is among the recent ones, also after a restart, and comes back by the menu', async ({
  start,
  folder,
}) => {
  const first = await start({ env: installed, folders: [folder] })
  await first.page.evaluate((path) => window.bridge!.call('folders.remove', { path }), folder)
  await first.close()
  const { page, app } = await start({ dataDir: first.dataDir, env: installed })
  copySample(clean, folder)
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()!.getMenuItemById('recent-folders')!.submenu!.items[0]!.click()
  })
  await expect(page.getByText('260101').first()).toBeVisible()
  expect(
    await app.evaluate(({ standIn }) =>
      standIn.calls.filter(({ api }) => api === 'app.addRecentDocument').map(({ args }) => args[0]),
    ),
  ).toEqual([folder])
})

test('opening at login is set and taken back; so opened, the window stays down', async ({ start }) => {
  const { page, dataDir, close } = await start({ env: installed })
  const file = join(dataDir, 'app-data', 'autostart', 'vis-a-vis.desktop')
  await page.evaluate(() => window.bridge!.call('settings.change', { startAtLogin: true }))
  await expect.poll(() => existsSync(file)).toBe(true)
  await page.evaluate(() => window.bridge!.call('settings.change', { startAtLogin: false }))
  await expect.poll(() => existsSync(file)).toBe(false)
  await close()
  const again = await start({ dataDir, env: installed, paths: ['--minimised'] })
  await expect
    .poll(() => again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMinimized()))
    .toBe(true)
})

test('the other mouse button offers spelling in a field, in both languages at once, and fetches no dictionary', async ({
  start,
}) => {
  const { app } = await start({ env: installed })
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.emit(
      'context-menu',
      {},
      {
        isEditable: true,
        selectionText: '',
        misspelledWord: 'recieve',
        dictionarySuggestions: ['receive'],
        linkURL: '',
        editFlags: { canCut: true, canCopy: true, canPaste: true },
      },
    )
  })
  const seen = await app.evaluate(({ standIn }) =>
    standIn.calls
      .filter(({ api }) =>
        ['menu.popup', 'session.setSpellCheckerLanguages', 'session.setSpellCheckerDictionaryDownloadURL'].includes(
          api,
        ),
      )
      .map(({ args }) => args[0]),
  )
  expect(seen).toEqual([
    'http://127.0.0.1:9/',
    ['en-GB', 'fr', 'fr-FR'],
    ['receive', 'Add to the dictionary', 'separator', 'Cut', 'Copy', 'Paste', 'Select all'],
  ])
})

test('printing, the original in its viewer and in its folder', async ({ start, folder }) => {
  const { page, app } = await start({ env: installed, folders: [folder] })
  const file = copySample(faulty, folder)
  const row = page.getByRole('option').filter({ hasText: '260105' })
  await row.click()
  await expect(page.getByRole('main').getByText('1. SUMMARY')).toBeVisible()
  await page.getByRole('button', { name: 'Show in its folder: 260105.pdf' }).click()
  await page.getByRole('button', { name: 'Open the original: 260105.pdf' }).click()
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()!.getMenuItemById('print')!.click()
  })
  const called = () =>
    app.evaluate(({ standIn }) =>
      standIn.calls
        .filter(({ api }) => ['shell.showItemInFolder', 'shell.openPath', 'webContents.print'].includes(api))
        .map(({ api, args }) => `${api} ${api === 'webContents.print' ? '' : String(args[0])}`.trim())
        .sort(),
    )
  await expect.poll(called).toEqual([`shell.openPath ${file}`, `shell.showItemInFolder ${file}`, 'webContents.print'])
})

test('a policy beside the program holds its settings, and says so', async ({ start, folder }) => {
  writeFileSync(
    join(folder, 'policy.json'),
    JSON.stringify({
      theme: 'dark',
      language: 'fr',
      author: 'RH',
      checks: { spelling: 'off' },
      folders: [{ path: folder }],
      startAtLogin: false,
      nonsense: 1,
    }),
  )
  const { page, app, dataDir } = await start({ env: { ...installed, STAND_IN_EXE: join(folder, 'vis-a-vis') } })
  expect(await page.evaluate(() => window.bridge!.call('settings.change', { theme: 'light' }))).toMatchObject({
    ok: true,
    value: { theme: 'dark', language: 'fr' },
  })
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  expect(await page.evaluate(() => window.bridge!.call('desk.snapshot', null))).toMatchObject({
    value: { fixed: ['theme', 'language', 'author', 'checks', 'folders', 'startAtLogin'] },
  })
  expect(logOf(dataDir)).toContain('policy: nonsense is no setting that a policy can hold')

  const fixed = page.getByText('Réglé par votre organisation.')
  await page.getByRole('banner').getByRole('button', { name: 'Réglages' }).click()
  await expect(fixed).toHaveCount(3)
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeDisabled()
  for (const radio of await page.getByRole('dialog').getByRole('radio').all()) await expect(radio).toBeDisabled()
  await page.getByRole('tab', { name: 'Contrôles' }).click()
  await expect(fixed).toHaveCount(1)
  await expect(page.getByRole('combobox').first()).toBeDisabled()
  await page.getByRole('tab', { name: 'Cet ordinateur' }).click()
  await expect(fixed).toHaveCount(1)
  await expect(page.getByRole('switch').nth(1)).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.getByRole('banner').getByRole('button', { name: 'Dossiers', exact: true }).click()
  await expect(fixed).toHaveCount(1)
  await expect(page.getByRole('dialog').getByRole('switch')).toBeDisabled()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(0)
})

test('no update is ever asked for while there is no address', async ({ start }) => {
  const { app } = await start({ env: installed })
  expect(
    await app.evaluate(({ Menu, standIn }) => [
      Menu.getApplicationMenu()!.getMenuItemById('look-for-updates'),
      standIn.calls.some(({ api }) => api === 'net.fetch'),
    ]),
  ).toEqual([null, false])
})
