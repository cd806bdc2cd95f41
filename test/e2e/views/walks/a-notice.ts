import type { Walk } from '../walk.ts'

export const aNotice: Walk = {
  name: 'a notice',
  views: [
    'list',
    'face-to-face',
    'facts',
    'dismiss',
    'settled',
    'original',
    'text-and-original',
    'report',
    'only-warnings',
    'unlinked-words',
    'show-menu',
    'least-linked',
    'without-pages',
    'pairing-menu',
    'pairing-choosing',
    'sections',
    'filters',
    'warning-filters',
    'register',
    'sorting',
    'search',
  ],
  go: async ({ page, text, take, button, dialog, allRead, openNotice, escape }) => {
    await allRead()
    await take('list')
    await openNotice('260105')
    await page.keyboard.press('j')
    await take('face-to-face')
    await button(text.facts.title).click()
    await take('facts')
    await button(text.facts.title).click()
    await page.keyboard.press('f')
    await page.getByText(text.decisions.openLeft(1), { exact: true }).waitFor()
    await page.keyboard.press('d')
    await take('dismiss')
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'hidden' })
    await take('settled')
    await page.keyboard.press('o')
    await page.locator('[data-page] canvas').first().waitFor()
    await take('original')
    await button(text.original.readings.beside).click()
    await page.locator('[data-page] canvas').first().waitFor()
    await take('text-and-original')
    await button(text.original.readings.text).click()
    await button(text.report.dialog).click()
    await take('report')
    await escape()
    await openNotice('260106')
    await page.keyboard.press('j')
    await page.keyboard.press('w')
    await take('only-warnings')
    await page.keyboard.press('w')
    await page.keyboard.press('u')
    await page.locator('[data-unlinked]').first().waitFor()
    await take('unlinked-words')
    await button(text.texts.show).click()
    await page.getByRole('menuitemcheckbox', { name: text.texts.leastLinked }).click()
    await take('show-menu')
    await page.keyboard.press('Escape')
    await take('least-linked')
    await page.keyboard.press('u')
    await page.keyboard.press('o')
    await page.getByRole('note').filter({ hasText: '260106' }).waitFor()
    await take('without-pages')
    await page.keyboard.press('o')
    await page.locator('[data-current-row]').first().waitFor()
    await page.keyboard.press('p')
    await page.getByRole('menu').waitFor()
    await take('pairing-menu')
    await page.getByRole('menuitem').first().click()
    await take('pairing-choosing')
    await page.keyboard.press('Escape')
    const [list, warnings] = [page.getByRole('navigation'), page.getByRole('complementary')]
    for (const [view, opener] of [
      ['sections', button(text.texts.sections)],
      ['filters', list.getByRole('button', { name: text.list.filterButton })],
      ['warning-filters', warnings.getByRole('button', { name: text.list.filterButton })],
      ['register', button(text.register.title)],
    ] as const) {
      await opener.click()
      await page.getByRole('menu').waitFor()
      await take(view)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: new RegExp(`^${text.list.sortBy}`, 'u') }).click()
    await take('sorting')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox', { name: text.list.search }).fill('section')
    await take('search')
  },
}
