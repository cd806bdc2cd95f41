/** What an element is told of its looks, by property; only what changes how its text is read. */
export type Declarations = ReadonlyMap<string, string>

export interface StyledElement {
  name: string
  id: string
  classes: readonly string[]
}

/** `before`: what a sheet prints before the element; null where it prints nothing. */
export interface Styles {
  own: Declarations
  before: Declarations | null
}

const wanted =
  /^(?:display|visibility|text-decoration(?:-line)?|font(?:-weight|-family)?|list-style(?:-type)?|content|counter-(?:reset|increment)|background(?:-color)?|clip|clip-path|position|left|top|text-indent|font-size|width|height|overflow|white-space|mso-(?:hide|list|element|highlight|special-character|comment-reference))$/u

/** A sheet of more than this is no sheet of a notice; the rest of it is not looked at. */
const longestSheet = 1_000_000
const mostRules = 4000
/** Selectors tried for all elements of a page together: a hostile page has many of both. */
const mostTries = 3_000_000

export function readDeclarations(css: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of css.slice(0, 20_000).matchAll(/([-\w]+)\s*:((?:"[^"]*"|'[^']*'|[^;"'])*)/gu)) {
    const [, property = '', value = ''] = declaration
    const name = property.toLowerCase()
    if (wanted.test(name)) found.set(name, value.replace(/!\s*important/iu, '').trim())
  }
  return found
}

interface Compound {
  name: string
  id: string
  classes: readonly string[]
}
interface Rule {
  own: Compound
  above: { compound: Compound; isParent: boolean }[]
  isBefore: boolean
  declarations: Declarations
  weight: number
  order: number
}

/** The page's own style sheets, as far as plain selectors go: names, classes, ids, `a b` and `a > b`. */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>()
  #count = 0
  #tries = 0

  add(css: string): void {
    for (const [selectors, body] of rulesOf(css.slice(0, longestSheet))) {
      const declarations = readDeclarations(body)
      if (declarations.size === 0) continue
      for (const selector of selectors.split(',')) this.#addRule(selector, declarations)
    }
  }

  /** `above`: the elements around it, outermost first. */
  stylesOf(element: StyledElement, above: readonly StyledElement[]): Styles {
    const own = new Map<string, string>()
    const before = new Map<string, string>()
    for (const rule of this.#rulesFor(element, above))
      for (const [property, value] of rule.declarations) (rule.isBefore ? before : own).set(property, value)
    return { own, before: before.size > 0 ? before : null }
  }

  #addRule(selector: string, declarations: Declarations): void {
    const rule = readSelector(selector.trim())
    if (rule === null || this.#count >= mostRules) return
    const key =
      rule.own.id !== ''
        ? `#${rule.own.id}`
        : rule.own.classes[0] !== undefined
          ? `.${rule.own.classes[0]}`
          : rule.own.name
    const known = this.#rules.get(key)
    const made = { ...rule, declarations, order: this.#count++ }
    if (known === undefined) this.#rules.set(key, [made])
    else known.push(made)
  }

  #rulesFor(element: StyledElement, above: readonly StyledElement[]): Rule[] {
    if (this.#count === 0) return []
    const keys = [
      element.name,
      ...new Set(element.classes.slice(0, 50).map((name) => `.${name}`)),
      ...(element.id === '' ? [] : [`#${element.id}`]),
    ]
    return keys
      .flatMap((key) => this.#rules.get(key) ?? [])
      .filter((rule) => this.#tries++ < mostTries && fits(rule.own, element) && standsBelow(rule, above))
      .sort((a, b) => a.weight - b.weight || a.order - b.order)
  }
}

function fits({ name, id, classes }: Compound, element: StyledElement): boolean {
  return (
    (name === '' || name === element.name) &&
    (id === '' || id === element.id) &&
    classes.every((each) => element.classes.includes(each))
  )
}

function standsBelow({ above }: Rule, elements: readonly StyledElement[]): boolean {
  let at = elements.length - 1
  for (const { compound, isParent } of above) {
    const lowest = isParent ? at : Math.max(0, at - 30)
    while (at >= lowest && !fits(compound, elements[at] ?? { name: '', id: '', classes: [] })) at--
    if (at < lowest || at < 0) return false
    at--
  }
  return true
}

function readSelector(selector: string): Omit<Rule, 'declarations' | 'order'> | null {
  const isBefore = /::?before$/iu.test(selector)
  const plain = selector.replace(/::?before$/iu, '')
  if (plain.length > 200 || !/^[-\w.#>\s]+$/u.test(plain)) return null
  const parts = plain.replace(/>/gu, ' > ').trim().split(/\s+/u)
  const compounds: { compound: Compound; isParent: boolean }[] = []
  let isParent = false
  for (const part of parts.reverse()) {
    if (part === '>') {
      isParent = true
      continue
    }
    const compound = readCompound(part)
    if (compound === null) return null
    compounds.push({ compound, isParent })
    isParent = false
  }
  const [own, ...above] = compounds
  if (own === undefined || above.length > 4) return null
  const weight = compounds.reduce(
    (sum, { compound }) =>
      sum + (compound.id === '' ? 0 : 10_000) + compound.classes.length * 100 + (compound.name === '' ? 0 : 1),
    0,
  )
  return { own: own.compound, above, isBefore, weight }
}

function readCompound(part: string): Compound | null {
  if (!/^[\w-]*(?:[.#][\w-]+)*$/u.test(part) || part === '') return null
  const [name = ''] = /^[\w-]*/u.exec(part) ?? []
  const names = part.slice(name.length).match(/[.#][\w-]+/gu) ?? []
  return {
    name: name.toLowerCase(),
    id: names.find((each) => each.startsWith('#'))?.slice(1) ?? '',
    classes: names.filter((each) => each.startsWith('.')).map((each) => each.slice(1)),
  }
}

/** Rules outside any condition, and those for screens of every width: what a person sees at a desk. */
function* rulesOf(css: string): Generator<[selectors: string, body: string]> {
  const plain = withoutComments(css).replace(/<!--|-->/gu, ' ')
  const conditions: boolean[] = []
  let from = 0
  for (const { 0: sign, index } of plain.matchAll(/[{};]/gu)) {
    const text = plain.slice(from, index).trim()
    if (sign === ';') {
      // A charset or an import; inside a rule its body goes on.
      if (text.startsWith('@')) from = index + 1
      continue
    }
    from = index + 1
    if (sign === '}') {
      conditions.pop()
    } else if (/^@(?:media|supports|layer|document|-moz-document)/iu.test(text)) {
      conditions.push(/^@(?:supports|layer)|^@media\s+(?:only\s+)?(?:screen|all)\s*$/iu.test(text))
    } else {
      const end = plain.indexOf('}', index)
      if (!text.startsWith('@') && conditions.every(Boolean))
        yield [text, plain.slice(index + 1, end < 0 ? undefined : end)]
      // Its own end takes this off again.
      conditions.push(true)
    }
    if (conditions.length > 50) return
  }
}

function withoutComments(css: string): string {
  let plain = ''
  let from = 0
  for (;;) {
    const start = css.indexOf('/*', from)
    if (start < 0) return plain + css.slice(from)
    plain += `${css.slice(from, start)} `
    const end = css.indexOf('*/', start + 2)
    if (end < 0) return plain
    from = end + 2
  }
}
