/** So many ways may one cell have: more are a slip in its brackets. */
export const mostForms = 400

/**
 * The forms of a cell: alternatives parted by ' | ', endings that may be missing in brackets. 'bimensuel(le)(s)' gives
 * four, 'semi(-)annual(ly)' as many.
 */
export function expandForms(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(expandOptions)
}

function expandOptions(form: string): string[] {
  const option = /\(([^()]*)\)/u.exec(form)
  if (option === null) return [form]
  const [before, after] = [form.slice(0, option.index), form.slice(option.index + option[0].length)]
  const rest = expandOptions(after)
  return [...rest.map((end) => before + end), ...rest.map((end) => before + (option[1] ?? '') + end)]
}
