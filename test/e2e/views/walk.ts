import type { Stage } from './stage.ts'

/** Views that one desk gives in one go, in the order in which they are walked through. */
export interface Walk {
  name: string
  views: readonly string[]
  /** `folder` holds a copy of the samples, as if they had arrived yesterday. */
  go: (stage: Stage, folder: string, killHost: () => Promise<void>) => Promise<void>
}
