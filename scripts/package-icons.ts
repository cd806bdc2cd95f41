import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { icnsFile, icoFile } from './package/icon-files.ts'
import { findChromium } from './test/chromium.ts'

/** Draws resources/icons/icon.svg in every size a system asks for. Run by hand after the drawing changed; its results are committed. */
const drawing = await readFile('resources/icons/icon.svg', 'utf8')
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Drawing the icons needs Chromium.')
const browser = await chromium.launch({ executablePath })
const pictures = new Map<number, Buffer>()
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
  pictures.set(size, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()

await mkdir('resources/icons/png', { recursive: true })
for (const [size, picture] of pictures) await writeFile(`resources/icons/png/${size}x${size}.png`, picture)
await writeFile('resources/icons/icon.ico', icoFile(pictures))
await writeFile('resources/icons/icon.icns', icnsFile(pictures))
console.log(`Drew ${pictures.size} sizes, icon.ico and icon.icns.`)
