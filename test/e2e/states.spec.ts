import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { launchBrowserHost } from './launch/browser-host.ts'
import { removeData, root, samples } from './launch/desk.ts'
import { copySample, entry, hosts, installed, test } from './host-test.ts'
import { alterAnswers } from './views/altered-answers.ts'

/** Every state of the desk beside the usual one: what it says, and the way out of it. docs/states.md lists them. */
for (const host of hosts) {
  test(`${host}: empty: a watched folder without notices says when one will appear`, async ({ open, folder }) => {
    const { page } = await open(host, { folders: [folder] })
    const list = page.getByRole('navigation', { name: 'Notices' })
    await expect(list.getByText('No notices yet')).toBeVisible()
    await expect(
      list.getByText('A notice appears here a moment after its file is saved in a watched folder.'),
    ).toBeVisible()
    copySample('260101.txt', folder)
    await expect(entry(page, '260101')).toBeVisible()
    await expect(list.getByText('No notices yet')).toHaveCount(0)
  })

  test(`${host}: busy: says how far it is, answers meanwhile, and can be stopped`, async ({ open, folder }) => {
    const text = readFileSync(join(samples, '260101.txt'), 'utf8')
    const count = 240
    for (let number = 0; number < count; number++)
      writeFileSync(join(folder, `${number}.txt`), text.replaceAll('260101', String(270_000 + number)))
    const { page } = await open(host, { folders: [folder] })
    const bar = page.getByRole('contentinfo', { name: 'State of the desk' })
    await expect(bar.getByRole('progressbar', { name: /^Reading \d+ of \d+$/u })).toBeVisible()
    // The window answers meanwhile.
    await page.getByRole('listbox').getByRole('option').first().click()
    await expect(page.getByRole('heading', { level: 2, name: /Archivist/u })).toBeVisible()
    await bar.getByRole('button', { name: 'Stop reading' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Reading stopped.' })).toBeVisible()
    await expect(bar.getByRole('progressbar')).toHaveCount(0)
    const read = Number(/\d+/u.exec(await bar.getByText(/^\d+ notices?$/u).innerText())?.[0])
    expect(read).toBeLessThan(count)
  })

  test(`${host}: offline: a folder that cannot be reached says so, keeps its notices, and comes back`, async ({
    open,
    folder,
  }) => {
    test.setTimeout(90_000)
    const watched = join(folder, 'Share')
    mkdirSync(watched)
    copySample('260101.txt', watched)
    const { page } = await open(host, { folders: [watched] })
    await expect(entry(page, '260101')).toBeVisible()
    renameSync(watched, join(folder, 'Away'))
    const bar = page.getByRole('contentinfo', { name: 'State of the desk' })
    await bar.getByRole('button', { name: '1 folder cannot be reached' }).click()
    const dialog = page.getByRole('dialog', { name: 'Watched folders' })
    await expect(dialog.getByText('Cannot be reached')).toBeVisible()
    await expect(
      dialog.getByText('The folder is watched again as soon as it can be reached. Its notices stay on the list.'),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(entry(page, '260101')).toBeVisible()
    renameSync(join(folder, 'Away'), watched)
    await expect(bar.getByText('Watched folder: Share')).toBeVisible({ timeout: 30_000 })
    await expect(bar.getByRole('button', { name: '1 folder cannot be reached' })).toHaveCount(0)
  })

  test(`${host}: gone: a notice whose file goes away while it is read says so`, async ({ open, folder }) => {
    const file = copySample('260101.txt', folder)
    const { page } = await open(host, { folders: [folder] })
    await entry(page, '260101').click()
    await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
    rmSync(file)
    await expect(
      page
        .getByRole('main')
        .getByText('This notice is no longer in the watched folders. Its file was moved, renamed or deleted.'),
    ).toBeVisible()
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0)
    copySample('260101.txt', folder)
    await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
  })
}

test('loading: says that it opens, then shows the list', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/call', async (route) => {
    await held
    await route.fallback()
  })
  await page.reload()
  await expect(page.getByRole('main').getByText('Opening the desk …')).toBeVisible()
  release()
  await expect(entry(page, '260101')).toBeVisible()
  await expect(page.getByText('Opening the desk …')).toHaveCount(0)
})

test('connection lost: says so above what it last knew', async ({ desks }) => {
  const desk = await launchBrowserHost({ folders: [samples] })
  desks.push(desk)
  const { page } = desk
  await expect(entry(page, '260101')).toBeVisible()
  await desk.killHost()
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages.getByText('The desk has lost its connection')).toBeVisible()
  await expect(messages.getByText('What you see is from before.', { exact: false })).toBeVisible()
  await expect(messages.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(entry(page, '260101')).toBeVisible()
})

test('a part of the desk that breaks leaves the others whole, and can be loaded again', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await alterAnswers(page, 'notice.get', (view) => ({ ...(view as object), sources: null }))
  await entry(page, '260105').click()
  const texts = page.getByRole('main')
  await expect(texts.getByText('This part of the desk has stopped.')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Warnings' }).getByText('Deadline differs')).toBeVisible()
  // Answers that are on their way are let through first.
  await page.unrouteAll({ behavior: 'wait' })
  await entry(page, '260101').click()
  await expect(texts.getByRole('table', { name: /^Notice/u })).toBeVisible()
})

test('what breaks the desk as a whole leaves words and a way back', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await alterAnswers(page, 'notice.get', (view) => ({ ...(view as object), alignment: null }))
  await entry(page, '260105').click()
  await expect(page.getByText('This part of the desk has stopped.')).toBeVisible()
  // Answers that are on their way are let through first.
  await page.unrouteAll({ behavior: 'wait' })
  await page.getByRole('button', { name: 'Load again' }).click()
  await entry(page, '260105').click()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
})

test('a reader that crashes costs its file and nothing else', async ({ start, folder }) => {
  const copy = mkdtempSync(join(tmpdir(), 'vis-a-vis-crashing-'))
  try {
    cpSync(join(root, 'out'), join(copy, 'out'), { recursive: true })
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
    const worker = join(copy, 'out/main/parse-worker.js')
    // As a fault in a library's machine code ends a process: at once, without a word.
    writeFileSync(
      worker,
      `import { parentPort as planted } from 'node:worker_threads'\nplanted?.on('message', ({ name }) => { if (name?.includes('crash')) process.kill(process.pid, 'SIGKILL') })\n${readFileSync(worker, 'utf8')}`,
    )
    copySample('260101.txt', folder, 'a crash.txt')
    copySample('260108.txt', folder)
    const { page } = await start({
      main: join(copy, 'out/main/index.js'),
      env: { STAND_IN_APP_DIR: root, ...installed },
      folders: [folder],
    })
    await entry(page, 'a crash.txt').click()
    const main = page.getByRole('main')
    await expect(main.getByText('This file could not be read')).toBeVisible()
    await expect(main.getByText('Reading the file failed.', { exact: false })).toBeVisible()
    await expect(entry(page, '260108')).toBeVisible()
    copySample('260105.pdf', folder)
    await expect(entry(page, '260105')).toBeVisible()
    await main.getByRole('button', { name: 'Read again' }).click()
    await expect(main.getByText('This file could not be read')).toBeVisible()
  } finally {
    removeData(copy)
  }
})
