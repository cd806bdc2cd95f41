import { expect } from '@playwright/test'
import { removeData } from '../launch/desk.ts'
import { findRealElectron, launchRealElectron } from '../launch/real-electron.ts'
import { test } from '../host-test.ts'

/** What only the real one can show of its own locks; the specs for every host run on it too (hosts in host-test.ts). */
test('the real Electron takes our options, and shows the page no Node', async () => {
  test.skip(findRealElectron() === null, 'No real Electron here. Name one: VIS_A_VIS_ELECTRON=/path/to/electron')
  const desk = await launchRealElectron()
  try {
    await expect(desk.page.getByText('260101').first()).toBeVisible()
    expect(await desk.page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window))).toEqual(
      [],
    )
    expect(desk.page.url()).toBe('app://desk/index.html')
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      return (webContents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    })
  } finally {
    await desk.close()
    removeData(desk.dataDir)
  }
})
