import { benchArrival } from './bench/arrival.ts'
import { benchDesk } from './bench/desk.ts'
import { benchDomain } from './bench/domain.ts'
import { benchExtraction } from './bench/extraction.ts'
import { benchFormats } from './bench/formats.ts'
import { benchScale } from './bench/scale.ts'
import { noticesToMeasure } from './bench/notices.ts'
import { benchSpelling } from './bench/spelling.ts'
import { benchTogether } from './bench/together.ts'

/**
 * Prints what the product costs on this machine, beside a known tool in the same run: the numbers to quote are the
 * ratios. `scale 100,1000`: only what a folder of so many notices costs.
 */
const [part, sizes = '', ...checkouts] = process.argv.slice(2)
if (part === 'scale') await benchScale(sizes.split(',').map(Number).filter(Number.isInteger), checkouts)
else await benchAll()

async function benchAll(): Promise<void> {
  const files = await noticesToMeasure()
  await benchExtraction(files)
  await benchFormats(files)
  await benchDomain(files)
  await benchTogether()
  await benchSpelling()
  await benchArrival(files)
  await benchDesk()
}
