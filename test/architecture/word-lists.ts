import ts from 'typescript'

/** An expression that spells out words, and where: its file, and its words in the order they stand in. */
export interface WordList {
  file: string
  words: string[]
}

/** So many plain words beside each other are a list of words, and a list of words is a table. */
const mostWords = 2

/**
 * Expressions of a source that alternate more plain words of a language than that, in one group of brackets or at the
 * top; and texts of words that are cut apart where they stand (`'the of and'.split(' ')`). Signs, classes and
 * single letters are no words.
 */
export function wordListsIn(file: string, source: string): WordList[] {
  const found: WordList[] = []
  const tree = ts.createSourceFile('any.ts', source, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node)
    if (words.length > mostWords) found.push({ file, words })
    else ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function wordsOf(node: ts.Node): string[] {
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return alternated(node.getText())
  if (ts.isTaggedTemplateExpression(node))
    return node.tag.getText() === 'String.raw' ? alternated(partsOf(node.template, true)) : []
  // What is given to RegExp as a text, or is put together for it.
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
    const text = partsOf(node, false)
    return isPattern(text) ? alternated(text) : []
  }
  if (ts.isCallExpression(node) && node.expression.getText().endsWith('.split')) return cutApart(node)
  return []
}

/** A text as it is written, without the values that are put into it. */
function partsOf(node: ts.StringLiteral | ts.TemplateLiteral, isRaw: boolean): string {
  const parts = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    : [node]
  return parts.map((part) => (isRaw && 'rawText' in part ? (part.rawText ?? part.text) : part.text)).join('')
}

/** A text with alternatives: prose for people has none, and what is put together of values is no pattern. */
function isPattern(text: string): boolean {
  return /\p{L}\|\(?\p{L}|\)\|/u.test(text)
}

/** The longest list of plain words that one group of an expression alternates. */
function alternated(expression: string): string[] {
  const bare = expression
    .replace(/\\[^a-zA-Z]/gu, '~')
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]{2,6}\}?|\\[a-zA-Z]/gu, '.')
    .replace(/\[(?:[^\]\\]|\\.)*\]/gu, '.')
    .replace(/\(\?(?:<[=!]|[=!:]|<\w+>)/gu, '(')
  const lists: string[][] = []
  const open: string[][] = [['']]
  for (const sign of bare) {
    const group = open.at(-1)
    if (group === undefined) break
    if (sign === '(') open.push([''])
    else if (sign === '|') group.push('')
    else if (sign === ')') {
      lists.push(group)
      open.pop()
    } else group.push(`${group.pop() ?? ''}${sign}`)
  }
  return [...lists, ...open].map((group) => group.flatMap(wordOf)).sort((a, b) => b.length - a.length)[0] ?? []
}

/** The first word of an alternative: three letters or more. */
function wordOf(alternative: string): string[] {
  return /(?<!\p{L})\p{L}{3,}/u.exec(alternative) ?? []
}

function cutApart({ expression }: ts.CallExpression): string[] {
  const text = ts.isPropertyAccessExpression(expression) ? writtenOut(expression.expression) : ''
  return text.match(/(?<!\p{L})\p{L}{3,}(?!\p{L})/gu) ?? []
}

/** A text that stands there as it is, or is joined of such. */
function writtenOut(node: ts.Expression): string {
  if (ts.isParenthesizedExpression(node)) return writtenOut(node.expression)
  if (ts.isBinaryExpression(node)) return `${writtenOut(node.left)} ${writtenOut(node.right)}`
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? node.getText() : ''
}
