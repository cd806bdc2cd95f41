import type { LeftoverKind } from '../../../shared/notice/source-document.ts'
import { isOn, type Look } from './docx-styles.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

interface Changes {
  deleted: number
  hidden: number
  inserted: number
}

/**
 * What stands around the text that comes now: tracked deletions and insertions, rows and cells that are deleted or
 * hidden as a whole.
 */
export class DocxChanges {
  readonly #tableParts: Changes[] = []
  readonly #now: Changes = { deleted: 0, hidden: 0, inserted: 0 }

  get isDeleted(): boolean {
    return this.#now.deleted > 0
  }

  get isInserted(): boolean {
    return this.#now.inserted > 0
  }

  /** Nothing here is shown. */
  get isGone(): boolean {
    return this.#now.deleted > 0 || this.#now.hidden > 0
  }

  /** Why text of this look is not read; null where it is. */
  goneAs(look: Look): LeftoverKind | null {
    if (this.#now.deleted > 0) return 'deletion'
    if (this.#now.hidden > 0 || look.hidden) return 'hidden'
    return look.struck ? 'struck' : null
  }

  step(key: keyof Changes, by: 1 | -1): void {
    this.#now[key] += by
  }

  /** A row or cell begins; what its properties say holds to its end. */
  openTablePart(): void {
    this.#tableParts.push({ deleted: 0, hidden: 0, inserted: 0 })
  }

  tableProperty(name: string, attributes: Attributes): void {
    const part = this.#tableParts.at(-1)
    if (!part) return
    const key =
      name === 'del' || name === 'cellDel'
        ? 'deleted'
        : name === 'ins' || name === 'cellIns'
          ? 'inserted'
          : name === 'hidden' && isOn(attributes.get('val'))
            ? 'hidden'
            : null
    if (key === null) return
    part[key]++
    this.#now[key]++
  }

  closeTablePart(): void {
    const part = this.#tableParts.pop()
    for (const key of ['deleted', 'hidden', 'inserted'] as const) this.#now[key] -= part?.[key] ?? 0
  }
}
