import type { Declarations } from './html-styles.ts'
import { formatNumber, type NumberFormat } from '../lines/list-numbers.ts'
import { printedText } from '../lines/symbol-fonts.ts'

export interface HtmlList {
  isOrdered: boolean
  next: number
  step: 1 | -1
  type: string | null
  isSecond: boolean
}

const formats: Record<string, NumberFormat> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
}

/** `items`: how many a reversed list has, where it does not say with which number it starts. */
export function openList(
  name: string,
  attributes: Record<string, string>,
  styles: Declarations,
  items: number,
): HtmlList {
  const isReversed = name === 'ol' && 'reversed' in attributes
  const start = Number.parseInt(attributes.start ?? '', 10)
  return {
    isOrdered: name === 'ol',
    next: Number.isFinite(start) ? start : isReversed ? items : 1,
    step: isReversed ? -1 : 1,
    type: typeIn(attributes, styles),
    isSecond: false,
  }
}

/** The bullet or number that is shown before an entry. Items outside any list have a bullet. */
export function itemMarker(
  list: HtmlList | undefined,
  attributes: Record<string, string>,
  styles: Declarations,
): string | null {
  if (list === undefined) return '•'
  const value = Number.parseInt(attributes.value ?? '', 10)
  if (list.isOrdered && Number.isFinite(value)) list.next = value
  const number = list.next
  list.next += list.step
  const type = typeIn(attributes, styles) ?? list.type
  const quoted = /^["'](.*)["']$/u.exec(type ?? '')?.[1]?.trim()
  if (quoted !== undefined && quoted !== '') return quoted
  // Where a page takes a list's bullets away it draws its own; its entries are entries all the same.
  if (!list.isOrdered) return type !== null && type in formats && type.length > 1 ? numberIn(type, number) : '•'
  if (type === 'none') return null
  return /^(?:disc|circle|square)$/u.test(type ?? '') ? '•' : numberIn(type, number)
}

function numberIn(type: string | null, number: number): string {
  if (type === 'decimal-leading-zero') return `${String(number).padStart(2, '0')}.`
  return `${formatNumber(number, formats[type ?? '1'] ?? 'decimal')}.`
}

function typeIn(attributes: Record<string, string>, styles: Declarations): string | null {
  const style =
    styles.get('list-style-type') ??
    /\b(?:none|decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman)|disc|circle|square)\b/u.exec(
      styles.get('list-style') ?? '',
    )?.[0]
  if (style !== undefined) return style
  return attributes.type !== undefined && /^(?:[1aAiI]|disc|circle|square)$/u.test(attributes.type)
    ? attributes.type
    : null
}

/** Counters of a style sheet, by which word processors on the web number their lists. */
export class CssCounters {
  readonly #values = new Map<string, number>()

  step(styles: Declarations): void {
    for (const [name, value] of namesIn(styles.get('counter-reset'), 0)) this.#values.set(name, value)
    for (const [name, value] of namesIn(styles.get('counter-increment'), 1))
      this.#values.set(name, (this.#values.get(name) ?? 0) + value)
  }

  /** What a sheet prints before an element: a number, a bullet, or null for none that says anything. */
  print(before: Declarations): string | null {
    let text = ''
    for (const [, double, single, counter, format] of (before.get('content') ?? '')
      .slice(0, 500)
      .matchAll(
        /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|counters?\(\s*([-\w]+)(?:[^-\w),][^),]*)?(?:,\s*([-\w]+)\s*)?\)/gu,
      )) {
      const written = double ?? single
      text +=
        written !== undefined
          ? unescaped(written)
          : formatNumber(this.#values.get(counter ?? '') ?? 0, formats[format ?? ''] ?? 'decimal')
    }
    const shown = printedText(text, before.get('font-family')?.replace(/["']/gu, '')).trim()
    if (shown === '' || shown.length > 20) return null
    return /[\p{L}\p{N}]/u.test(shown) || !/[\p{Co}\p{Cn}]/u.test(shown) ? shown : '•'
  }
}

function namesIn(value: string | undefined, otherwise: number): [string, number][] {
  return [...(value ?? '').slice(0, 500).matchAll(/([A-Za-z_-][-\w]*)(?:\s+(-?\d+))?/gu)].flatMap(
    ([, name = '', number]): [string, number][] =>
      name === 'none' ? [] : [[name, number === undefined ? otherwise : Number(number)]],
  )
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/giu, (_, code: string | undefined, letter: string | undefined) => {
    if (code === undefined) return letter ?? ''
    const point = Number.parseInt(code, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}
