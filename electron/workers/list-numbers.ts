/** How a list level counts: 'decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'. */
export type NumberFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'decimal': return String(value)
    case 'lowerLetter': return letters(value)
    case 'upperLetter': return letters(value).toUpperCase()
    case 'lowerRoman': return roman(value).toLowerCase()
    case 'upperRoman': return roman(value)
  }
}

/** a … z, aa, bb …, as word processors count. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 10))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, numeral] of numerals) {
    while (rest >= worth) {
      text += numeral
      rest -= worth
    }
  }
  return text
}
