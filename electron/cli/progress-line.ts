import { oneLine } from '../../shared/text/one-line.ts'
import type { WriteStream } from 'node:tty'

export interface ProgressLine {
  show: (done: number, total: number, file: string) => void
  clear: () => void
}

/** One line that overwrites itself; nothing at all where nobody is looking. */
export function progressLine(out: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>): ProgressLine {
  if (!out.isTTY) return { show: () => undefined, clear: () => undefined }
  return {
    show: (done, total, file) => {
      out.write(`\r\u001B[K${oneLine(`${done}/${total}  ${file}`).slice(0, Math.max(20, out.columns - 1))}`)
    },
    clear: () => {
      out.write('\r\u001B[K')
    },
  }
}
