import { foldSpace } from '../notice/block-text.ts'
import type { Report } from './check.ts'

/**
 * An id that the same defect has again in the next revision: made of what is said and of the texts concerned,
 * not of block numbers, which shift when a paragraph is added elsewhere, nor of what other notices change from day to day.
 */
export function fingerprint(check: string, report: Report, textOf: (block: string) => string): string {
  const values = Object.entries(report.values)
    .filter(([name]) => report.fleeting?.includes(name) !== true)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
  const parts = [check, report.message, ...values, 'en', ...report.en.map(textOf), 'fr', ...report.fr.map(textOf)]
  return `${check}-${hash(parts.map(fold).join('\u0001'))}`
}

function fold(text: string): string {
  return foldSpace(text).toLowerCase()
}

/** Sixteen hexadecimal digits. FNV-1a in two lanes of 32 bits: 64 bits are plenty for the findings of one notice, and need no crypto module. */
export function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 15)
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}
