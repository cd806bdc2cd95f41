import { expect, type Page } from '@playwright/test'

/** Selects words of the open notice as a pointer does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const passage = page.locator('p[data-block]', { hasText: words }).first()
  await expect(passage).toBeVisible()
  await passage.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(sought)
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return
    }
    throw new Error(`${sought} stands in several pieces`)
  }, words)
}
