import { visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { analyse } from 'scslre'

/** So often may something be repeated whose own length varies: each turn multiplies the ways to read a text. */
const mostTurns = 6
/** So many parts of a pattern may be there or not, or be longer or shorter. */
const mostOptions = 20

/**
 * Whether a pattern may take a time that grows faster than the text: with its square, or doubling with each letter. The
 * static analysis (scslre) sees what is repeated without a limit; what is counted, but multiplies, is looked for here.
 * `source` must be a regular expression with the flag u.
 */
export function mayRunAway(source: string): boolean {
  const { reports, parsed } = analyse(new RegExp(source, 'u'))
  if (reports.length > 0) return true
  let multiplied = 0
  let options = 0
  visitRegExpAST(parsed.pattern, {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.min !== quantifier.max) options++
      if (quantifier.max > mostTurns && varies(quantifier.element)) multiplied++
    },
  })
  return multiplied > 0 || options > mostOptions
}

/** Whether it can read one text in several ways, or texts of several lengths. */
function varies(element: AST.QuantifiableElement): boolean {
  let found = false
  visitRegExpAST(element, {
    onQuantifierEnter: ({ min, max }) => {
      if (min !== max) found = true
    },
    onGroupEnter: ({ alternatives }) => {
      if (alternatives.length > 1) found = true
    },
    onCapturingGroupEnter: ({ alternatives }) => {
      if (alternatives.length > 1) found = true
    },
  })
  return found
}
