import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The product's own name, drawn as its mark. */
const names = new Set(['Vis', '-à-'])

test('every word for people stands in renderer/text', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'renderer'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('renderer/text/'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => wordsIn(file, readFileSync(resolve(root, file), 'utf8')))).toEqual([])
})

test.each([
  ['<p>Nothing found</p>', ['Nothing found']],
  ["const said = 'Nothing was found'", ['Nothing was found']],
  ['const said = `${n} notices were read`', ['notices were read']],
  ["const said = 'Échap'", ['Échap']],
  ['<p title="The first warning">{text.none}</p>', ['The first warning']],
  ["throw new Error('no transport was chosen')", []],
  ["const style = 'max-content'; const event = 'Escape'", []],
])('%s: %s', (source, words) => {
  expect(wordsIn('', source).map((found) => found.slice(2))).toEqual(words)
})

/** What a reader would read: text between tags, an accented letter, or three words in a row. */
function wordsIn(file: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    // For the log: nobody on the desk reads it.
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Error') return
    if (ts.isImportDeclaration(node)) return
    const text = ts.isJsxText(node) || isText(node) ? node.text.trim() : ''
    const isRead = ts.isJsxText(node) ? /\p{L}/u.test(text) : /[À-ÿœŒ]|\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text)
    if (isRead && !names.has(text)) found.push(`${file}: ${text}`)
    ts.forEachChild(node, visit)
  }
  const tree = ts.createSourceFile('any.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX)
  visit(tree)
  return found
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}
