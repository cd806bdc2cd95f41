import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, hosts, test } from './host-test.ts'
import { violations } from './violations.ts'

const usual = 'Applying is free of charge, and any request for money made in our name should be reported.'
const unusual = usual.replace('request for money', 'request for cash')

/** Five posts with the clauses of one house; the last words one of them in its own way. */
function writeHouse(folder: string): void {
  const sample = readFileSync(join(samples, '260101.txt'), 'utf8')
  for (const reference of ['270001', '270002', '270003', '270004', '270005']) {
    const text = sample.replaceAll('260101', reference)
    writeFileSync(join(folder, `${reference}.txt`), reference === '270005' ? text.replace(usual, unusual) : text)
  }
}

/** The notices are read one by one; that they are held against one another shows on the list by itself. */
async function heldTogether(page: Page): Promise<void> {
  await expect(entry(page, '270005')).toContainText('1 warning', { timeout: 60_000 })
}

async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Standard wording', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Standard wording' })).toBeVisible()
}

test.setTimeout(150_000)

for (const host of hosts) {
  test(`${host}: from a deviation to its clause, another standard, and back`, async ({ open, folder }) => {
    writeHouse(folder)
    const { page } = await open(host, { folders: [folder], settings: { author: 'Marie Lemaire' } })
    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await heldTogether(page)
    await expect(entry(page, '270001')).not.toContainText('warning')
    await entry(page, '270005').click()
    await warnings.getByRole('button', { name: /Clause differs/u }).click()
    await expect(warnings.locator('del').first()).toHaveText('cash')
    await expect(warnings.locator('ins').first()).toContainText('money')

    await page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'])
      .catch(() => undefined)
    await warnings.getByRole('button', { name: 'Copy the standard' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'on the clipboard' })).toBeVisible()
    if (host === 'browser') expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(usual)

    await warnings.getByRole('button', { name: 'Show in the library' }).click()
    const english = page.getByRole('region', { name: 'English wordings' })
    await expect(english.getByRole('article', { name: 'Standard' })).toContainText(usual)
    await expect(english).toContainText('4 notices')
    await expect(page.getByRole('region', { name: 'French wordings' }).getByRole('article')).toHaveCount(1)
    expect(await violations(page)).toEqual([])

    await english.getByRole('button', { name: 'Make it the standard' }).click()
    await expect(english.getByRole('article', { name: 'Standard' })).toContainText(unusual)
    await expect(page.getByRole('region', { name: 'What was decided' })).toContainText(
      'Marie Lemaire chose the English standard',
    )
    await page.getByRole('button', { name: 'Back to the notices' }).click()
    await expect(page.getByRole('button', { name: 'Standard wording', exact: true })).toBeFocused()
    await expect(entry(page, '270001')).toContainText('1 warning')
    await expect(entry(page, '270005')).not.toContainText('warning')

    await page.keyboard.press('Control+z')
    await expect(entry(page, '270005')).toContainText('1 warning')
    await expect(entry(page, '270001')).not.toContainText('warning')
  })
}

test('a missing clause leads to itself in the library', async ({ open, folder }) => {
  const smoking = {
    en: 'Smoking is forbidden throughout the premises.',
    fr:
      readFileSync(join(samples, '260101.txt'), 'utf8')
        .split('\n')
        .find((line) => line.includes('fumer')) ?? '',
  }
  const sample = readFileSync(join(samples, '260101.txt'), 'utf8')
  for (const reference of ['270001', '270002', '270003', '270004', '270005']) {
    const text = sample.replaceAll('260101', reference)
    writeFileSync(
      join(folder, `${reference}.txt`),
      reference === '270005' ? text.replace(smoking.en, '').replace(smoking.fr, '') : text,
    )
  }
  const { page } = await open('browser', { folders: [folder] })
  await heldTogether(page)
  await entry(page, '270005').click()
  const warnings = page.getByRole('complementary', { name: 'Warnings' })
  await warnings.getByRole('button', { name: /Clause missing/u }).click()
  await warnings.getByRole('button', { name: 'Show in the library' }).click()
  await expect(
    page.getByRole('region', { name: 'English wordings' }).getByRole('article', { name: 'Standard' }),
  ).toContainText(smoking.en)
})

