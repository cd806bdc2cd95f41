const units: readonly [RegExp, string, number][] = [
  [/^(?:decades?|décennies?)$/iu, 'mo', 120],
  [/^(?:years?|ans?|années?)$/iu, 'mo', 12],
  [/^(?:months?|mois)$/iu, 'mo', 1],
  [/^(?:weeks?|semaines?)$/iu, 'min', 7 * 24 * 60],
  [/^(?:days?|jours?|journées?)$/iu, 'min', 24 * 60],
  [/^(?:hours?|heures?)$/iu, 'min', 60],
  [/^(?:minutes?)$/iu, 'min', 1],
]

/** The length of time of which a number says how long, in months or in minutes. */
export function durationAfter(text: string, end: number, value: number): string | null {
  const word = /^[\s-]+(?:(?:full|further|additional|consecutive|calendar|working)\s+)?(\p{L}+)/u.exec(
    text.slice(end, end + 30),
  )?.[1]
  const unit = word === undefined ? undefined : units.find(([pattern]) => pattern.test(word))
  return unit === undefined ? null : `${unit[1]}:${value * unit[2]}`
}

/** "One in five" may be said as 20 per cent. */
export function shareOf(text: string, start: number, value: number): string[] {
  return value > 1 &&
    /(?<!\p{L})(?:1|one|une?)\s(?:in|out of|sur)\s(?:every\s)?$/iu.test(text.slice(Math.max(0, start - 20), start))
    ? [String(100 / value)]
    : []
}
