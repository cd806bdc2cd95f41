import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fromLibrary, promisedByLibrary, readError } from '../bytes/read-error.ts'
import { takeRemarks } from './pdf-remarks.ts'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
let loading: Promise<PdfJs> | null = null

/**
 * pdf.js is 5 MB of code: loaded with the first PDF, kept after. Its "worker" half is handed over as a module, so it
 * runs in this thread (already a killable one) and a bundled build needs no path to a second script.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

async function load(): Promise<PdfJs> {
  takeRemarks()
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/**
 * Opens a PDF for text: no scripts, no fonts of the system, no network, no pictures decoded. `assets`: folder with
 * cmaps/, standard_fonts/, wasm/. Throws ReadError; the caller destroys the document.
 */
export async function openPdf(bytes: Uint8Array, assets: string, pictures: boolean): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfJs()
  const folder = (name: string): string => `${join(assets, name)}/`
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over and empties it; the caller still needs its bytes for the hash.
    data: Uint8Array.from(bytes),
    // What it leaves out of a page it says in no other way (pdf-remarks.ts).
    verbosity: pdfjs.VerbosityLevel.INFOS,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    // Fonts come with their names, which say whether they are bold.
    fontExtraProperties: true,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    // Pixels. Text needs no picture, and a picture is where a hostile file spends memory.
    maxImageSize: pictures ? 40_000_000 : 1,
  })
  try {
    return guarded(await task.promise)
  } catch (error) {
    await task.destroy()
    throw isLocked(error) ? readError('password') : readError('damaged')
  }
}

/**
 * pdf.js's document or page, as it is but for one thing: what fails inside it, at once or later, is the file's damage.
 * So nobody who uses it need say so, and everything else that is thrown there is our own mistake.
 */
function guarded<Part extends object>(part: Part): Part {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...given: unknown[]): unknown =>
        promised(fromLibrary(() => (value as (...given: unknown[]) => unknown).apply(target, given)))
    },
  })
}

function promised(result: unknown): unknown {
  if (!(result instanceof Promise)) return isDrawing(result) ? { promise: promised(result.promise) } : result
  return promisedByLibrary(async () => {
    const value: unknown = await result
    return isPage(value) ? guarded(value) : value
  })
}

function isPage(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'getTextContent' in value
}

function isDrawing(value: unknown): value is { promise: Promise<unknown> } {
  return typeof value === 'object' && value !== null && 'promise' in value && value.promise instanceof Promise
}

/** A password is asked for, or the encryption is one that nobody but its maker's program opens. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && (error.name === 'PasswordException' || /encrypt/iu.test(error.message))
}
