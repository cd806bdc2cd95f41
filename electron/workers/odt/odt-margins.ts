import type { Line } from '../../../shared/notice/source-document.ts'
import { OdtReader } from './odt-reader.ts'
import type { OdtStyles } from './odt-styles.ts'
import { walkXml } from '../bytes/walk-xml.ts'

const margin = /^(header|footer)(?:-left|-first)?$/u
const mostMargins = 200

export interface OdtMargin {
  page: string
  apart: 'head' | 'foot'
  lines: Line[]
}

/** Heads and feet of the kinds of pages that a file defines. */
export function readMargins(part: Uint8Array, styles: OdtStyles): OdtMargin[] {
  const margins: OdtMargin[] = []
  let page = ''
  let reader: OdtReader | null = null
  let depth = 0
  let around = ''
  let count = 0
  let apart: 'head' | 'foot' = 'head'
  walkXml(part, {
    open: (name, attributes) => {
      if (reader !== null) {
        depth++
        reader.open(name, attributes)
      } else if (
        around === 'master-page' &&
        margin.test(name) &&
        attributes.get('display') !== 'false' &&
        count++ < mostMargins
      ) {
        reader = new OdtReader(styles)
        apart = name.startsWith('header') ? 'head' : 'foot'
        depth = 0
      } else if (!margin.test(name)) {
        around = name
        if (name === 'master-page') page = attributes.get('name') ?? ''
      }
    },
    close: () => {
      if (reader !== null && depth-- > 0) reader.close()
      else if (reader !== null) {
        margins.push({ page, apart, lines: reader.finish() })
        reader = null
      }
    },
    text: (text) => reader?.text(text),
  })
  return margins
}
