import { selectWords } from '../../select-words.ts'
import type { Walk } from '../walk.ts'

export const forms: Walk = {
  name: 'forms',
  views: ['form-menu', 'form-choices', 'selected-text', 'teach', 'your-forms'],
  go: async ({ page, text, take, button, dialog, allRead, openNotice, escape }) => {
    await allRead()
    await openNotice('260101')
    const judgedBy = page.getByRole('button', {
      name: new RegExp(`^${text.forms.judgedBy('').replaceAll(/\s/gu, String.raw`\s`)}`, 'u'),
    })
    await judgedBy.click()
    await page.getByRole('menuitem', { name: text.forms.manage }).waitFor()
    await take('form-menu')
    await page.getByRole('menuitem', { name: text.forms.forFolder }).click()
    await page.getByRole('menuitemradio', { name: text.forms.automatic }).waitFor()
    await take('form-choices')
    await page.keyboard.press('Escape')
    await page.getByRole('menuitemradio').first().waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    await selectWords(page, '09-Mar-2027')
    const bar = page.getByRole('toolbar', { name: text.forms.selection })
    await bar.waitFor()
    await take('selected-text')
    await judgedBy.click()
    await page.getByRole('menuitem', { name: text.forms.teach }).click()
    await dialog().waitFor()
    await take('teach')
    await button(text.forms.learn).click()
    await dialog().waitFor({ state: 'hidden' })
    await allRead()
    await judgedBy.click()
    await page.getByRole('menuitem', { name: text.forms.manage }).click()
    await dialog().getByRole('textbox').waitFor()
    await take('your-forms')
    await escape()
  },
}
