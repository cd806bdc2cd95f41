import { onePage, picture, stream } from '../../scripts/hostile/pdf-objects.ts'
import { deflateSync } from 'node:zlib'

/**
 * A PDF of one white page that is a picture, of some kilobytes and several hundred megabytes once it is drawn.
 * `number`: no two are the same file.
 */
export function picturePdf(number: number): Buffer {
  const side = 6_300
  const pixels = Buffer.alloc(side * side, 255)
  pixels.fill(0, number * side, number * side + 40)
  return onePage(stream('q 500 0 0 700 0 0 cm /I Do Q'), {
    resources: '/XObject<</I 6 0 R>>',
    extra: [picture(side, side, deflateSync(pixels, { level: 9 }), '/Filter/FlateDecode')],
  })
}
