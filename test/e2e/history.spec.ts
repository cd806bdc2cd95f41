import { spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { copySample, entry, hosts, installed, test } from './host-test.ts'

/** Holds every database of a folder, as a backup or a virus scanner does, for so many milliseconds. */
async function holdDatabases(dataDir: string, milliseconds: number): Promise<() => void> {
  const paths = readdirSync(dataDir).filter((name) => /\.(?:sqlite|db)$/u.test(name))
  const script = `
    import { DatabaseSync } from 'node:sqlite'
    const held = ${JSON.stringify(paths.map((name) => join(dataDir, name)))}.map((path) => {
      const database = new DatabaseSync(path)
      database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      return database
    })
    process.stdout.write('held')
    setTimeout(() => { for (const database of held) database.close() }, ${String(milliseconds)})`
  const child = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return () => child.kill('SIGKILL')
}

for (const host of hosts) {
  test(`a history that another program holds is waited for, and ends nobody (${host})`, async ({ open, folder }) => {
    test.slow()
    copySample('260105.pdf', folder)
    const first = await open(host, { folders: [folder] })
    await entry(first.page, '260105').waitFor()
    await first.close()
    const letGo = await holdDatabases(first.dataDir, 4_000)
    const { page, output } = await open(host, { dataDir: first.dataDir })
    await expect(entry(page, '260105')).toBeVisible({ timeout: 60_000 })
    if (host === 'browser') expect(output()).toMatch(/Another program holds|Un autre programme occupe/u)
    await expect(page.getByText('Nothing can be decided at present.')).toHaveCount(0)
    letGo()
  })
}

test('one that is held for longer is said, what would decide is off, and both come back', async ({ open, folder }) => {
  test.slow()
  copySample('260105.pdf', folder)
  const first = await open('browser', { folders: [folder] })
  await entry(first.page, '260105').waitFor()
  await first.close()
  const letGo = await holdDatabases(first.dataDir, 600_000)
  const { page } = await open('browser', { dataDir: first.dataDir })
  await expect(page.getByText('Nothing can be decided at present.').first()).toBeVisible({ timeout: 60_000 })
  await entry(page, '260105').click({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Sign English' })).toHaveAttribute('aria-disabled', 'true')
  letGo()
  await expect(page.getByText('Nothing can be decided at present.')).toHaveCount(0, { timeout: 120_000 })
})

test('the history says that it is kept, and its first copy can be asked for', async ({ start, folder }) => {
  copySample('260105.pdf', folder)
  const { page, dataDir } = await start({ env: installed, folders: [folder] })
  await entry(page, '260105').waitFor()
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').fill('history')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByText('What you decide is kept.')).toBeVisible()
  await expect(dialog.getByText(dataDir)).toBeVisible()
})

test('where the data folder can only be read, that is said, what was decided is shown, and nothing can be decided', async ({
  open,
  folder,
}) => {
  test.slow()
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only root on Linux can make a folder read-only')
  copySample('260105.pdf', folder)
  const first = await open('browser', { folders: [folder] })
  await entry(first.page, '260105').click()
  await first.page.getByRole('heading', { name: /260105/u }).waitFor()
  await first.page.keyboard.press('j')
  await first.page.keyboard.press('f')
  await expect(first.page.getByText('Marked as to fix.').first()).toBeVisible()
  await first.close()
  const bound = spawnSync('sh', ['-c', 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"', first.dataDir])
  test.skip(bound.status !== 0, 'nothing can be mounted here')
  try {
    const { page, close } = await open('browser', { dataDir: first.dataDir })
    await expect(page.getByText('Nothing can be decided at present.').first()).toBeVisible({ timeout: 60_000 })
    await entry(page, '260105').click({ timeout: 60_000 })
    await expect(page.getByRole('button', { name: 'Sign English' })).toHaveAttribute('aria-disabled', 'true')
    await expect(page.getByRole('complementary').getByText('To fix', { exact: true }).first()).toBeVisible({
      timeout: 15_000,
    })
    await close()
  } finally {
    spawnSync('umount', [first.dataDir])
  }
})
