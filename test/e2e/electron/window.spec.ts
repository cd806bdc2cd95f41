import { expect } from '@playwright/test'
import { installed, test } from '../host-test.ts'

test('opens one window and lists the sample notices', async ({ start }) => {
  const { page, app } = await start()
  await expect(page.getByText('260101').first()).toBeVisible()
  await expect(page.getByText('260103').first()).toBeVisible()
  const seen = await app.evaluate(({ BrowserWindow, standIn }) => ({
    windows: BrowserWindow.getAllWindows().length,
    visible: BrowserWindow.getAllWindows()[0]!.isVisible(),
    faults: standIn.calls.filter(({ api }) => ['preload-error', 'renderer.exception', 'protocol.error'].includes(api)),
  }))
  expect(seen).toEqual({ windows: 1, visible: true, faults: [] })
})

test('the window is locked as it is written down', async ({ start }) => {
  const { app } = await start()
  expect(await app.evaluate(({ standIn }) => standIn.calls.findIndex(({ api }) => api === 'app.enableSandbox'))).toBe(0)
  const options = await app.evaluate(
    ({ standIn }) => standIn.calls.find(({ api }) => api === 'new BrowserWindow')?.args[0],
  )
  expect(options).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    },
  })
})

test('the page sees the bridge and nothing of Node or Electron', async ({ start }) => {
  const { page } = await start()
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.bridge ?? {}).sort(),
    frozen: Object.isFrozen(window.bridge),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }))
  expect(seen).toEqual({ bridge: ['call', 'on', 'pathOf'], frozen: true, node: [] })
})

test('its place is kept, and it comes back there', async ({ start }) => {
  const first = await start({ env: installed })
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.setBounds({ x: 140, y: 90, width: 1100, height: 720 })
  })
  await first.close()
  const second = await start({ dataDir: first.dataDir, env: installed })
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())).toEqual({
    x: 140,
    y: 90,
    width: 1100,
    height: 720,
  })
})

test('a place on a monitor that is gone is brought back on screen', async ({ start }) => {
  const { app } = await start({
    env: installed,
    settings: { window: { x: 3000, y: 200, width: 1000, height: 700, maximised: false } },
  })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())).toEqual({
    x: 460,
    y: 170,
    width: 1000,
    height: 700,
  })
})

test('maximised stays maximised', async ({ start }) => {
  const first = await start({ env: installed })
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.maximize()
  })
  await first.close()
  const second = await start({ dataDir: first.dataDir, env: installed })
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMaximized())).toBe(true)
})

test('light and dark follow the system while nothing else is chosen', async ({ start }) => {
  const { page, app } = await start({ env: installed, settings: { theme: 'system' } })
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('system')
  const ground = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body)
          .backgroundColor.match(/\d+/gu)!
          .slice(0, 3)
          .map(Number)
          .reduce((sum, channel) => sum + channel, 0) / 3,
    )
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).toBeLessThan(80)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(ground).toBeGreaterThan(200)
})

test('closing the last window ends the app', async ({ start }) => {
  const { app } = await start()
  await app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => {
      BrowserWindow.getAllWindows()[0]!.close()
    }, 0)
  })
  expect(await app.exited).toBe(0)
})
