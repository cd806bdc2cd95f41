/** FNV-1a in 32 bits (Fowler, Noll and Vo). */
const fnv = { basis: 0x811c9dc5, prime: 0x01000193 }
/** What the second lane is mixed by: from the finaliser of MurmurHash3 (Appleby). */
const mix = { factor: 0x85ebca6b, shift: 15 }
/** A lane of 32 bits in hexadecimal. */
const lane = { base: 16, digits: 8 }

/**
 * Sixteen hexadecimal digits. FNV-1a in two lanes of 32 bits: 64 bits are plenty for what one desk holds, and need no
 * crypto module. Not against somebody who means harm.
 */
export function hash(text: string): string {
  let low = fnv.basis
  let high = fnv.prime
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, fnv.prime)
    high = Math.imul(high ^ unit, mix.factor) ^ (low >>> mix.shift)
  }
  return [high, low].map((bits) => (bits >>> 0).toString(lane.base).padStart(lane.digits, '0')).join('')
}
