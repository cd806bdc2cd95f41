import { benchArrival } from './bench/arrival.ts'
import { benchDesk } from './bench/desk.ts'
import { benchDomain } from './bench/domain.ts'
import { benchExtraction } from './bench/extraction.ts'
import { benchFormats } from './bench/formats.ts'
import { noticesToMeasure } from './bench/notices.ts'
import { benchSpelling } from './bench/spelling.ts'
import { benchTogether } from './bench/together.ts'

/**
 * Prints what the product costs on this machine, beside a known tool in the same run: the numbers to quote are the
 * ratios.
 */
const files = await noticesToMeasure()
await benchExtraction(files)
await benchFormats(files)
await benchDomain(files)
await benchTogether()
await benchSpelling()
await benchArrival(files)
await benchDesk()
