import { fold } from '../text/fold.ts'

/**
 * How lists of terms say that one is not to be used any more: TBX ("deprecatedTerm-admn-sts"), IATE ("Obsolete"),
 * TERMIUM ("former designation", « désignation ancienne »), NATOTerm ("Cancelled"), and their French; "incorrect" and
 * "to avoid" as well.
 */
const outOfUse = new RegExp(
  String.raw`deprecat|supersed|obsolet|\bforbid|\bforbidden|\bprohibit|\bprohibee?\b|\breject|\brejete|\bcancel|\bannule` +
    String.raw`|\bformer\b|\bancien(?:ne)?s?\b|\bdesuet|\bvieilli|\bperime|\bremplacee?\b|\bdeconseill|\ba eviter\b|\bavoid` +
    String.raw`|\bincorrect|\barchaic|\barchaique|\bwithdrawn\b|\bretiree?\b|not recommended|non recommande|\breplaced\b`,
  'u',
)

/** Whether what a list says of a term takes it out of use. */
export function isOutOfUse(status: string): boolean {
  return outOfUse.test(fold(status))
}
