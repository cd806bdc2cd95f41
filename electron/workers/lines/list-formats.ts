/** How a level counts, by the number that RTF and the binary Word format have for it; any other counts in digits. */
const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

export function nfcFormat(number: number): string {
  return formats[number] ?? 'decimal'
}
