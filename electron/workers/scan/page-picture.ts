import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { GreyPicture } from './ocr-engine.ts'

/** Pixels for one PDF point: some 215 to the inch, where reading is as good as at 300 and takes half the time. */
const finest = 3
/** A page as large as a poster is drawn smaller; a picture never takes more than this. */
const mostPixels = 12_000_000

/** Draws a page as it looks. `scale`: pixels for one PDF point. */
export async function drawPage(page: PDFPageProxy): Promise<{ picture: GreyPicture; scale: number }> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const size = page.getViewport({ scale: 1 })
  const scale = Math.min(finest, Math.sqrt(mostPixels / (size.width * size.height)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)))
  const context = canvas.getContext('2d')
  // pdf.js names the browser's canvas types; the one of Node has what it uses of them.
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport, background: 'white' }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const picture = { width: canvas.width, height: canvas.height, pixels: greyOf(data) }
  // Its 20 MB lie outside the heap, where the garbage collector does not see them grow.
  canvas.width = canvas.height = 1
  return { picture, scale }
}

/** Luma of each pixel, by the weights that eyes give the colours (ITU-R BT.601). */
function greyOf(colours: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(colours.length / 4)
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const at = pixel * 4
    grey[pixel] = ((colours[at] ?? 0) * 299 + (colours[at + 1] ?? 0) * 587 + (colours[at + 2] ?? 0) * 114) / 1000
  }
  return grey
}
