import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, hosts, test } from './host-test.ts'
import { violations } from './violations.ts'

const warningsOf = (page: Page) => page.getByRole('complementary', { name: 'Warnings' })

for (const host of hosts) {
  test(`${host}: from a warning to its check, another severity, off, and back to usual`, async ({ open }) => {
    const { page } = await open(host, { folders: [samples] })
    await entry(page, '260105').click()
    await warningsOf(page)
      .getByRole('button', { name: /Deadline differs/u })
      .click()
    await warningsOf(page).getByRole('button', { name: 'Severity of this check …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    const severity = dialog.getByRole('combobox', { name: 'Severity of: Deadline differs' })
    await expect(severity).toBeFocused()
    await expect(severity).toBeInViewport()
    await expect(dialog.getByText('Find out which date was decided')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^Back to usual/u })).toHaveCount(0)
    await severity.selectOption('info')
    await expect(dialog.getByRole('button', { name: 'Changed by you (1)' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(warningsOf(page).getByRole('region', { name: 'Notes' })).toContainText('Deadline differs')

    await warningsOf(page)
      .getByRole('button', { name: /Deadline differs/u })
      .click()
    await warningsOf(page).getByRole('button', { name: 'Severity of this check …' }).click()
    await severity.selectOption('off')
    await page.keyboard.press('Escape')
    await expect(warningsOf(page).getByText('Deadline differs')).toHaveCount(0)

    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await dialog.getByRole('tab', { name: 'Checks' }).click()
    await dialog.getByRole('button', { name: 'Changed by you (1)' }).click()
    await expect(dialog.getByRole('combobox')).toHaveCount(1)
    await dialog.getByRole('button', { name: 'Back to usual: Error – Deadline differs' }).click()
    await expect(dialog.getByText('No check fits.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(warningsOf(page).getByRole('region', { name: 'Errors' })).toContainText('Deadline differs')
  })
}

test('checks stand by topic, and are searched by what they find', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'fr' } })
  await page.getByRole('button', { name: 'Réglages', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Réglages' })
  await dialog.getByRole('tab', { name: 'Contrôles' }).click()
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'Données de l’en-tête',
    'Structure',
    'Sens',
    'Formulations types',
    'Orthographe et typographie',
    'Le fichier lui-même',
    'D’un avis à l’autre',
  ])
  await dialog.getByRole('searchbox').fill('french-spacing')
  await expect(dialog.getByRole('combobox')).toHaveCount(1)
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Orthographe et typographie'])
})

test('what was decided is undone by mouse, and the next notice is a click away', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await expect(page.getByRole('listbox', { name: 'Notices' }).getByRole('option').first()).toHaveAttribute(
    'aria-setsize',
    '17',
  )
  await entry(page, '260105').click()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await warningsOf(page)
    .getByRole('button', { name: /Deadline differs/u })
    .click()
  await warningsOf(page).getByRole('button', { name: 'To fix' }).click()
  await expect(warningsOf(page).getByText('1 open')).toBeVisible()
  await undo.click()
  await expect(warningsOf(page).getByText('2 open')).toBeVisible()
  await expect(undo).toHaveCount(0)
  await expect(warningsOf(page).getByRole('button', { name: /Deadline differs/u })).toBeFocused()

  await page.keyboard.press('f')
  await expect(warningsOf(page).getByText('1 open')).toBeVisible()
  await page.keyboard.press('f')
  await expect(warningsOf(page).getByText('This notice can be signed now.')).toBeVisible()
  await expect(entry(page, '260105')).toContainText('2 to fix')
  await page.getByRole('button', { name: 'Sign English' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'English signed.' })).toBeVisible()
  await undo.click()
  await expect(page.getByRole('button', { name: 'Sign English' })).toBeVisible()
  await warningsOf(page).getByRole('button', { name: 'Next notice' }).click()
  await expect(entry(page, '260105')).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Shift+N')
  await expect(entry(page, '260105')).toHaveAttribute('aria-selected', 'true')
})

test('letters as keys are changed, and switched off, while other keys stay', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples], settings: { language: 'en' } })
  await entry(page, '260105').click()
  const next = warningsOf(page).getByRole('button', { name: 'Next warning' })
  await expect(next).toHaveAttribute('aria-keyshortcuts', 'J F8')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  const openKeys = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await dialog.getByRole('tab', { name: 'Keys' }).click()
  }
  await openKeys()
  const key = dialog.getByRole('textbox', { name: 'Next warning' })
  await key.focus()
  await page.keyboard.type('f')
  await expect(dialog.getByText('f is taken: Mark the warning as to fix.')).toBeVisible()
  await expect(key).toHaveValue('j')
  await page.keyboard.type('x')
  await expect(key).toHaveValue('x')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(next).toHaveAttribute('aria-keyshortcuts', 'X F8')
  await page.keyboard.press('j')
  await expect(warningsOf(page).locator('[aria-current="true"]')).toHaveCount(0)
  await page.keyboard.press('x')
  await expect(warningsOf(page).locator('[aria-current="true"]')).toHaveCount(1)

  await openKeys()
  await dialog.getByRole('button', { name: 'All keys back to usual' }).click()
  await expect(key).toHaveValue('j')
  await dialog.getByRole('switch', { name: 'Letters and signs by themselves are keys' }).click()
  await expect(key).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(next).toHaveAttribute('aria-keyshortcuts', 'F8')
  await page.keyboard.press('f')
  await expect(warningsOf(page).getByText('2 open')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(warningsOf(page).getByText('2 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Keyboard keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keyboard keys' })).toContainText('Letters and signs are switched off')
})

test('special spaces are shown where the file tells them, and a PDF says that it does not', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await entry(page, '260101').click()
  const main = page.getByRole('main')
  await expect(main.getByRole('table', { name: /260101/u })).toBeVisible()
  await expect(main.getByRole('note')).toHaveCount(0)
  await main.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Special spaces' }).click()
  await page.keyboard.press('Escape')
  await expect(main.getByRole('note')).toBeVisible()
  await entry(page, '260105').click()
  await expect(main.getByRole('note')).toContainText('A PDF does not tell special spaces from ordinary ones')
})

test('in French no mark of punctuation stands alone on a line', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await entry(page, '260105').click()
  const french = page.getByRole('main').locator('[role=cell][lang=fr]').filter({ hasText: 'Organisation' }).first()
  await expect(french).toBeVisible()
  expect(await french.evaluate((cell) => cell.textContent)).toContain('Organisation\u00A0:')
  await expect(page.getByRole('main').locator('[role=cell][lang=fr]').filter({ hasText: 'Salaire' })).toContainText(
    '5\u202F713,25',
  )
})
