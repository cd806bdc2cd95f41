import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { build } from 'electron-vite'
import { bundledPackages, licenceNotices } from './build/bundled-packages.ts'

/** Packages whose files are copied beside the bundles. */
const copied = ['pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data/eng', '@tesseract.js-data/fra', 'dictionary-en-gb', 'dictionary-fr', '@napi-rs/canvas']

/**
 * Bundles main, browser host, command line, parse worker, preload and renderer into out/.
 * Quiet when all is well: `npm run build` stands in front of other commands.
 */
await rm('out', { recursive: true, force: true })
await build({ logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' })
await copyPdfAssets()
await copyOcrFiles()
await copyDictionaries()
await writeFile('out/licences.txt', licenceNotices(bundledPackages(['main', 'preload', 'renderer'], copied.map((name) => `node_modules/${name}`))))
await writeFile('out/built.json', JSON.stringify({ at: new Date().toISOString() }))

/** What pdf.js reads at run time beside its code: character maps, the 14 standard fonts, decoders, colour profiles. */
async function copyPdfAssets(): Promise<void> {
  await mkdir('out/pdfjs', { recursive: true })
  for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
    const from = `node_modules/pdfjs-dist/${folder}`
    if (existsSync(from)) await cp(from, `out/pdfjs/${folder}`, { recursive: true })
  }
}

/** Tesseract's program and its two language models; .cjs because this package's own .js files are modules. */
async function copyOcrFiles(): Promise<void> {
  await mkdir('out/ocr', { recursive: true })
  const program = 'tesseract-core-simd-lstm'
  await cp(`node_modules/tesseract.js-core/${program}.js`, `out/ocr/${program}.cjs`)
  await cp(`node_modules/tesseract.js-core/${program}.wasm`, `out/ocr/${program}.wasm`)
  for (const language of ['eng', 'fra']) {
    await cp(`node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`, `out/ocr/${language}.traineddata.gz`)
  }
}

/** The dictionaries for spelling, as their packages have them. */
async function copyDictionaries(): Promise<void> {
  await mkdir('out/dictionaries', { recursive: true })
  for (const [language, name] of [['en', 'dictionary-en-gb'], ['fr', 'dictionary-fr']] as const) {
    for (const part of ['aff', 'dic']) await cp(`node_modules/${name}/index.${part}`, `out/dictionaries/${language}.${part}`)
  }
}
