import { createCanvas, loadImage } from '@napi-rs/canvas'

/** The share of pixels that are other than before, from 0 to 1; 1 where the size is another. */
export async function changedShare(before: Buffer, after: Buffer): Promise<number> {
  if (before.equals(after)) return 0
  const [old, now] = await Promise.all([pixelsOf(before), pixelsOf(after)])
  if (old.width !== now.width || old.height !== now.height) return 1
  let changed = 0
  for (let at = 0; at < now.pixels.length; at++) if (old.pixels[at] !== now.pixels[at]) changed++
  return changed / now.pixels.length
}

/** One number a pixel. */
async function pixelsOf(png: Buffer): Promise<{ width: number; height: number; pixels: Uint32Array }> {
  const image = await loadImage(png)
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  return { width, height, pixels: new Uint32Array(context.getImageData(0, 0, width, height).data.buffer) }
}
