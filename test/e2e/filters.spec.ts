import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, test } from './host-test.ts'

const chip = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: new RegExp(`^${name}, `, 'u') })

async function filter(page: Page, group: string, choice: string): Promise<void> {
  await page
    .getByRole('search')
    .getByRole('button', { name: /^Filter/u })
    .click()
  await page.getByRole('menuitem', { name: new RegExp(`^${group}`, 'u') }).click()
  await page.getByRole('menuitemcheckbox', { name: choice, exact: true }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('filters combine, the chips count what is left, and all of it is there after a restart', async ({ open }) => {
  test.slow()
  const first = await open('browser', { folders: [samples] })
  const { page } = first
  const lines = page.getByRole('listbox').getByRole('option')
  await expect(entry(page, '260113.pdf')).toBeVisible({ timeout: 45_000 })
  await expect(lines.first()).toHaveAttribute('aria-setsize', '17', { timeout: 90_000 })
  await filter(page, 'Check', 'Deadline differs')
  await expect(entry(page, '260105')).toBeVisible()
  await expect(lines).toHaveCount(2)
  const withDeadline = await lines.count()
  expect(withDeadline).toBeLessThan(17)
  await expect(chip(page, 'Errors')).toHaveText(String(withDeadline))
  await expect(chip(page, 'Nothing found')).toHaveCount(0)
  await filter(page, 'Grade', 'G15')
  await expect(lines).toHaveCount(1)
  await filter(page, 'State', 'Signed')
  await expect(page.getByText('No notice fits this search.')).toBeVisible()
  await filter(page, 'State', 'Signed')
  await expect(lines).toHaveCount(1)
  await page.waitForTimeout(300)
  await first.close()

  const again = await open('browser', { dataDir: first.dataDir })
  await expect(again.page.getByRole('listbox').getByRole('option')).toHaveCount(1, { timeout: 45_000 })
  await expect(entry(again.page, '260105')).toBeVisible()
  await expect(again.page.getByRole('search').getByRole('button', { name: 'Filter (2)' })).toBeVisible()
  await again.page.getByRole('searchbox', { name: 'Search notices' }).fill('driver')
  await expect(again.page.getByText('No notice fits this search.')).toBeVisible()
  await again.page.getByRole('button', { name: 'Clear search and filters' }).click()
  await expect(again.page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-setsize', '17', {
    timeout: 90_000,
  })
})

test('the chips count what the search finds', async ({ open }) => {
  test.slow()
  const { page } = await open('browser', { folders: [samples] })
  await expect(entry(page, '260113.pdf')).toBeVisible({ timeout: 45_000 })
  await expect(chip(page, 'Without a notice')).toHaveText('1')
  await page.getByRole('searchbox', { name: 'Search notices' }).fill('260105')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1, { timeout: 45_000 })
  await expect(chip(page, 'Errors')).toHaveText('1')
  await expect(chip(page, 'Without a notice')).toHaveCount(0)
})

test('the warnings of a notice are narrowed by check and section, explained from their page, and shown whole again', async ({
  open,
}) => {
  const { page } = await open('browser', { folders: [samples] })
  await entry(page, '260105').click()
  const warnings = page.getByRole('complementary', { name: 'Warnings' })
  await expect(warnings.getByText('Salary differs')).toBeVisible()
  await warnings.getByRole('button', { name: /^Filter/u }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Deadline differs/u }).click()
  await page.keyboard.press('Escape')
  await expect(warnings.getByText('Salary differs')).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(warnings.getByText('1 of 1')).toBeVisible()
  await expect(warnings.getByText('How to mend it')).toBeVisible()
  await expect(warnings.getByText(/wherever the text repeats it/u)).toBeVisible()
  await entry(page, '260103').click()
  await entry(page, '260105').click()
  await warnings.getByRole('button', { name: 'Filter (1)' }).click()
  await page.getByRole('menuitem', { name: 'Show all warnings' }).click()
  await expect(warnings.getByText('Salary differs')).toBeVisible()
})

/** Of the last section of every sample, as a person types them. */
const words = 'horaire flexible domicile'

test('a notice that the search found opens where the words are, and they are set off', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await expect(entry(page, '260105')).toBeVisible({ timeout: 45_000 })
  // Words of the last section: at the top of the notice nothing of them is to be seen.
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Search notices' }).fill('260105')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Search notices' }).fill(words)
  await entry(page, '260105').click()
  await expect(page.locator('[class*=sought]')).toBeInViewport()
  await expect(page.locator('[class*=sought] [class*=hit]').first()).toBeVisible()
})
