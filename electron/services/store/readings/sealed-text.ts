import { hash } from 'node:crypto'

/** What is read back is not what was written. */
export class DamagedReading extends Error {
  override readonly name = 'DamagedReading'
}

const digits = 16

/** With a seal before it, by which it is known again. */
export function sealedText(text: string): string {
  return `${hash('sha256', text).slice(0, digits)} ${text}`
}

/** Throws DamagedReading. */
export function openSealed(kept: string): string {
  const text = kept.slice(digits + 1)
  if (sealedText(text) !== kept) throw new DamagedReading()
  return text
}
