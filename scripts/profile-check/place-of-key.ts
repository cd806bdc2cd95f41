import ts from 'typescript'

/**
 * The line on which a key of a JSON text stands, from 1: "sections.2.headings.fr"; of a key that is missing the line of
 * what it is missing from. Null where the text is no JSON.
 */
export function lineOfKey(json: string, key: string): number | null {
  const file = ts.parseJsonText('profile.json', json)
  const root = file.statements[0]?.expression
  if (root === undefined) return null
  let node: ts.Node = root
  for (const step of key === '' ? [] : key.split('.')) {
    const next = childOf(node, step)
    if (next === null) break
    node = next
  }
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

function childOf(node: ts.Node, step: string): ts.Node | null {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(step)] ?? null
  if (!ts.isObjectLiteralExpression(node)) return null
  const found = node.properties.find(
    (property) => ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name) && property.name.text === step,
  )
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : null
}
