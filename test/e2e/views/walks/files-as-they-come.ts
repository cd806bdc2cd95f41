import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alterSnapshot } from '../altered-answers.ts'
import { letter, mail, onlineOnly, savedPage } from '../arriving-files.ts'
import type { Walk } from '../walk.ts'

export const filesAsTheyCome: Walk = {
  name: 'files as they come',
  views: ['not-recognised', 'shown-anyway', 'from-a-mail', 'struck-out', 'left-out', 'online-only'],
  go: async ({ page, text, take, button, entry, allRead }, folder) => {
    await allRead()
    writeFileSync(join(folder, 'Letter.txt'), letter)
    writeFileSync(
      join(folder, '260120.html'),
      savedPage(readFileSync(join(folder, '260101.txt'), 'utf8').replaceAll('260101', '260120')),
    )
    writeFileSync(
      join(folder, 'Fwd 260121.eml'),
      mail('260121.txt', readFileSync(join(folder, '260101.txt'), 'utf8').replaceAll('260101', '260121')),
    )
    await entry('260120').waitFor()
    await entry('260121').waitFor()
    await entry('Letter').click()
    await page.getByRole('region', { name: text.unread.text }).waitFor()
    await take('not-recognised')
    await button(text.unread.showAnyway).click()
    await button(text.unread.takeBack).waitFor()
    await take('shown-anyway')
    await entry('260121').click()
    await page.getByRole('table', { name: text.texts.noticeHeading('260121') }).waitFor()
    await take('from-a-mail')
    await entry('260120').click()
    await page
      .getByRole('table', { name: text.texts.noticeHeading('260120') })
      .locator('s')
      .waitFor()
    await page.keyboard.press('j')
    await take('struck-out')
    await page.getByRole('button', { name: text.texts.leftOut(6), exact: true }).click()
    await take('left-out')
    await alterSnapshot(page, (snapshot) => ({
      ...snapshot,
      failures: snapshot.failures.map((failure) => ({ ...failure, ...onlineOnly })),
    }))
    await entry('260113').focus()
    await page.getByRole('listbox').press('Home')
    await page.getByText(text.unread.titles['not-here']).waitFor()
    await take('online-only')
  },
}
