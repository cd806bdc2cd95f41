const headLength = 0x44
const checkBox = 1
const dropDown = 2
/** As the field has it where nobody chose anything. */
const unchosen = 25
const mostChoices = 1000

/**
 * What a form field shows, by its data ([MS-DOC] 2.9.78 FFData): the box ticked or not, the chosen entry. Null for one
 * of text, whose result stands in the document, and for a picture, whose data lie in the same stream.
 */
export function readFormField(data: Buffer | null, at: number): { shown: string | null } | null {
  if (data === null || at + 6 > data.length || data.readUInt16LE(at + 4) !== headLength) return null
  const field = data.subarray(at + headLength, Math.min(at + data.readUInt32LE(at), data.length))
  if (field.length < 10 || field.readUInt32LE(0) !== 0xffffffff) return null
  const bits = field.readUInt16LE(4)
  const kind = bits & 3
  if (kind !== checkBox && kind !== dropDown) return { shown: null }
  const afterName = textEnd(field, 10)
  const byDefault = afterName + 2 <= field.length ? field.readUInt16LE(afterName) : 0
  const result = (bits >> 2) & 0x1f
  const chosen = result === unchosen ? byDefault : result
  if (kind === checkBox) return { shown: chosen === 0 ? '☐' : '☒' }
  // Five texts more, then the entries.
  let list = afterName + 2
  for (let count = 0; count < 5; count++) list = textEnd(field, list)
  return { shown: entryAt(field, list, chosen) }
}

/** Behind a text that says how long it is and ends with a zero. */
function textEnd(field: Buffer, at: number): number {
  return at + 2 <= field.length ? at + 2 + field.readUInt16LE(at) * 2 + 2 : field.length
}

function entryAt(field: Buffer, list: number, chosen: number): string | null {
  if (list + 6 > field.length) return null
  const count = Math.min(field.readUInt16LE(list + 2), mostChoices)
  let at = list + 6
  for (let index = 0; index < count && at + 2 <= field.length; index++) {
    const end = at + 2 + field.readUInt16LE(at) * 2
    if (index === chosen) return field.toString('utf16le', at + 2, Math.min(end, field.length))
    at = end
  }
  return null
}
