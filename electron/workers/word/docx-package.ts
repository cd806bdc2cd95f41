import { isOn } from './docx-styles.ts'
import { walkXml } from '../bytes/walk-xml.ts'

/** The parts of a document by name: a packed file's, or those of a document written as one XML. */
export interface Parts {
  has: (name: string) => boolean
  read: (name: string) => Uint8Array | null
}

export interface Relation {
  id: string
  type: string
  target: string
}

/** The part that the package names as its document; the usual name where it names none. */
export function mainPart(parts: Parts): string {
  return relatedPart(parts, '', 'officeDocument') ?? 'word/document.xml'
}

/** What a part refers to. '' is the package itself. A target outside the package stays as written. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = parts.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  if (bytes === null) return relations
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attributes.get('Target') ?? ''
      const type = attributes.get('Type') ?? ''
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attributes.get('TargetMode') === 'External' ? target : placed(folder, target),
      })
    },
    close: () => undefined,
  })
  return relations
}

/** The one part of a kind that a part refers to: its styles, its notes. */
export function relatedPart(parts: Parts, part: string, type: string): string | null {
  return relationsOf(parts, part).find((relation) => relation.type === type)?.target ?? null
}

function placed(folder: string, target: string): string {
  if (/^[a-z][a-z\d+.-]*:/iu.test(target) || target.startsWith('#')) return target
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** How notes of a kind are counted. */
export interface NoteNumbers {
  format: string
  start: number
}
export interface DocxSettings {
  hasEvenPages: boolean
  footnotes: NoteNumbers
  endnotes: NoteNumbers
}

export function readSettings(part: Uint8Array | null): DocxSettings {
  const settings: DocxSettings = {
    hasEvenPages: false,
    footnotes: { format: 'decimal', start: 1 },
    endnotes: { format: 'lowerRoman', start: 1 },
  }
  if (part === null) return settings
  let notes: NoteNumbers | null = null
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'evenAndOddHeaders') settings.hasEvenPages = isOn(attributes.get('val'))
      if (name === 'footnotePr') notes = settings.footnotes
      if (name === 'endnotePr') notes = settings.endnotes
      if (notes !== null && name === 'numFmt') notes.format = attributes.get('val') ?? notes.format
      if (notes !== null && name === 'numStart') notes.start = attributes.number('val') ?? 1
    },
    close: (name) => {
      if (name === 'footnotePr' || name === 'endnotePr') notes = null
    },
  })
  return settings
}
