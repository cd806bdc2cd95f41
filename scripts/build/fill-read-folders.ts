import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders of `out` that programs read by themselves, where nothing names their files, and what fills each. */
const fills = {
  pdfjs: copyPdfAssets,
  ocr: copyOcrFiles,
  dictionaries: copyDictionaries,
  lexicon: (to: string) => cp('resources/lexicon', to, { recursive: true }),
}

export const readFolders: readonly string[] = Object.keys(fills)

/** Makes them all in a folder that is there. Rejects where what they are copied from is not installed. */
export async function fillReadFolders(out: string): Promise<void> {
  for (const [name, fill] of Object.entries(fills)) {
    const folder = join(out, name)
    await mkdir(folder, { recursive: true })
    await fill(folder)
  }
}

/** What pdf.js reads at run time beside its code: character maps, the 14 standard fonts, decoders, colour profiles. */
async function copyPdfAssets(to: string): Promise<void> {
  for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
    await cp(`node_modules/pdfjs-dist/${folder}`, join(to, folder), { recursive: true })
  }
}

/** Tesseract's program and its two language models; .cjs because this package's own .js files are modules. */
async function copyOcrFiles(to: string): Promise<void> {
  const program = 'tesseract-core-simd-lstm'
  await cp(`node_modules/tesseract.js-core/${program}.js`, join(to, `${program}.cjs`))
  await cp(`node_modules/tesseract.js-core/${program}.wasm`, join(to, `${program}.wasm`))
  for (const language of ['eng', 'fra']) {
    const model = `${language}.traineddata.gz`
    await cp(`node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${model}`, join(to, model))
  }
}

/** The dictionaries for spelling, as their packages have them. */
async function copyDictionaries(to: string): Promise<void> {
  for (const [language, name] of [
    ['en', 'dictionary-en-gb'],
    ['fr', 'dictionary-fr'],
  ] as const) {
    for (const part of ['aff', 'dic']) await cp(`node_modules/${name}/index.${part}`, join(to, `${language}.${part}`))
  }
}
