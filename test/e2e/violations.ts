import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { faded } from './views/stage.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the present view, each with the elements concerned. Colours that are still fading in are no
 * contrast to be measured.
 */
export async function violations(page: Page, only: 'all' | 'colours' = 'all'): Promise<string[]> {
  await faded(page)
  // Legacy mode: the launchers attach to a page that they did not make themselves.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  // What an open menu half covers is no target as long as it is open.
  const covered = (await page.getByRole('menu').count()) > 0 ? ['target-size'] : []
  const { violations: found } = await (
    only === 'all' ? axe.withTags(rules).disableRules(covered) : axe.withRules('color-contrast')
  ).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
