/**
 * Sixteen hexadecimal digits. FNV-1a in two lanes of 32 bits: 64 bits are plenty for what one desk holds, and need no
 * crypto module. Not against somebody who means harm.
 */
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
