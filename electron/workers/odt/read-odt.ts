import type { Line } from '../../../shared/notice/source-document.ts'
import { MarginLines } from '../lines/margin-lines.ts'
import { readMargins } from './odt-margins.ts'
import { OdtReader } from './odt-reader.ts'
import { OdtStyles } from './odt-styles.ts'
import { readError } from '../bytes/read-error.ts'
import type { PackedFile } from '../bytes/unzip-part.ts'
import { walkXml } from '../bytes/walk-xml.ts'

/** OpenDocument text. Deleted text of tracked changes, comments and hidden text are left out. Throws ReadError. */
export function readOdt(file: PackedFile): Line[] {
  if (file.read('META-INF/manifest.xml')?.includes('encryption-data') === true) throw readError('password')
  const content = file.read('content.xml')
  if (content === null) throw readError('damaged')
  const styles = new OdtStyles()
  const named = file.read('styles.xml')
  if (named) styles.collect(named)
  // Before the content's styles, which have the same names.
  const found = named ? readMargins(named, styles) : []
  styles.collect(content)
  const reader = new OdtReader(styles)
  walkXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    close: () => reader.close(),
    text: (text) => reader.text(text),
  })
  const lines = reader.finish()
  const margins = new MarginLines()
  for (const { page, apart, lines: own } of found) margins.keep(own, apart, reader.pages.get(page))
  return margins.around(lines)
}
