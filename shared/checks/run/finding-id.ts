import { foldSpace } from '../../notice/block-text.ts'
import { hash } from '../../text/hash.ts'
import type { AnyReport } from '../check.ts'
import { canonical } from '../messages/values.ts'

/**
 * An id that the same defect has again in the next revision: made of what is said and of the texts concerned, not of
 * block numbers, which shift when a paragraph is added elsewhere, nor of what other notices change from day to day.
 * Values are no text of either language, so that another wording of the sentence, or of a date, is the same finding.
 */
export function fingerprint(check: string, report: AnyReport, textOf: (block: string) => string): string {
  const values = Object.entries(report.values)
    .filter(([name, value]) => value !== undefined && report.fleeting?.includes(name) !== true)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${canonical(value)}`)
  const parts = [check, report.message, ...values, 'en', ...report.en.map(textOf), 'fr', ...report.fr.map(textOf)]
  return `${check}-${hash(parts.map(fold).join('\u0001'))}`
}

function fold(text: string): string {
  return foldSpace(text).toLowerCase()
}
