/** "IX" → 9. Letters other than I, V and X count nothing. */
export function roman(numeral: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  const values = numeral.split('').map((letter) => worth[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
