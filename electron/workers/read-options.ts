import type { ReadLimits } from '../../shared/ipc/worker-jobs.ts'

export interface ReadOptions {
  limits?: Partial<ReadLimits>
  /** Folder (a path or a file: address) with pdf.js's cmaps, standard_fonts and wasm. */
  pdfAssets: string
  /** Recognise the text of pages that are only pictures; off where not said. */
  ocr?: boolean
  /** Called before each page whose text is recognised: how many were done, of how many. */
  onPage?: (done: number, pages: number) => void
  /** The file's name, where bytes are given: tells Markdown from text, which look alike. */
  name?: string
}
