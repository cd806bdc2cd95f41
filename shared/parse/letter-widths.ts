/** Ems: narrow letters and signs, capitals and wide letters, and all others, in the fonts that offices print with. */
const widths = { narrow: 0.3, wide: 0.74, other: 0.54 }

/**
 * About how wide a text is in ordinary proportional letters, in ems: enough to share out a line's width among its
 * words.
 */
export function weigh(text: string): number {
  let sum = 0
  for (const sign of text)
    sum += /[iljtfrI.,;:'’|()[\]! -]/u.test(sign)
      ? widths.narrow
      : /[\p{Lu}mw%@—&]/u.test(sign)
        ? widths.wide
        : widths.other
  return sum
}

/**
 * What stays together at the start of a line: a word with the signs that French sets off by a space, a number with its
 * groups.
 */
export function firstUnit(text: string): string {
  return /^(?:[([]?«\s)?(?:\d{1,3}(?:\s\d{3})+\S*|\S+)(?:\s[:;!?»%€]\S*)*/u.exec(text)?.[0] ?? text
}
