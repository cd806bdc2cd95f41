import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, hosts, test } from './host-test.ts'

const letter =
  'Dear colleagues,\n\nThe reading room is closed for painting in the first week of May.\n\nChers collègues,\n\nLa salle de lecture est fermée pour peinture la première semaine de mai.\n'

for (const host of hosts) {
  test.describe(host, () => {
    test('what is no notice shows its text, face to face on request, and goes back', async ({ open, folder }) => {
      writeFileSync(join(folder, 'letter.txt'), letter)
      const { page } = await open(host, { folders: [folder] })
      await entry(page, 'letter.txt').click()
      const main = page.getByRole('main')
      await expect(main.getByRole('heading', { name: 'No vacancy notice recognised' })).toBeVisible()
      await expect(main.getByText('Section headings', { exact: true })).toBeVisible()
      await expect(main.getByRole('region', { name: 'What the file says' })).toContainText('closed for painting')

      await main.getByRole('button', { name: 'Show face to face all the same' }).click()
      await expect(main.getByRole('table')).toContainText('La salle de lecture')
      await expect(main.getByRole('note').filter({ hasText: 'Not recognised as a vacancy notice' })).toBeVisible()
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
      await expect(page.getByRole('listbox').getByRole('option')).toContainText('Not recognised')

      await main.getByRole('button', { name: 'Back to the plain text' }).click()
      await expect(main.getByRole('heading', { name: 'No vacancy notice recognised' })).toBeVisible()
      await expect(entry(page, 'letter.txt')).toHaveCount(1)
    })

    test('words struck out in a saved page are shown struck, and what is no part of the notice on request', async ({
      open,
      folder,
    }) => {
      const paragraphs = readFileSync(join(samples, '260101.txt'), 'utf8')
        .split(/\n{2,}/u)
        .map((paragraph) => `<p>${paragraph.replace('09-Mar-2027', '<s>02-Mar-2027</s> 09-Mar-2027')}</p>`)
      const menu =
        '<nav><ul><li><a href="#1">Careers</a></li><li><a href="#2">Sign in</a></li><li><a href="#3">Search vacancies</a></li></ul></nav>'
      writeFileSync(join(folder, 'page.html'), `<html><body>${menu}<main>${paragraphs.join('\n')}</main></body></html>`)
      const { page } = await open(host, { folders: [folder] })
      await entry(page, '260101').click()
      const main = page.getByRole('main')
      await expect(main.locator('s')).toHaveText('02-Mar-2027')
      await expect(page.getByRole('complementary', { name: 'Warnings' })).toContainText(
        'Words are struck out in the English text and can still be read: “02-Mar-2027”.',
      )
      await main.getByRole('button', { name: '3 lines left out' }).click()
      await expect(main.getByRole('region', { name: 'Left out of page.html' })).toContainText('Sign in')
    })
  })
}