test('the library by keyboard: searched, walked through, a wording replaced, a clause set aside, a notice opened', async ({
  open,
  folder,
}) => {
  writeHouse(folder)
  const { page } = await open('browser', { folders: [folder] })
  await heldTogether(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('library of standard')
  await page.keyboard.press('Enter')
  const list = page.getByRole('listbox', { name: 'Clauses' })
  await expect(list).toBeFocused()
  const chosen = list.getByRole('option', { selected: true })
  const first = await chosen.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(chosen).not.toHaveText(first ?? '')

  await page.keyboard.press('/')
  await page.keyboard.type('free of charge')
  await expect(page.getByText('1 clause found')).toBeVisible()
  await list.focus()
  await page.keyboard.press('Home')
  const english = page.getByRole('region', { name: 'English wordings' })
  await english.getByRole('button', { name: 'Mark as replaced …' }).press('Enter')
  await page.getByLabel('Replaced since').fill('2026-02-01')
  await page.keyboard.press('Enter')
  await expect(english.getByText('Replaced since 1 Feb 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the notices' }).press('Enter')
  await entry(page, '270005').click()
  await expect(
    page.getByRole('complementary', { name: 'Warnings' }).getByText('Clause in a replaced wording'),
  ).toBeVisible()

  await toLibrary(page)
  await page.getByRole('combobox', { name: 'Required' }).selectOption('in none')
  await expect(page.getByRole('region', { name: 'What was decided' })).toContainText('decided when it is required')
  await page.getByRole('button', { name: 'Not a standard clause' }).press('Enter')
  await expect(page.getByText('Nothing is held against it.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(entry(page, '270005')).not.toContainText('warning')
  await toLibrary(page)
  await page.getByRole('button', { name: 'Take it up again' }).click()
  await expect(page.getByRole('button', { name: 'Not a standard clause' })).toBeVisible()
  await english.getByRole('button', { name: 'Open notice 270001' }).click()
  await expect(entry(page, '270001')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('main', { name: 'Face to face' })).toContainText('Archivist')
})

test('nothing learned yet says why; a saved library is taken in elsewhere, and no other file is', async ({
  open,
  folder,
}) => {
  writeHouse(folder)
  const first = await open('browser', { folders: [folder] })
  await heldTogether(first.page)
  await toLibrary(first.page)
  const saving = first.page.waitForEvent('download')
  await first.page.getByRole('button', { name: 'Export the library' }).click()
  const saved = await (await saving).path()

  const { page } = await open('browser', { paths: [join(samples, '260111.txt')] })
  await entry(page, '260111').click()
  await toLibrary(page)
  await expect(page.getByText('Nothing learned yet')).toBeVisible()
  await page.mouse.move(640, 400)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  const choose = async (path: string): Promise<void> => {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import a library …' }).click()
    await (await choosing).setFiles(path)
  }
  const other = join(folder, 'other.json')
  writeFileSync(other, '{"schema":"vis-a-vis/clauses@1","clauses":[{"text":"x"}]}')
  await choose(other)
  await expect(page.getByText('is no clause library')).toBeVisible()
  // As a desk saves it on which two notices are signed.
  const withPairs = join(folder, 'with-pairs.json')
  const pair = { kind: 'acronym', en: 'HBO', fr: 'BDP', notices: ['270001', '270002'] }
  writeFileSync(withPairs, JSON.stringify({ ...(JSON.parse(readFileSync(saved, 'utf8')) as object), pairs: [pair] }))
  await choose(withPairs)
  await expect(page.getByText(/clauses were imported/u)).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Clauses' }).getByRole('option').first()).toBeVisible()
  await page.getByText('1 pair of terms').click()
  await expect(page.getByRole('row', { name: /Acronym HBO BDP/u })).toContainText('270002')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing learned yet')).toBeVisible()
})

for (const host of hosts) {
  test(`${host}: a list of terms is taken in, its names are judged by, and it is taken off and on again`, async ({
    open,
    folder,
  }) => {
    const sample = readFileSync(join(samples, '260101.txt'), 'utf8')
    const [en, fr] = ['They write to the Tide Forecast Centre.', 'Elle/Il écrit au Bureau de la sécurité du port.']
    writeFileSync(
      join(folder, '270001.txt'),
      sample
        .replaceAll('260101', '270001')
        .replace('Smoking is forbidden throughout the premises.', (words) => `${words} ${en}`)
        .replace(/^.*fumer.*$/mu, (words) => `${words} ${fr}`),
    )
    const list = join(folder, '..', 'terms-of-the-port.csv')
    writeFileSync(
      list,
      'English;French\nTide Forecast Centre;Centre de prévision des marées\nHarbour Safety Office;Bureau de la sécurité du port\n',
    )
    const { page } = await open(host, { folders: [folder], settings: { author: 'Marie Lemaire' } })
    await expect(entry(page, '270001')).toBeVisible({ timeout: 60_000 })
    await toLibrary(page)
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import a library …' }).click()
    await (await choosing).setFiles(list)
    await expect(page.getByText('2 terms were imported.')).toBeVisible()
    await page.getByText('2 terms of imported lists').click()
    await expect(page.getByRole('listitem').filter({ hasText: 'terms-of-the-port.csv' })).toContainText('Marie Lemaire')
    await page.getByRole('button', { name: /^Look through/u }).click()
    await page.getByRole('searchbox', { name: 'Search the terms' }).fill('maree')
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(1)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Back to the notices' }).click()
    await expect(entry(page, '270001')).toContainText('1 error', { timeout: 60_000 })
    await toLibrary(page)
    await page.getByText('2 terms of imported lists').click()
    await page.getByRole('button', { name: /^Take off/u }).click()
    await expect(page.getByText('2 terms of imported lists')).toHaveCount(0)
    await page.getByRole('button', { name: 'Back to the notices' }).click()
    await expect(entry(page, '270001')).not.toContainText('1 error', { timeout: 60_000 })
    await page.keyboard.press('Control+z')
    await expect(entry(page, '270001')).toContainText('1 error', { timeout: 60_000 })
  })
}
