import type { Walk } from '../walk.ts'

export const aroundTheDesk: Walk = {
  name: 'around the desk',
  views: [
    'section-missing',
    'one-language',
    'nothing-found',
    'special-spaces',
    'cannot-be-read',
    'folders',
    'keys',
    'settings',
    'settings-reading',
    'settings-keys',
    'settings-checks',
    'settings-changed',
    'commands',
    'refused',
    'none-fits',
    'connection-lost',
  ],
  go: async ({ page, text, take, button, entry, allRead, openNotice, escape }, _folder, killHost) => {
    const show = async (name: string): Promise<void> => {
      await button(text.texts.show).click()
      await page.getByRole('menuitemcheckbox', { name }).click()
      await page.keyboard.press('Escape')
    }
    await allRead()
    await openNotice('260110')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await take('section-missing')
    await openNotice('260111')
    await take('one-language')
    await openNotice('260101')
    await take('nothing-found')
    await show(text.texts.showSpaces)
    await page.getByRole('main').getByRole('note').waitFor()
    await take('special-spaces')
    await show(text.texts.showSpaces)
    await entry('260113').click()
    await take('cannot-be-read')
    for (const [view, label] of [
      ['folders', text.header.folders],
      ['keys', text.header.keys],
      ['settings', text.header.settings],
    ] as const) {
      await button(label).click()
      await take(view)
      if (view !== 'settings') await escape()
    }
    await page.getByRole('tab', { name: text.settings.reading, exact: true }).click()
    await take('settings-reading')
    await page.getByRole('tab', { name: text.settings.keys, exact: true }).click()
    await take('settings-keys')
    await page.getByRole('tab', { name: text.settings.checks, exact: true }).click()
    await take('settings-checks')
    await page.getByRole('dialog').getByRole('combobox').first().selectOption('off')
    await button(`${text.settings.changedChecks} (1)`).click()
    await take('settings-changed')
    await button(text.settings.resetChecks).click()
    await escape()
    await page.keyboard.press('Control+k')
    await take('commands')
    await escape()
    await button(text.header.folders).click()
    await page.getByRole('textbox', { name: text.folders.paste }).fill('/no/such/folder')
    await page.keyboard.press('Enter')
    await take('refused')
    await escape()
    await page.getByRole('searchbox', { name: text.list.search }).fill('xylophone')
    await take('none-fits')
    await killHost()
    await page.getByText(text.trouble.lost).waitFor()
    await take('connection-lost')
  },
}
