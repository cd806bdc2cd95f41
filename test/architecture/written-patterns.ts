import ts from 'typescript'

/** Every text and every expression that stands in code, remarks left out; of a template its written parts. */
export function patternsIn(source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('any.ts', source, ts.ScriptTarget.Latest, true))
  return found
}

const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december|janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)'
/** A name by itself, one of several ways, or one beside the next: a sentence may well say "31 June". */
const listedMonth = new RegExp(String.raw`^/?\^?${month}\b|[|(/]${month}(?:[|)]|$)|${month}[ ,'|]+${month}`, 'iu')

/** Entries of a table of months. */
export function namesMonth(pattern: string): boolean {
  return listedMonth.test(pattern)
}

const shortened = /(?<!\p{L})(?:etc|incl|approx|resp|e\\?\.g|i\\?\.e|cf|viz|suiv|ibid)(?!\p{L})/giu

/** Two or more words that are cut short, one beside the other: a list of abbreviations. */
export function listsAbbreviations(pattern: string): boolean {
  return new Set(pattern.match(shortened)).size > 1
}

/** A class that holds the full stop and another mark that ends a sentence, with the space that follows it. */
const sentenceEnd =
  /\[(?!\^|[^\]]*,)(?=[^\]]*\.)(?=[^\]]*[!?])[^\]]*\](?:\+|\))*(?:\[[^\]]*[»”"][^\]]*\]\*)?(?:\\s[+*]?(?!\*?\$\/)|\(\?[:=](?:\\s|\$)| (?!\$))/u

export function cutsSentences(pattern: string): boolean {
  return sentenceEnd.test(pattern)
}

/**
 * An expression for all words of a text: letters or figures that repeat, with nothing beside them but what joins or
 * bounds words. An expression that looks for certain words, or asks how one text begins or ends, is none.
 */
export function cutsWords(pattern: string): boolean {
  const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(pattern) ?? []
  if (!flags.includes('g') || !/(?:\\p\{L\}|\[(?!\^)[^\]]*\\p\{L\}[^\]]*\])[+{]/u.test(body)) return false
  const looks = /\(\?<?[!=](?:[^()[\]]|\[[^\]]*\]|\((?:[^()[\]]|\[[^\]]*\])*\))*\)/gu
  const rest = body
    .replace(looks, '')
    // What may stand between the parts of a word, any number of times.
    .replace(/\(\?:[^()]*\)[*?]/gu, '')
    .replace(/\\p\{(?:L|N|M|Ll|Lu)\}|\\u[0-9a-f]{4}|\\d|\{\d+,?\d*\}/giu, '')
  return /^[[\]+*]*$/u.test(rest.replace(/\[[’'-]*\]/gu, ''))
}
