import type { ReadLimits, WatchLimits } from '../../../shared/ipc/worker-jobs.ts'

export interface PoolLimits extends ReadLimits, WatchLimits {
  /** Milliseconds that one file may take; a scan's pages each start it anew. */
  milliseconds: number
  /** Milliseconds after which a process without work is ended, and gives its memory back; null: never. */
  idleMilliseconds: number | null
}

export const defaultPoolLimits: PoolLimits = {
  fileBytes: 50 * 1024 * 1024,
  // The largest real notice unpacks to 0.2 MB of XML; pictures are never unpacked.
  unpackedBytes: 16 * 1024 * 1024,
  pages: 200,
  // A notice takes a tenth of a second, a cold start half of one, a scanned page three; a busy machine ten times that.
  milliseconds: 30_000,
  // pdf.js on the largest of 200 pages takes some 170, the dictionaries and all else 300. Growth is seen late, so that
  // this lies well under the 1.2 GB that are promised of any process.
  processMegabytes: 1000,
  // After ordinary notices, dictionaries and recognition of scans included, a process holds some 300.
  keptMegabytes: 500,
  // A check is ended inside the thread after a quarter of this (within-share.ts), save where it holds the thread so
  // that nothing inside can end it.
  checkMilliseconds: 4_000,
  idleMilliseconds: 20_000,
}
