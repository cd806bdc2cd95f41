import type { LeftoverKind } from '../../../shared/notice/source-document.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** What is not read as text, though it may be kept to be told. */
export interface Skip {
  depth: number
  kind: LeftoverKind | 'forms' | null
  text: string
  paragraphs: number
}

const longestLeft = 100_000

const skipped = new Set([
  'annotation-end',
  'ruby-text',
  'sequence-decls',
  'object',
  'scripts',
  'script',
  'automatic-styles',
  'master-styles',
  'font-face-decls',
  'settings',
  'change-info',
  'binary-data',
  'table-of-content-source',
])

/** Undefined for what is read. `around`: the element around; `isInText`: in a paragraph. */
export function skippedAs(
  name: string,
  attributes: Attributes,
  around: string,
  isInText: boolean,
): Skip['kind'] | undefined {
  switch (name) {
    case 'annotation':
      return 'comment'
    case 'deletion':
      return 'deletion'
    case 'forms':
      return 'forms'
    case 'section':
      return isHiddenSection(attributes) ? 'hidden' : undefined
    case 'hidden-text':
      return attributes.get('is-hidden') === 'false' ? undefined : 'hidden'
    case 'meta':
      return isInText ? undefined : null
    case 'p':
    case 'h':
      return around === 'tracked-changes' ? null : undefined
  }
  if (isDescription(name, around) || skipped.has(name)) return null
  return isInText && attributes.get('display') === 'none' ? null : undefined
}

/** Fields and common styles have these names as well. */
function isDescription(name: string, around: string): boolean {
  if (name === 'title' || name === 'desc') return !/^(?:p|h|span|a)$/u.test(around)
  return name === 'styles' && around === 'document'
}

function isHiddenSection(attributes: Attributes): boolean {
  return attributes.get('display') === 'none' || attributes.get('is-hidden') === 'true'
}

/** Of comments and deletions their paragraphs are text: who wrote them, and when, is none. */
export function keepSkipped(skip: Skip, text: string, around: string): void {
  const isText =
    skip.kind === 'hidden' ||
    ((skip.kind === 'comment' || skip.kind === 'deletion') && /^(?:p|h|span|a)$/u.test(around))
  if (isText && skip.text.length < longestLeft) skip.text += text
}
