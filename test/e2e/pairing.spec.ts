import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, hosts, test } from './host-test.ts'

const english = 'be able to lift boxes weighing up to 12 kilograms'

/** A notice whose French counterpart of one item stands, in other words, among the desirable ones. */
function strayed(folder: string): void {
  const text = readFileSync(join(samples, '260101.txt'), 'utf8')
  const item = text.split('\n').find((line) => line.startsWith('- ') && line.includes('12 kilogrammes'))
  if (item === undefined) throw new Error('the sample has changed')
  const last = text.split('\n').findLast((line) => line.startsWith('- ') && line.includes('troisième langue'))
  if (last === undefined) throw new Error('the sample has changed')
  writeFileSync(
    join(folder, '260101.txt'),
    text.replace(`${item}\n`, '').replace(last, `${last}\n- de l’endurance et un permis de conduire.`),
  )
}

const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words })
const pairingOf = (page: Page, words: string) =>
  rowOf(page, words).getByRole('button', { name: /^Pairing of this row/u })

/** Only rows in sight are in the page at all. */
async function scrollTo(page: Page, words: string): Promise<void> {
  await page.getByRole('region', { name: 'Face to face' }).hover()
  await expect(async () => {
    await page.mouse.wheel(0, 300)
    await expect(rowOf(page, words)).toBeVisible({ timeout: 200 })
  }).toPass()
}

for (const host of hosts) {
  test(`${host}: a passage is paired by the menu, checked again, undone, paired again and found after a restart`, async ({
    open,
    folder,
  }) => {
    strayed(folder)
    test.slow()
    const first = await open(host, { folders: [folder] })
    const { page } = first
    await entry(page, '260101').click()
    const missing = page
      .getByRole('complementary', { name: 'Warnings' })
      .getByRole('button', { name: /lift boxes.*no counterpart in French/u })
    await expect(missing).toHaveCount(1)
    await missing.click()
    await expect(rowOf(page, english)).toBeVisible()

    await page.keyboard.press('p')
    await expect(page.getByRole('menuitem', { name: 'Pair with …' })).toBeFocused()
    await page.keyboard.press('Enter')
    const choosing = page.getByRole('group', { name: 'Pair with …' })
    await expect(choosing).toContainText('Choose the French passage')
    await page.keyboard.press('Escape')
    await expect(choosing).toHaveCount(0)
    await expect(pairingOf(page, english)).toBeFocused()

    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Pair with …' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(choosing).toBeVisible()
    const target = page.locator('[data-pair=chosen]')
    for (let left = 40; left > 0 && !(await target.textContent())?.includes('permis de conduire'); left--)
      await page.keyboard.press('ArrowDown')
    await expect(target).toContainText('permis de conduire')
    await page.keyboard.press('Enter')
    await expect(missing).toHaveCount(0)
    await expect(rowOf(page, english)).toContainText('permis de conduire')
    await expect(rowOf(page, english)).toContainText('Paired by hand')

    await page.keyboard.press('Control+z')
    await expect(missing).toHaveCount(1)
    await expect(page.getByText('The last pairing was undone.')).toBeVisible()

    await pairingOf(page, english).click()
    await page.getByRole('menuitem', { name: 'Pair with …' }).click()
    await page.getByRole('cell').filter({ hasText: 'permis de conduire' }).click()
    await choosing.getByRole('button', { name: 'Pair', exact: true }).click()
    await expect(missing).toHaveCount(0)
    await first.kill()

    const again = await open(host, { dataDir: first.dataDir })
    await entry(again.page, '260101').click()
    await scrollTo(again.page, english)
    await expect(rowOf(again.page, english)).toContainText('permis de conduire')
    await pairingOf(again.page, english).click()
    await again.page.getByRole('menuitem', { name: 'As the program paired it' }).click()
    await expect(rowOf(again.page, english)).not.toContainText('permis de conduire')
    await again.page.keyboard.press('Control+z')
    await expect(rowOf(again.page, english)).toContainText('permis de conduire')
  })

  test(`${host}: rows are split and joined, and a passage is dragged onto its counterpart`, async ({
    open,
    folder,
  }) => {
    strayed(folder)
    const { page } = await open(host, { folders: [folder] })
    await entry(page, '260101').click()
    const summary = 'looks after the buildings'
    await pairingOf(page, summary).click()
    await page.getByRole('menuitem', { name: 'Split this row' }).click()
    await expect(rowOf(page, summary)).toContainText('no counterpart')
    await pairingOf(page, summary).click()
    await page.getByRole('menuitem', { name: 'Join with the row below' }).click()
    await expect(rowOf(page, summary)).not.toContainText('no counterpart')

    const dragged = 'The Audiovisual Collections hold'
    await rowOf(page, dragged).locator('p', { hasText: dragged }).hover()
    const counterpart = rowOf(page, summary).getByRole('cell').last()
    const before = await counterpart.textContent()
    await rowOf(page, dragged).locator('p', { hasText: dragged }).locator('[draggable]').dragTo(counterpart)
    await expect(rowOf(page, dragged)).toContainText(before ?? '?')
    await expect(rowOf(page, dragged)).toContainText('Paired by hand')
  })
}
