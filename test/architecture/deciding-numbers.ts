import ts from 'typescript'

export interface NumberInCode {
  line: number
  number: string
  /** Inside an expression, or the value of a constant of the module that lacks its reason. */
  lacks: 'name' | 'reason'
  code: string
}

/** Nothing, one, two, "not found": what counts and walks, and decides nothing. */
const trivial = new Set(['0', '1', '2'])

/**
 * Numbers that a reader of the code cannot ask after: they stand within an expression, without a name, or have a name
 * and no comment that gives their reason. A constant's comment may stand at its own entry, where it holds several.
 */
export function numbersWithoutReason(source: string): NumberInCode[] {
  const tree = ts.createSourceFile('any.ts', source, ts.ScriptTarget.Latest, true)
  const found: NumberInCode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !trivial.has(node.text) && !isPlace(node)) {
      const lacks = whatLacks(node, source)
      if (lacks !== null) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
        found.push({ line: line + 1, number: node.text, lacks, code: source.split('\n')[line]?.trim() ?? '' })
      }
    }
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** `row[3]`, `list.at(-3)`, and a key of a table: which one, not how much. */
function isPlace(node: ts.NumericLiteral): boolean {
  const signed = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node
  const { parent } = signed
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === signed
  if (ts.isPropertyAssignment(parent)) return parent.name === signed
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'at'
  )
}

function whatLacks(node: ts.Node, source: string): NumberInCode['lacks'] | null {
  let hasReason = false
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionLike(at)) return 'name'
    hasReason ||= (ts.isPropertyAssignment(at) || ts.isVariableStatement(at)) && hasComment(at, source)
    if (ts.isVariableStatement(at) && (ts.isSourceFile(at.parent) || isWhole(node))) return hasReason ? null : 'reason'
  }
  return 'name'
}

/** `const reach = 60` in a function, not `const near = text.slice(0, 60)`. */
function isWhole(node: ts.Node): boolean {
  const signed = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node
  return ts.isVariableDeclaration(signed.parent)
}

function hasComment(node: ts.Node, source: string): boolean {
  return (
    (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []).length > 0 ||
    (ts.getTrailingCommentRanges(source, node.getEnd()) ?? []).length > 0
  )
}
