import { expect, type Page } from '@playwright/test'
import { en } from '../../renderer/text/en.ts'
import { fr } from '../../renderer/text/fr.ts'
import { samples } from './launch/desk.ts'
import { entry, test } from './host-test.ts'
import { faded, languages } from './views/stage.ts'
import { takeWalk, walks } from './views/walks.ts'
import { violations } from './violations.ts'

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
  for (
    let presses = 0;
    presses < 12 &&
    !(await page.getByRole('listbox', { name: 'Notices' }).evaluate((list) => list === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { name: /260105/u })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('complementary', { name: 'Warnings' }).locator('[aria-current="true"]')).toContainText(
    'The deadline is 16 February 2027',
  )
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Keyboard keys' }).waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Notices' })).toBeFocused()
})

for (const [name, open] of [
  ['the folders', (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Folders', exact: true })],
  ['the keys', (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Keyboard keys' })],
  ['the settings', (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Settings' })],
  ['the report', (page: Page) => page.getByRole('button', { name: 'Report', exact: true })],
  ['a reason', (page: Page) => page.getByRole('button', { name: 'Dismiss …' })],
] as const) {
  test(`the focus goes into the dialog of ${name} and comes back by Escape`, async ({ open: openDesk }) => {
    const { page } = await openDesk('browser', { folders: [samples], settings: { language: 'en' } })
    await entry(page, '260105').click()
    await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
    await page.keyboard.press('j')
    const opener = open(page)
    await opener.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
}

test('whoever settles a warning by its buttons is put on the next one', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await entry(page, '260105').click()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
  await page.keyboard.press('j')
  await page.getByRole('button', { name: 'Dismiss …' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { name: /^False alarm/u })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Salary differs/u })).toBeFocused()
  await page.getByRole('button', { name: 'To fix' }).press('Enter')
  await expect(page.getByRole('button', { name: /Salary differs/u })).toBeFocused()
})

test('whatever takes the focus by Tab shows it', async ({ open }) => {
  test.setTimeout(180_000)
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await entry(page, '260105').click()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
  await page.keyboard.press('j')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const unseen: string[] = []
  const reached = new Set<string>()
  const mustReach = ['Settings', 'Search notices', 'Notices', 'Report', 'Next warning', 'Dismiss …']
  // Every row has a stop of its own.
  for (let presses = 0; presses < 200 && !mustReach.every((name) => reached.has(name)); presses += 1) {
    await page.keyboard.press('Tab')
    await faded(page)
    const { name, shows } = await page.evaluate(async () => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return { name: '', shows: true }
      // The indicator may be drawn by the element, by what stands before or after it, or by the line of a list that it
      // stands for.
      const look = (): string =>
        [
          element,
          element.parentElement,
          ...element.querySelectorAll('[aria-selected="true"]'),
          ...(element.parentElement?.children ?? []),
        ]
          .flatMap((one) =>
            one === null
              ? []
              : ['', '::before', '::after'].map((part) => {
                  const { outline, boxShadow, border, backgroundColor, left } = getComputedStyle(
                    one,
                    part === '' ? null : part,
                  )
                  return [outline, boxShadow, border, backgroundColor, left].join()
                }),
          )
          .join('|')
      const focused = look()
      element.blur()
      await new Promise((resolve) => setTimeout(resolve, 30))
      const blurred = look()
      element.focus()
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.slice(0, 60),
        shows: focused !== blurred,
      }
    })
    if (!shows) unseen.push(name)
    reached.add(name)
  }
  expect(unseen).toEqual([])
  expect(mustReach.filter((name) => !reached.has(name))).toEqual([])
})

test('what happens is said by live regions', async ({ open, folder }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await entry(page, '260105').click()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
  const said = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await said('Marked as to fix.')
  await page.keyboard.press('Control+z')
  await said('The last decision was undone.')
  await page.keyboard.press('/')
  await page.keyboard.type('260105')
  await said('1 of 16')
  await page.getByRole('banner').getByRole('button', { name: 'Folders', exact: true }).click()
  await page.getByRole('textbox', { name: 'Folder path' }).fill(`${folder}/none`)
  await page.keyboard.press('Enter')
  await expect(
    page
      .getByRole('dialog')
      .locator('[aria-live], [role=alert], [role=status], [role=group]')
      .filter({ hasText: 'There is no such folder' })
      .first(),
  ).toBeVisible()
})

test('switched to French while everything is open, no English word of the desk is left', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await entry(page, '260107').click()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Français')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: fr.header.warnings })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  const shown = await page.evaluate(() => {
    const inFrench = [...document.querySelectorAll('body *')].filter((element) => element.closest('[lang=en]') === null)
    const texts = inFrench.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? ''),
    )
    return [
      ...texts,
      ...inFrench.flatMap((element) => [
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
        element.getAttribute('placeholder') ?? '',
      ]),
    ]
  })
  const french = new Set(wordsOf(fr))
  const english = new Set(wordsOf(en).filter((words) => !french.has(words)))
  expect(shown.filter((words) => english.has(words))).toEqual([])
})

/** Every fixed word or sentence of a language's texts. */
function wordsOf(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? wordsOf(value) : [],
  )
}

test('forced colours keep what is current, marked and lacking apart', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await page.emulateMedia({ forcedColors: 'active' })
  await entry(page, '260106').click()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
  await page.keyboard.press('j')
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  await expect(page.locator('[data-current-row]').first()).toBeVisible()
  expect(await style('[data-current-row]', 'outline-style')).toBe('solid')
  expect(await style('mark[class*=current]', 'outline-style')).toBe('solid')
  expect(await style('[role=option][aria-selected=true]', 'background-color')).not.toBe(
    await style('[role=option][aria-selected=false]', 'background-color'),
  )
  expect(await style('[role=cell][class*=gap]', 'border-top-style')).toBe('dashed')
  expect(await violations(page)).toEqual([])
})

test.describe('narrow and enlarged', () => {
  for (const [name, width, height] of [
    ['1024 px', 1024, 768],
    ['200 % of 1280 × 800', 640, 400],
  ] as const) {
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
      await page.getByRole('button', { name: fr.header.settings, exact: true }).click()
      await page.getByRole('tab', { name: fr.settings.checks }).click()
      await page.getByRole('dialog').getByRole('combobox').first().selectOption('off')
      await expect(
        page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${fr.settings.changedChecks}`, 'u') }),
      ).toBeVisible()
      expect(await overflowing(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: fr.clauses.title, exact: true }).click()
      await expect(page.getByRole('listbox', { name: fr.clauses.list })).toBeFocused()
      await expect(page.getByRole('button', { name: fr.clauses.leave })).toBeInViewport()
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
