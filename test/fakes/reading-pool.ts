import { resolve } from 'node:path'
import type { ParsePool } from '../../electron/services/ports/ports.ts'
import { understandFile } from '../../electron/workers/understand-file.ts'
import { judge } from '../../shared/checks/run/judge.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { lexicon } from './lexicon.ts'

const pdfAssets = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist')

/** Reads and judges as the threads do, by the same profiles, in this very process. */
export function readingPool(profiles: readonly Profile[]): ParsePool {
  return {
    read: ({ name, bytes }, _signal, _onPage, wish = { anyway: false }) =>
      understandFile(bytes, name, { profiles, pdfAssets, ocr: false, ...wish }),
    judge: (draft, profile, options) =>
      Promise.resolve({ ...judge(draft, profile, { ...options, lexicon, now: () => 0 }), digest: null }),
    unlinked: () => Promise.resolve([]),
    collect: () => Promise.resolve({ library: '{"clauses":[]}', changed: [] }),
    readTerms: () => Promise.resolve({ ok: true, concepts: [], leftOut: 0 }),
    close: () => Promise.resolve(),
  }
}
