import type { LeftoverKind } from '../../../shared/notice/source-document.ts'
import type { Declarations } from './html-styles.ts'

/** How the text of an element is read. */
export interface Look {
  bold: boolean
  isPre: boolean
  font: string | null
  /** 'read', 'unseen' (no part of what a person sees), or what was left in the file and is no part of its text. */
  fate: 'read' | 'unseen' | Exclude<LeftoverKind, 'insertion' | 'highlight' | 'added'>
  /** Read, and said. */
  tint: 'insertion' | 'highlight' | null
  /** The sign that Word writes before an entry of a list, for readers that know no lists of its own. */
  isMark: boolean
  /** Hidden from whoever hears the page: signs in it are pictures. */
  isDrawn: boolean
}

export const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unseen = new Set(
  'script style noscript template iframe object embed applet svg math head title audio video canvas datalist map rp'.split(
    ' ',
  ),
)
export const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** What frameworks call text that is there for screen readers alone, and fonts whose words are printed as pictures. */
const unseenClass =
  /(?:^|\s)(?:[\w-]*sr-only|[\w-]*visually-?hidden|[\w-]*screen-?reader(?:-(?:text|only))?|show-for-sr|assistive-text|a11y-hidden|u-hidden-visually|offscreen|element-(?:invisible|hidden)|ms-accessible|material-icons[\w-]*|material-symbols[\w-]*)(?:\s|$)/iu
/** What they call what is not shown. A saved page may have lost the sheets that say so. */
const hiddenClass = /(?:^|\s)(?:hidden|d-none|is-hidden|ng-hide|slds-hide|uk-hidden|ms-hidden|hide)(?:\s|$)/iu
/** Hidden on small screens alone. */
const shownClass =
  /(?:^|\s)(?:[\w-]*(?:sm|md|lg|xl)[:-](?:block|flex|grid|table|inline[\w-]*)|show|active|in)(?:\s|$)/iu

const panelClass = /(?:^|\s)(?:tab-?(?:pane|panel|content)s?|accordion-?(?:panel|content|body|collapse))(?:\s|$)/iu

export const plainLook: Look = {
  bold: false,
  isPre: false,
  font: null,
  fate: 'read',
  tint: null,
  isMark: false,
  isDrawn: false,
}

export function lookOf(
  name: string,
  attributes: Record<string, string>,
  styles: Declarations,
  inline: Declarations,
  around: Look,
): Look {
  return {
    bold: isBold(name, styles, around.bold),
    isPre: isPre(name, styles, around.isPre),
    font: fontOf(attributes, styles) ?? around.font,
    fate: around.fate === 'read' ? fateOf(name, attributes, styles, inline) : unseen.has(name) ? 'unseen' : around.fate,
    tint: name === 'ins' ? 'insertion' : (around.tint ?? (isHighlighted(name, styles) ? 'highlight' : null)),
    isDrawn: !blocks.has(name) && (around.isDrawn || attributes['aria-hidden'] === 'true'),
    isMark: around.isMark || /ignore/iu.test(styles.get('mso-list') ?? ''),
  }
}

function fateOf(
  name: string,
  attributes: Record<string, string>,
  styles: Declarations,
  inline: Declarations,
): Look['fate'] {
  const classes = attributes.class ?? ''
  if (unseen.has(name) || unseenClass.test(classes)) return 'unseen'
  // The panel of a tab that is not the chosen one is a press away.
  const isPanel = blocks.has(name) && (attributes.role === 'tabpanel' || panelClass.test(classes))
  // Hidden words in a sentence were left there by its writer; hidden parts of a page are its machinery.
  if (/all/iu.test(styles.get('mso-hide') ?? '') || (!blocks.has(name) && isHidden(inline))) return 'hidden'
  if (!isPanel && ('hidden' in attributes || isHidden(styles) || isHiddenByClass(name, classes, styles)))
    return 'unseen'
  if (isOffScreen(name, styles)) return 'unseen'
  if (name === 'del') return 'deletion'
  return isStruck(name, styles) ? 'struck' : 'read'
}

function isStruck(name: string, styles: Declarations): boolean {
  const line = styles.get('text-decoration') ?? styles.get('text-decoration-line') ?? ''
  return name === 's' || name === 'strike' || /line-through/iu.test(line)
}

function isHidden(styles: Declarations): boolean {
  return (
    /^none\b/iu.test(styles.get('display') ?? '') || /^(?:hidden|collapse)\b/iu.test(styles.get('visibility') ?? '')
  )
}

