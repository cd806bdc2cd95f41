import type { RtfCollector } from './rtf-collector.ts'
import { RtfFonts } from './rtf-fonts.ts'
import { RtfFormField } from './rtf-form-field.ts'
import { RtfListOverrides, RtfListTable } from './rtf-lists.ts'
import { RtfSimpleList } from './rtf-simple-list.ts'
import { RtfStyles } from './rtf-styles.ts'

/** The tables that stand before the text, and what takes in groups that are no text. */
export class RtfTables {
  readonly fonts = new RtfFonts()
  readonly styles = new RtfStyles()
  readonly #listTable = new RtfListTable()
  readonly lists = new RtfListOverrides(this.#listTable)

  collectorOf(name: string): RtfCollector {
    switch (name) {
      case 'fonttbl':
        return this.fonts
      case 'stylesheet':
        return this.styles
      case 'listtable':
        return this.#listTable
      case 'listoverridetable':
        return this.lists
      case 'formfield':
        return new RtfFormField()
    }
    return new RtfSimpleList()
  }
}
