import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, test } from './host-test.ts'
import { faded, languages } from './views/stage.ts'
import { takeWalk, walks } from './views/walks.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the present view, each with the elements concerned. Colours that are still fading in are no contrast to be measured. */
async function violations(page: Page, only: 'all' | 'colours' = 'all'): Promise<string[]> {
  await faded(page)
  // Legacy mode: the launchers attach to a page that they did not make themselves.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  // What an open menu half covers is no target as long as it is open.
  const covered = await page.getByRole('menu').count() > 0 ? ['target-size'] : []
  const { violations: found } = await (only === 'all' ? axe.withTags(rules).disableRules(covered) : axe.withRules('color-contrast')).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

for (const language of languages) {
  for (const walk of walks) {
    test(`axe finds nothing in ${language}, light and dark: ${walk.name} (${walk.views.join(', ')})`, async () => {
      test.setTimeout(300_000)
      const found: Record<string, string[]> = {}
      const seen: string[] = []
      await takeWalk(walk, language, 'system', async (view, page) => {
        seen.push(view)
        const light = await violations(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.locator('.desk-dark').first().waitFor()
        const dark = await violations(page, 'colours')
        await page.emulateMedia({ colorScheme: 'light' })
        await page.locator('.desk-light').first().waitFor()
        if (light.length + dark.length > 0) found[view] = [...light, ...dark.map((one) => `dark: ${one}`)]
      })
      expect(found).toEqual({})
      expect(seen).toEqual(walk.views)
    })
  }
}

test('the folder dialog and the empty desk are open to everybody', async ({ open, folder }) => {
  const { page } = await open('browser', { folders: [folder], settings: { language: 'en' } })
  await page.getByRole('navigation', { name: 'Notices' }).getByText('No notices yet').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('banner').getByRole('button', { name: 'Folders', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Watched folders' })
  await dialog.getByRole('button', { name: 'Look through folders' }).click()
  await dialog.getByRole('textbox', { name: 'Folder path' }).fill('/no/such/folder')
  await dialog.getByRole('button', { name: 'Watch this folder' }).first().click()
  await expect(dialog.getByText('There is no such folder: /no/such/folder')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a warning is reached, read and left by keyboard alone, and the focus comes back', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await entry(page, '260105').waitFor()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search notices' })).toBeFocused()
  await page.keyboard.type('260105')
  await expect(page.getByRole('listbox', { name: 'Notices' }).getByRole('option')).toHaveCount(1)
  for (let presses = 0; presses < 12 && !(await page.getByRole('listbox', { name: 'Notices' }).evaluate((list) => list === document.activeElement)); presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { name: /260105/u })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('complementary', { name: 'Warnings' }).locator('[aria-current="true"]')).toContainText('The deadline is 16 February 2027')
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Keyboard keys' }).waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Notices' })).toBeFocused()
})

test.describe('narrow and enlarged', () => {
  for (const [name, width, height] of [['1024 px', 1024, 768], ['200 % of 1280 × 800', 640, 400]] as const) {
    test(`${name}: nothing is cut off, every pane can be reached`, async ({ open }) => {
      const { page } = await open('browser', { folders: [samples], settings: { language: 'fr' } })
      await page.setViewportSize({ width, height })
      await entry(page, '260105').click()
      await expect(page.getByRole('main').getByText('1. RÉSUMÉ')).toBeAttached()
      expect(await overflowing(page)).toEqual([])
      const panes = page.getByRole('group', { name: 'Volets du bureau' })
      await panes.getByRole('button', { name: 'Avis' }).click()
      await expect(entry(page, '260105')).toBeVisible()
      expect(await overflowing(page)).toEqual([])
      await panes.getByRole('button').last().click()
      await expect(page.getByRole('complementary', { name: 'Alertes' }).getByText(/16 février 2027/u)).toBeVisible()
      expect(await overflowing(page)).toEqual([])
    })
  }
})

/** Buttons and headings that stick out of the window sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, h2, h3, [role=option]')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect()
        return width > 1 && (right > window.innerWidth + 1 || left < -1)
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
