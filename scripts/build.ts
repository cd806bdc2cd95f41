import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'electron-vite'
import { bundledPackages, licenceNotices } from './build/bundled-packages.ts'
import { fillReadFolders } from './build/fill-read-folders.ts'
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
  await fillReadFolders(out)
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
