import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { icnsFile, icoFile } from './package/icon-files.ts'
import { findChromium, noChromium } from './test/chromium.ts'

/**
 * Draws resources/icons/icon.svg in every size a system asks for. Run by hand after the drawing changed; its results
 * are committed.
 */
const drawing = await readFile('resources/icons/icon.svg', 'utf8')
const executablePath = findChromium()
if (executablePath === undefined) throw new Error(noChromium)
const browser = await chromium.launch({ executablePath })
const pictures = new Map<number, Buffer>()
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
  pictures.set(size, await page.screenshot({ omitBackground: true }))
  await page.close()
}
const mark = await browser.newPage({ viewport: { width: 32, height: 32 } })
await mark.setContent(
  '<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="15" fill="#b3261e" stroke="#fff" stroke-width="2"/><path d="M16 8v10" stroke="#fff" stroke-width="4" stroke-linecap="round"/><circle cx="16" cy="23.5" r="2.4" fill="#fff"/></svg>',
)
const overlay = await mark.screenshot({ omitBackground: true })
await browser.close()

await mkdir('resources/icons/png', { recursive: true })
for (const [size, picture] of pictures) await writeFile(`resources/icons/png/${size}x${size}.png`, picture)
// Laid over the icon in the task bar of Windows while there are notices with errors.
await writeFile('resources/icons/overlay.png', overlay)
await writeFile('resources/icons/icon.ico', icoFile(pictures))
await writeFile('resources/icons/icon.icns', icnsFile(pictures))
console.log(`Drew ${pictures.size} sizes, icon.ico and icon.icns.`)
