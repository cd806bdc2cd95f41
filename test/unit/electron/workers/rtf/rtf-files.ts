import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readRtf } from '../../../../../electron/workers/rtf/read-rtf.ts'

export function rtfLines(body: string): Line[] {
  return readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1'))
}

/** Each line with its marker before it. */
export function shortRtf(body: string): string[] {
  return rtfLines(body).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)
}
