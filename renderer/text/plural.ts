/** "1 error", "12 errors": the number in the language's own form and the word that goes with it. */
export function counting(locale: string): (count: number, one: string, many: string) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, one, many) => `${numbers.format(count)} ${rules.select(count) === 'one' ? one : many}`
}
