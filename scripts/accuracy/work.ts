import type { Format } from '../constructs/kind.ts'
import type { CaseScore, OutsideCase } from './outside/case-score.ts'
import type { FormDefect, FormDefectScore } from './outside/form-defects.ts'
import type { FormScore } from './outside/form-score.ts'
import type { FindingsScore } from './score-findings.ts'
import type { Score } from './score.ts'

/** What is shared out among the cores: plain data both ways. */
export interface Work {
  truth: Piece<{ group: string; reference: string; layout: string }, LayoutAnswer>
  planted: Piece<{ kind: string }, KindAnswer>
  clean: Piece<{ name: string }, string[]>
  cases: Piece<{ folder: string; one: OutsideCase }, CaseScore>
  forms: Piece<{ folder: string; name: string; files: string[] }, FormAnswer>
  'form-defects': Piece<{ folder: string; defect: FormDefect }, FormDefectScore>
  constructs: Piece<{ name: string; format: Format; seed: number }, string[]>
}

interface Piece<Asked, Answer> {
  piece: Asked
  answer: Answer
}

export interface LayoutAnswer {
  score: Score | null
  failure: string | null
  /** The same judged on the truth's own passages and pairs. */
  onTruth: FindingsScore | null
}

export interface FormAnswer {
  score: FormScore
  /** Errors and warnings on the truth's own passages and pairs, which are clean; null where the notice is lost. */
  onTruth: { errors: number; warnings: number } | null
}

export interface KindAnswer {
  name: string
  checks: string[]
  planted: PlantedDefect[]
}

export interface PlantedDefect {
  notice: string
  /** Of the third that is scored and not looked at. */
  isKept: boolean
  isFound: boolean
  /** Checks of findings that have nothing to do with it; one that says it twice counts as well. */
  elsewhere: string[]
  /** The changed line and what came up, to be read where something is wrong. */
  lines: string[]
}
