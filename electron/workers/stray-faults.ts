import { outlineOf } from '../../shared/text/error-outline.ts'

/** pdf.js, in its package or as the bundler's parts of it. */
const pdfJs = /[\\/](?:pdfjs-dist[\\/]|pdf(?:\.worker)?-[\w-]+\.js)/u

/**
 * The outline of something that was rejected with nobody waiting for it; null where pdf.js did so, which leaves
 * promises behind for parts of a damaged file, while what is waited for ends by itself.
 */
export function strayFault(error: unknown): string | null {
  const frame = error instanceof Error ? error.stack?.split('\n').find((line) => /^\s+at /u.test(line)) : undefined
  return frame === undefined || pdfJs.test(frame) ? null : outlineOf(error)
}
