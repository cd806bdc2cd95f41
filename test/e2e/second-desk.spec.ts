import { expect } from '@playwright/test'
import { copySample, entry, installed, test } from './host-test.ts'

test('a second desk in a browser says who has the data, hands its files over and ends', async ({ open, folder }) => {
  const first = await open('browser')
  const file = copySample('260102.docx', folder)
  await expect(open('browser', { dataDir: first.dataDir, paths: [file] })).rejects.toThrow(
    /ended with 3\n[\s\S]*is open already on these data[\s\S]*process \d+[\s\S]*http:\/\/127\.0\.0\.1:\d+\/;[\s\S]*given the file/u,
  )
  await expect(entry(first.page, '260102')).toBeVisible()
})

test('the installed app on the data of a desk in a browser hands over and ends', async ({ open, start, folder }) => {
  const first = await open('browser')
  const file = copySample('260103.pdf', folder)
  await expect(start({ dataDir: first.dataDir, env: installed, paths: [file] })).rejects.toThrow(
    /^the main process ended with 0/u,
  )
  await expect(entry(first.page, '260103')).toBeVisible()
})

test('a desk in a browser on the data of the app shows the app’s window', async ({ open, start, folder }) => {
  const first = await start({ env: installed })
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.minimize()
  })
  const file = copySample('260104.docx', folder)
  await expect(open('browser', { dataDir: first.dataDir, paths: [file] })).rejects.toThrow(/The installed app has had/u)
  await expect(entry(first.page, '260104')).toBeVisible()
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMinimized())).toBe(false)
})

test('after a power cut the next desk opens as ever', async ({ open, folder }) => {
  const first = await open('browser', { folders: [folder] })
  await first.kill()
  const next = await open('browser', { dataDir: first.dataDir })
  copySample('260101.txt', folder)
  await expect(entry(next.page, '260101')).toBeVisible()
})
