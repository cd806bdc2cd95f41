import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, test } from './host-test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the present view, each with the elements concerned. */
async function violations(page: Page): Promise<string[]> {
  // Legacy mode: the launchers attach to a page that they did not make themselves.
  // Colours that are still fading in are no contrast to be measured.
  // A spinner turns for ever and is not waited for.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
    return Promise.race([Promise.all(ending.map((animation) => animation.finished.catch(() => null))), new Promise((resolve) => setTimeout(resolve, 2_000))])
  })
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

const words = {
  en: { folders: 'Watched folders', settings: 'Settings', checks: 'Checks', keys: 'Keyboard keys', commands: 'Commands', report: 'Report', dismiss: 'Dismiss' },
  fr: { folders: 'Dossiers surveillés', settings: 'Réglages', checks: 'Contrôles', keys: 'Touches du clavier', commands: 'Commandes', report: 'Compte rendu', dismiss: 'Écarter' },
}

// Colours hang on the theme and words on the language: two pairs show all four.
for (const [language, theme] of [['en', 'light'], ['fr', 'dark']] as const) {
  test(`axe finds nothing on any view: ${language}, ${theme}`, async ({ open }) => {
    test.setTimeout(180_000)
    const { page } = await open('browser', { folders: [samples], settings: { language, theme } })
    await entry(page, '260106').waitFor()
    expect(await violations(page)).toEqual([])

    await entry(page, '260106').click()
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    await page.keyboard.press('j')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('w')
    expect(await violations(page)).toEqual([])

    const { settings, checks, keys, commands, report, dismiss } = words[language]
    await page.keyboard.press('d')
    await page.getByRole('dialog', { name: new RegExp(dismiss, 'u') }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog', { name: keys }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: commands }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: report, exact: true }).click()
    await page.getByRole('dialog', { name: report }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('banner').getByRole('button', { name: settings }).click()
    await page.getByRole('dialog', { name: settings }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('tab', { name: checks }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await entry(page, '260113').click()
    expect(await violations(page)).toEqual([])
  })
}

test('the folder dialog and the empty desk are open to everybody', async ({ open, folder }) => {
  const { page } = await open('browser', { folders: [folder], settings: { language: 'en' } })
  await page.getByRole('navigation', { name: 'Notices' }).getByText('No notices yet').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('banner').getByRole('button', { name: 'Folders', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.en.folders })
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
  await page.getByRole('dialog', { name: words.en.keys }).waitFor()
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
