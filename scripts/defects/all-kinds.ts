import { factKinds } from './facts.ts'
import { finerKinds } from './finer.ts'
import type { DefectKind } from './kind.ts'
import { meaningKinds } from './meaning.ts'
import { structureKinds } from './structure.ts'
import { writingKinds } from './writing.ts'

/** Every kind of defect that is planted, in the order of the table. */
export const defectKinds: readonly DefectKind[] = [
  ...factKinds,
  ...structureKinds,
  ...meaningKinds,
  ...finerKinds,
  ...writingKinds,
]
