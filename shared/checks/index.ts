import type { CheckDefinition } from './check.ts'
import { blockMissing } from './block-missing.ts'
import { bodyMismatch } from './body-mismatch.ts'
import { budgetStatusMismatch } from './budget-status-mismatch.ts'
import { capitalisation } from './capitalisation.ts'
import { clearanceMismatch } from './clearance-mismatch.ts'
import { deadlineMismatch } from './deadline-mismatch.ts'
import { fieldMissing } from './field-missing.ts'
import { frenchSpacing } from './french-spacing.ts'
import { genderForm } from './gender-form.ts'
import { gradeMismatch } from './grade-mismatch.ts'
import { languageLevelMismatch } from './language-level-mismatch.ts'
import { languageMissing } from './language-missing.ts'
import { listCount } from './list-count.ts'
import { locationMismatch } from './location-mismatch.ts'
import { numberMismatch } from './number-mismatch.ts'
import { ocrSuspect } from './ocr-suspect.ts'
import { placeholder } from './placeholder.ts'
import { postsMismatch } from './posts-mismatch.ts'
import { referenceMismatch } from './reference-mismatch.ts'
import { repeatedWord } from './repeated-word.ts'
import { reportsMismatch } from './reports-mismatch.ts'
import { salaryMismatch } from './salary-mismatch.ts'
import { scheduleMismatch } from './schedule-mismatch.ts'
import { sectionMissing } from './section-missing.ts'
import { unbalancedPair } from './unbalanced-pair.ts'
import { untranslated } from './untranslated.ts'
import { sectionOrder } from './section-order.ts'
import { order } from './order.ts'
import { emptyItem } from './empty-item.ts'
import { accountabilityMismatch } from './accountability-mismatch.ts'
import { competencyMismatch } from './competency-mismatch.ts'
import { linkMismatch } from './link-mismatch.ts'
import { negationMismatch } from './negation-mismatch.ts'
import { acronymMismatch } from './acronym-mismatch.ts'
import { acronymInconsistent } from './acronym-inconsistent.ts'
import { internalInconsistency } from './internal-inconsistency.ts'
import { termInconsistent } from './term-inconsistent.ts'

/** Every check, in the order of docs/checks and of the settings page. */
export const checks: readonly CheckDefinition[] = [
  fieldMissing,
  referenceMismatch,
  postsMismatch,
  locationMismatch,
  bodyMismatch,
  scheduleMismatch,
  deadlineMismatch,
  salaryMismatch,
  gradeMismatch,
  clearanceMismatch,
  budgetStatusMismatch,
  reportsMismatch,
  languageMissing,
  sectionMissing,
  blockMissing,
  listCount,
  untranslated,
  numberMismatch,
  languageLevelMismatch,
  repeatedWord,
  unbalancedPair,
  placeholder,
  ocrSuspect,
  frenchSpacing,
  genderForm,
  capitalisation,
  sectionOrder,
  order,
  emptyItem,
  accountabilityMismatch,
  competencyMismatch,
  linkMismatch,
  negationMismatch,
  acronymMismatch,
  acronymInconsistent,
  internalInconsistency,
  termInconsistent,
]
