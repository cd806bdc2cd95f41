import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * A word as read from a picture: pixels from the top left, confidence 0…100. `line` is the same for words of one line.
 */
export interface SeenWord {
  text: string
  left: number
  top: number
  width: number
  height: number
  confidence: number
  line: string
}

/** A grey picture, one byte a pixel, row by row. */
export interface GreyPicture {
  width: number
  height: number
  pixels: Uint8Array
}

/** Darker than this is ink. */
export const ink = 128

export interface OcrEngine {
  read: (picture: GreyPicture) => SeenWord[]
}

/** The part of tesseract.js-core that is used here: a WebAssembly build with its own small file system. */
interface TesseractModule {
  FS: { writeFile: (path: string, data: Uint8Array) => void }
  TessBaseAPI: new () => TesseractApi
}
interface TesseractApi {
  Init: (folder: null, languages: string, engine: number) => number
  SetVariable: (name: string, value: string) => boolean
  SetImageFile: (exifOrientation: number, angle: number) => number
  Recognize: (monitor: null) => number
  GetTSVText: (page: number) => string
  Clear: () => void
}
type LoadTesseract = (options: {
  wasmBinary: Uint8Array
  print: () => void
  printErr: () => void
}) => Promise<TesseractModule>

const languages = ['eng', 'fra']
const neuralEngine = 1

let starting: Promise<OcrEngine | null> | null = null

/**
 * Tesseract for English and French together, started with the first scan and kept. It runs in this very thread, so that
 * ending the thread ends it. Null where its files are not installed. `besideAssets`: the folder that the pdf.js assets
 * lie in.
 */
export function startOcr(pdfAssets: string): Promise<OcrEngine | null> {
  starting ??= start(dirname(pdfAssets.replace(/\/$/u, '')))
  return starting
}

async function start(folder: string): Promise<OcrEngine | null> {
  const files = locate(folder)
  if (files === null) return null
  const load = createRequire(import.meta.url)(files.script) as LoadTesseract
  const silent = (): void => undefined
  const tesseract = await load({ wasmBinary: await readFile(files.wasm), print: silent, printErr: silent })
  for (const [index, language] of languages.entries()) {
    tesseract.FS.writeFile(`/${language}.traineddata`, gunzipSync(await readFile(files.models[index] ?? '')))
  }
  const api = new tesseract.TessBaseAPI()
  if (api.Init(null, languages.join('+'), neuralEngine) !== 0) return null
  // Columns told apart; the library's own default takes a page for one block.
  api.SetVariable('tessedit_pageseg_mode', '3')
  return { read: (picture) => recognise(tesseract, api, picture) }
}

/** Beside a built program everything lies in ocr/; in the source tree, in its packages. */
function locate(folder: string): { script: string; wasm: string; models: string[] } | null {
  const name = 'tesseract-core-simd-lstm'
  const built = join(folder, 'ocr')
  const files = existsSync(built)
    ? {
        script: join(built, `${name}.cjs`),
        wasm: join(built, `${name}.wasm`),
        models: languages.map((language) => join(built, `${language}.traineddata.gz`)),
      }
    : {
        script: join(folder, 'tesseract.js-core', `${name}.js`),
        wasm: join(folder, 'tesseract.js-core', `${name}.wasm`),
        models: languages.map((language) =>
          join(folder, '@tesseract.js-data', language, '4.0.0_best_int', `${language}.traineddata.gz`),
        ),
      }
  return [files.script, files.wasm, ...files.models].every((file) => existsSync(file)) ? files : null
}

function recognise(tesseract: TesseractModule, api: TesseractApi, picture: GreyPicture): SeenWord[] {
  tesseract.FS.writeFile('/input', portableGreyMap(picture))
  if (api.SetImageFile(1, 0) !== 0) return []
  api.Recognize(null)
  const words = wordsOf(api.GetTSVText(0))
  api.Clear()
  return words
}

/** The simplest picture file there is: nothing to compress here only to unpack it there. */
function portableGreyMap({ width, height, pixels }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels])
}

/**
 * Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text; level 5 is a word.
 */
export function wordsOf(table: string): SeenWord[] {
  return table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text = ''] = row.split('\t')
    if (level !== '5' || text.trim() === '') return []
    return [
      {
        text,
        left: Number(left),
        top: Number(top),
        width: Number(width),
        height: Number(height),
        confidence: Number(confidence),
        line: [page, block, paragraph, line].join('.'),
      },
    ]
  })
}
