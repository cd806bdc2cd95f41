/** What is held in memory until it can be written. Bytes: some ten thousand revisions of six thousand each. */
const mostBytes = 64_000_000
/** What holds a note beside its rows: a function and what it closes over. Bytes. */
const ownBytes = 1_000

export interface WaitingNotes<Write> {
  /** `bytes`: of its rows. */
  add: (write: Write, bytes: number) => void
  first: () => Write | undefined
  /** The first has been kept, or can never be. */
  dropFirst: () => void
  /** Whether anything came that was not taken in. */
  isOverfull: () => boolean
}

/**
 * What the desk notes down by itself, in the order in which it came, up to a bound: a folder that cannot be written for
 * weeks must not fill the memory. What comes beyond is left out rather than what came before, since the file it speaks
 * of lies there still as a rule, and is noted when it is read at a later start.
 */
export function createWaitingNotes<Write>(bytesHeld = mostBytes): WaitingNotes<Write> {
  const waiting: { write: Write; bytes: number }[] = []
  let held = 0
  let isOverfull = false
  return {
    add: (write, bytes) => {
      // One alone is always taken: where the history can be written it waits for its turn only.
      if (waiting.length > 0 && held + bytes + ownBytes > bytesHeld) {
        isOverfull = true
        return
      }
      waiting.push({ write, bytes: bytes + ownBytes })
      held += bytes + ownBytes
    },
    first: () => waiting[0]?.write,
    dropFirst: () => {
      held -= waiting.shift()?.bytes ?? 0
    },
    isOverfull: () => isOverfull,
  }
}
