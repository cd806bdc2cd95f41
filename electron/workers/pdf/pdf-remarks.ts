import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What pdf.js says to the console where it leaves out a part of a page and goes on, by how its remarks begin or what
 * they hold; no interface tells it otherwise. A wording that changes with a later version shows in the tests.
 */
const leftOut =
  /getOperatorList - ignoring (?:errors|XObject(?!: "FormatError: XObject should be a stream))|getContentStream - ignoring|loadFont - lookup failed|readToUnicode - ignoring|Unterminated (?:hex )?string|without finding a valid EI|Unknown command|Skipping command|Malformed dictionary/u

/** Of a form or picture that is not there, or that no entry says where to find. */
const notFound = 'getOperatorList - ignoring XObject: "FormatError: XObject should be a stream'

/** The same of a stream that does not unpack, whatever it holds: said of pictures and letter shapes too. */
const brokenOff = /in flate stream|Invalid stream: /u

/** What was said while a page was read. */
export interface Remarks {
  isLeftOut: boolean
  isBrokenOff: boolean
  /** A form or picture was not found. */
  isUnfound: boolean
}

const listening = new AsyncLocalStorage<Remarks>()
const heard = new WeakSet<Console>()

/** Does the work and tells what pdf.js says meanwhile, of this work alone where several are at it. */
export async function hearRemarks<Value>(work: () => Promise<Value>): Promise<{ value: Value; remarks: Remarks }> {
  takeRemarks()
  const remarks: Remarks = { isLeftOut: false, isBrokenOff: false, isUnfound: false }
  const value = await listening.run(remarks, work)
  return { value, remarks }
}

/**
 * Before pdf.js is at work: its remarks are heard and go no further, since they quote the file. What others say goes
 * where it went.
 */
export function takeRemarks(): void {
  const output = globalThis.console
  if (heard.has(output)) return
  heard.add(output)
  for (const way of ['info', 'warn'] as const) {
    const aloud = output[way].bind(output)
    output[way] = (...said: unknown[]): void => {
      const remark = said[0]
      if (typeof remark !== 'string' || !/^(?:Info|Warning): /u.test(remark)) aloud(...said)
      else note(remark)
    }
  }
}

function note(remark: string): void {
  const remarks = listening.getStore()
  if (remarks === undefined) return
  remarks.isLeftOut ||= leftOut.test(remark)
  remarks.isBrokenOff ||= brokenOff.test(remark)
  remarks.isUnfound ||= remark.includes(notFound)
}
