/** Numbers of the world: a country's sign or a leading nought, then groups; and those of North America. */
const forms: readonly RegExp[] = [
  /(?<![\p{L}\d.,])(?:\+\d{1,3}(?:[\s.()/-]{0,3}\d{1,4}){2,8}|00\s?\d{1,3}(?:[\s.()/-]{1,3}\d{1,4}){3,8}|\(?0\s?\d{1,3}\)?(?:[\s./-]\d{2,4}){2,4})(?!\d)/gu,
  /(?<![\p{L}\d.,+-])(?:1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]\s?\d{3}[.-]\d{4}(?![\d-])/gu,
  /(?<![\p{L}\d.,+-])1[\s.-]\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}(?![\d-])/gu,
]

export interface Telephone {
  start: number
  end: number
  key: string
}

/** Telephone numbers of a text. A key is one for all ways to group and to dial it: "+33 (0)1" is "00 33 1". */
export function findTelephones(text: string): Telephone[] {
  const found: Telephone[] = []
  for (const [at, form] of forms.entries())
    for (const { 0: written, index } of text.matchAll(form)) {
      const end = index + written.length
      if (found.some((other) => index < other.end && other.start < end)) continue
      const key = at === 0 ? abroad(written) : `1${written.replace(/\D/gu, '').replace(/^1/u, '')}`
      found.push({ start: index, end, key: `tel:${key}` })
    }
  return found
}

/** The nought in brackets is dialled at home alone. */
function abroad(written: string): string {
  const called = written.replace(/^00\s?(?=[1-9])/u, '+')
  return called.replace(/^(\+\d{1,3}\s?)\(0\)/u, '$1').replace(/\D/gu, '')
}
