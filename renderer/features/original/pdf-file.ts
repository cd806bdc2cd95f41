import {
  getDocument,
  PDFWorker,
  TextLayer,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** Width and height of a page as shown, in points. */
export interface PageSize {
  width: number
  height: number
}
/** `done` tells whether it was finished (true), or cancelled or impossible (false). Never rejects. */
export interface Drawing {
  done: Promise<boolean>
  cancel: () => void
}

export interface PdfFile {
  sizes: readonly PageSize[]
  /** Draws a page (from 0) on a new canvas of `scale` × `ratio` pixels a point. */
  draw: (page: number, canvas: HTMLCanvasElement, scale: number, ratio: number) => Drawing
  /** Lays the page's words over it, unseen, to be selected and read out. Sized by --total-scale-factor. */
  layText: (page: number, container: HTMLElement) => Drawing
  /** What was kept to draw a page again may go. */
  forget: (page: number) => void
  close: () => void
}

/** A canvas larger than this is drawn coarser: Chromium refuses more, and memory is the reader's. Pixels. */
const largestCanvas = 16_000_000
/** Pixels of one picture; a larger one is left out. */
const largestPicture = 40_000_000

/**
 * Opens a PDF for looking at: no scripts, no links, nothing fetched but pdf.js' own files. Takes the bytes over. Throws
 * where it cannot be read.
 */
export async function openPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const folder = (name: string): string => new URL(`/pdfjs/${name}/`, window.location.href).href
  // A thread of its own for each file, made by us: pdf.js' own way goes through a blob where it does not know the
  // scheme of the page.
  const thread = new Worker(workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port: thread })
  const task = getDocument({
    data: bytes,
    worker,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    // The page's policy allows no compiling of WebAssembly: pdf.js has the same decoders as plain scripts.
    useWasm: false,
    useWorkerFetch: true,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    maxImageSize: largestPicture,
  })
  const close = (): void => {
    // A file that keeps its thread busy for ever is not asked to end.
    thread.terminate()
    worker.destroy()
    void task.destroy()
  }
  try {
    const document = await Promise.race([task.promise, failureOf(thread)])
    return pdfFile(await pagesOf(document), close)
  } catch (error) {
    close()
    throw error
  }
}

/** Never resolves; rejects when the thread cannot be loaded or falls. */
function failureOf(thread: Worker): Promise<never> {
  return new Promise((_resolve, reject) => {
    thread.addEventListener(
      'error',
      (event) => {
        reject(new Error(event.message))
      },
      { once: true },
    )
  })
}

function pagesOf(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
}

function pdfFile(pages: readonly PDFPageProxy[], close: () => void): PdfFile {
  const page = (index: number): PDFPageProxy => {
    const found = pages[index]
    if (found === undefined) throw new RangeError(`no page ${index}`)
    return found
  }
  return {
    sizes: pages.map((one) => one.getViewport({ scale: 1 })).map(({ width, height }) => ({ width, height })),
    draw: (index, canvas, scale, ratio) => {
      const { width, height } = page(index).getViewport({ scale })
      const fine = Math.min(ratio, Math.sqrt(largestCanvas / (width * height)))
      canvas.width = Math.max(1, Math.floor(width * fine))
      canvas.height = Math.max(1, Math.floor(height * fine))
      const task = page(index).render({ canvas, viewport: page(index).getViewport({ scale: scale * fine }) })
      return {
        done: finished(task.promise),
        cancel: () => {
          task.cancel()
        },
      }
    },
    layText: (index, container) => {
      container.replaceChildren()
      const layer = new TextLayer({
        textContentSource: page(index).streamTextContent({ includeMarkedContent: false }),
        container,
        viewport: page(index).getViewport({ scale: 1 }),
      })
      return {
        done: finished(layer.render()),
        cancel: () => {
          layer.cancel()
        },
      }
    },
    forget: (index) => {
      page(index).cleanup()
    },
    close,
  }
}

async function finished(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // Cancelled, or damaged: such a page stays white, the others are drawn.
    return false
  }
}
