import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'electron-vite'
import { bundledPackages, licenceNotices } from './build/bundled-packages.ts'
import { putInPlace } from './build/put-in-place.ts'

/** Packages whose files are copied beside the bundles. */
const copied = [
  'pdfjs-dist',
  'tesseract.js-core',
  '@tesseract.js-data/eng',
  '@tesseract.js-data/fra',
  'dictionary-en-gb',
  'dictionary-fr',
  '@napi-rs/canvas',
]

/**
 * Bundles main, browser host, command line, parse worker, preload and renderer into out/. Made in a folder of its own
 * and put in place when it is whole: a build that fails leaves the one before, and two at a time do not mix. Quiet when
 * all is well: `npm run build` stands in front of other commands.
 */
const out = join('.cache', `build-${process.pid}`)
process.env.VIS_A_VIS_BUILD_FOLDER = out
try {
  await rm(out, { recursive: true, force: true })
  await build({ logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' })
  await copyPdfAssets()
  await copyOcrFiles()
  await copyDictionaries()
  await cp('resources/lexicon', join(out, 'lexicon'), { recursive: true })
  await writeFile(
    join(out, 'licences.txt'),
    licenceNotices(
      await readFile('LICENSE', 'utf8'),
      bundledPackages(
        ['main', 'preload', 'renderer'],
        copied.map((name) => `node_modules/${name}`),
      ),
    ),
  )
  await writeFile(join(out, 'built.json'), JSON.stringify({ at: new Date().toISOString() }))
  await putInPlace(out, 'out')
} finally {
  await rm(out, { recursive: true, force: true })
}

/** What pdf.js reads at run time beside its code: character maps, the 14 standard fonts, decoders, colour profiles. */
async function copyPdfAssets(): Promise<void> {
  await mkdir(join(out, 'pdfjs'), { recursive: true })
  for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
    const from = `node_modules/pdfjs-dist/${folder}`
    if (existsSync(from)) await cp(from, join(out, 'pdfjs', folder), { recursive: true })
  }
}

/** Tesseract's program and its two language models; .cjs because this package's own .js files are modules. */
async function copyOcrFiles(): Promise<void> {
  await mkdir(join(out, 'ocr'), { recursive: true })
  const program = 'tesseract-core-simd-lstm'
  await cp(`node_modules/tesseract.js-core/${program}.js`, join(out, 'ocr', `${program}.cjs`))
  await cp(`node_modules/tesseract.js-core/${program}.wasm`, join(out, 'ocr', `${program}.wasm`))
  for (const language of ['eng', 'fra']) {
    await cp(
      `node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
      join(out, 'ocr', `${language}.traineddata.gz`),
    )
  }
}

/** The dictionaries for spelling, as their packages have them. */
async function copyDictionaries(): Promise<void> {
  await mkdir(join(out, 'dictionaries'), { recursive: true })
  for (const [language, name] of [
    ['en', 'dictionary-en-gb'],
    ['fr', 'dictionary-fr'],
  ] as const) {
    for (const part of ['aff', 'dic'])
      await cp(`node_modules/${name}/index.${part}`, join(out, 'dictionaries', `${language}.${part}`))
  }
}
