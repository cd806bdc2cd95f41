import type { FromFileProcess, ToFileProcess } from '../../electron/services/disk/file-messages.ts'
import type { Child, ChildEnd, StartChild } from '../../electron/services/ports/child.ts'

export interface FakeDisks {
  startChild: StartChild
  /** What lies under any of these does not answer; a process that asked is held by it, until it is killed. */
  hung: Set<string>
  /** How many processes are there, the most that ever were, and how often one fell silent. */
  counts: () => { alive: number; most: number; killedWhileHeld: number }
}

/** File processes that touch nothing: each question is answered with its path, save those about disks that hang. */
export function fakeDisks(): FakeDisks {
  const hung = new Set<string>()
  let [alive, most, killedWhileHeld] = [0, 0, 0]
  return { startChild, hung, counts: () => ({ alive, most, killedWhileHeld }) }

  function startChild(): Child {
    alive += 1
    most = Math.max(most, alive)
    const exits: ((end: ChildEnd) => void)[] = []
    let [isGone, isHeld] = [false, false]
    let tell: (told: FromFileProcess[]) => void = () => undefined
    setTimeout(() => {
      tell([{ ready: true }])
    }, 1)
    return {
      pid: () => undefined,
      post: (messages) => {
        for (const message of messages as ToFileProcess[]) {
          if (!('act' in message) || isGone) continue
          if ([...hung].some((each) => message.asked.path.startsWith(each))) isHeld = true
          // Of a process that is held nothing comes any more.
          else if (!isHeld)
            setTimeout(() => {
              if (!isGone && !isHeld) tell([{ id: message.id, answer: message.asked.path }])
            }, 5)
        }
      },
      onMessage: (listener) => {
        tell = listener
      },
      onExit: (listener) => {
        if (isGone) listener({ code: null })
        else exits.push(listener)
      },
      kill: () => {
        if (isGone) return
        isGone = true
        alive -= 1
        if (isHeld) killedWhileHeld += 1
        for (const listener of exits) listener({ code: null })
      },
      ref: () => undefined,
      unref: () => undefined,
    }
  }
}