function isHiddenByClass(name: string, classes: string, styles: Declarations): boolean {
  if (name === 'html' || name === 'body' || styles.has('display')) return false
  return hiddenClass.test(classes) && !shownClass.test(classes)
}

/** Set outside the page, cut to nothing, or without a size. */
function isOffScreen(name: string, styles: Declarations): boolean {
  const is = (property: string, pattern: RegExp): boolean => pattern.test(styles.get(property) ?? '')
  // Around other parts a size of nothing closes the gaps between them.
  if (/^(?:p|span|font|small)$/u.test(name) && is('font-size', /^0(?:px|pt|em|rem|%)?$/iu)) return true
  if (is('text-indent', /^-\d{3,}/u)) return true
  if (!is('position', /^(?:absolute|fixed)$/iu)) return false
  return (
    is('clip', /^rect\(\s*[01](?:px)?\b/iu) ||
    is('clip-path', /^inset\((?:50|100)%/iu) ||
    is('left', /^-\d{3,}/u) ||
    is('top', /^-\d{3,}/u) ||
    (is('overflow', /^(?:hidden|clip)$/iu) && is('width', /^[01](?:px)?$/iu) && is('height', /^[01](?:px)?$/iu))
  )
}

function isBold(name: string, styles: Declarations, inherited: boolean): boolean {
  const weight = (
    styles.get('font-weight') ??
    /^(?:bold|[6-9]00)\b/iu.exec(styles.get('font') ?? '')?.[0] ??
    ''
  ).toLowerCase()
  if (weight !== '' && weight !== 'inherit') return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return inherited || /^(?:b|strong|th|h[1-6])$/u.test(name)
}

function isPre(name: string, styles: Declarations, inherited: boolean): boolean {
  const space = styles.get('white-space')
  return space === undefined || space === 'inherit'
    ? inherited || name === 'pre' || name === 'textarea'
    : /^(?:pre|pre-wrap|pre-line|break-spaces)$/iu.test(space)
}

/** The first of those named. */
function fontOf(attributes: Record<string, string>, styles: Declarations): string | null {
  const named =
    styles.get('font-family') ??
    /\d(?:\.\d+)?(?:pt|px|em|rem|%)(?:\s*\/\s*[\w.%]+)?\s+(\S.*)$/u.exec(styles.get('font') ?? '')?.[1] ??
    attributes.face
  const first = named?.split(',')[0]?.replace(/["']/gu, '').trim()
  return first === undefined || first === '' || first === 'inherit' ? null : first
}

const colours: Record<string, string> = {
  yellow: 'ff0',
  lime: '0f0',
  aqua: '0ff',
  cyan: '0ff',
  fuchsia: 'f0f',
  magenta: 'f0f',
  red: 'f00',
  orange: 'fa0',
  gold: 'fd0',
  pink: 'fcc',
  lightgreen: '9e9',
  lightblue: 'ade',
  turquoise: '4ed',
  springgreen: '0f7',
}

/** A marker pen on words; a coloured ground of a cell, a button or a banner is the page's own. */
function isHighlighted(name: string, styles: Declarations): boolean {
  const pen = styles.get('mso-highlight')
  if (name === 'mark' || (pen !== undefined && !/^(?:none|auto|white|transparent)/iu.test(pen))) return true
  return (
    /^(?:span|font|b|i|u|strong|em)$/u.test(name) &&
    isBright(styles.get('background-color') ?? styles.get('background') ?? '')
  )
}

function isBright(value: string): boolean {
  const [word = ''] = /^[\w#]+(?:\([^)]*\))?/u.exec(value.trim().toLowerCase()) ?? []
  const parts = partsOf(colours[word] === undefined ? word : `#${colours[word]}`)
  return parts !== null && Math.max(...parts) >= 200 && Math.max(...parts) - Math.min(...parts) >= 100
}

function partsOf(colour: string): number[] | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(colour)?.[1]
  if (hex !== undefined)
    return (hex.match(hex.length === 3 ? /./gu : /../gu) ?? []).map((part) =>
      Number.parseInt(hex.length === 3 ? part + part : part, 16),
    )
  const [, red, green, blue, alpha] = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)(?:[,/\s]+([\d.]+%?))?/u.exec(colour) ?? []
  if (
    red === undefined ||
    green === undefined ||
    blue === undefined ||
    (alpha !== undefined && Number.parseFloat(alpha) === 0)
  )
    return null
  return [Number(red), Number(green), Number(blue)]
}
