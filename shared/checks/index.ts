import type { Check } from './check.ts'
import { accountabilityMismatch } from './accountability-mismatch.ts'
import { acronymInconsistent } from './acronym-inconsistent.ts'
import { acronymMismatch } from './acronym-mismatch.ts'
import { andOrMismatch } from './and-or-mismatch.ts'
import { blockMissing } from './block-missing/block-missing.ts'
import { bodyMismatch } from './body-mismatch.ts'
import { budgetStatusMismatch } from './budget-status-mismatch.ts'
import { capitalisation } from './capitalisation/capitalisation.ts'
import { clauseDeviation } from './clause-deviation.ts'
import { clauseMissing } from './clause-missing.ts'
import { clauseOutdated } from './clause-outdated.ts'
import { clearanceMismatch } from './clearance-mismatch.ts'
import { competencyMismatch } from './competency-mismatch.ts'
import { conditionMismatch } from './condition-mismatch.ts'
import { contractTermsMismatch } from './contract-terms-mismatch.ts'
import { deadlineMismatch } from './deadline-mismatch.ts'
import { deadlineWindow } from './deadline-window.ts'
import { emptyItem } from './empty-item.ts'
import { enumerationMismatch } from './enumeration-mismatch.ts'
import { falseFriend } from './false-friend.ts'
import { fieldFormat } from './field-format.ts'
import { fieldMissing } from './field-missing.ts'
import { fileLeftovers } from './file-leftovers.ts'
import { frenchSpacing } from './french-spacing.ts'
import { genderForm } from './gender-form.ts'
import { gradeMismatch } from './grade-mismatch.ts'
import { headingVariant } from './heading-variant.ts'
import { impossibleDate } from './impossible-date.ts'
import { internalInconsistency } from './internal-inconsistency/internal-inconsistency.ts'
import { languageLevelMismatch } from './language-level-mismatch.ts'
import { languageMissing } from './language-missing.ts'
import { linkMismatch } from './link-mismatch.ts'
import { listCount } from './list-count.ts'
import { locationMismatch } from './location-mismatch.ts'
import { nameMismatch } from './name-mismatch/name-mismatch.ts'
import { negationMismatch } from './negation-mismatch.ts'
import { numberMismatch } from './number-mismatch/number-mismatch.ts'
import { ocrSuspect } from './ocr-suspect.ts'
import { oppositeMismatch } from './opposite-mismatch.ts'
import { order } from './order.ts'
import { placeholder } from './placeholder.ts'
import { positionsMismatch } from './positions-mismatch/positions-mismatch.ts'
import { postsMismatch } from './posts-mismatch.ts'
import { punctuation } from './punctuation/punctuation.ts'
import { referenceMismatch } from './reference-mismatch.ts'
import { referenceReused } from './reference-reused.ts'
import { repeatedWord } from './repeated-word.ts'
import { reportsMismatch } from './reports-mismatch.ts'
import { requirementMoved } from './requirement-moved.ts'
import { salaryMismatch } from './salary-mismatch.ts'
import { salaryScale } from './salary-scale.ts'
import { scheduleMismatch } from './schedule-mismatch.ts'
import { sectionMissing } from './section-missing.ts'
import { sectionOrder } from './section-order.ts'
import { spelling } from './spelling/spelling.ts'
import { exampleMismatch } from './example-mismatch.ts'
import { boundMismatch } from './bound-mismatch.ts'
import { obligationMismatch } from './obligation-mismatch.ts'
import { strengthMismatch } from './strength-mismatch.ts'
import { termInconsistent } from './term-inconsistent.ts'
import { titleMismatch } from './title-mismatch/title-mismatch.ts'
import { translationMemory } from './translation-memory.ts'
import { twinGradeNote } from './twin-grade-note.ts'
import { unbalancedPair } from './unbalanced-pair.ts'
import { untranslated } from './untranslated/untranslated.ts'

/** Every check, in the order of docs/checks and of the settings page. */
export const checks: readonly Check[] = [
  fieldMissing,
  fieldFormat,
  referenceMismatch,
  titleMismatch,
  postsMismatch,
  locationMismatch,
  bodyMismatch,
  scheduleMismatch,
  deadlineMismatch,
  deadlineWindow,
  salaryMismatch,
  salaryScale,
  gradeMismatch,
  clearanceMismatch,
  budgetStatusMismatch,
  reportsMismatch,
  positionsMismatch,
  impossibleDate,
  languageMissing,
  sectionMissing,
  sectionOrder,
  headingVariant,
  blockMissing,
  listCount,
  order,
  requirementMoved,
  emptyItem,
  accountabilityMismatch,
  untranslated,
  numberMismatch,
  languageLevelMismatch,
  andOrMismatch,
  oppositeMismatch,
  boundMismatch,
  obligationMismatch,
  strengthMismatch,
  enumerationMismatch,
  falseFriend,
  exampleMismatch,
  nameMismatch,
  conditionMismatch,
  negationMismatch,
  acronymMismatch,
  acronymInconsistent,
  internalInconsistency,
  competencyMismatch,
  termInconsistent,
  linkMismatch,
  clauseMissing,
  clauseDeviation,
  clauseOutdated,
  twinGradeNote,
  contractTermsMismatch,
  spelling,
  repeatedWord,
  unbalancedPair,
  placeholder,
  ocrSuspect,
  punctuation,
  frenchSpacing,
  genderForm,
  capitalisation,
  fileLeftovers,
  referenceReused,
  translationMemory,
]
