import { serveParent, type Parent } from '../processes/serve-parent.ts'
import { doDiskWork } from '../services/disk/disk-work.ts'
import type { FromFileProcess, ToFileProcess, ToldError } from '../services/disk/file-messages.ts'
import { listenToFolder, type FolderEvents } from '../services/disk/folder-events.ts'
import { isSystemError } from '../services/ports/system-error.ts'
import { outlineOf } from '../../shared/text/error-outline.ts'

/** Touches the paths of one folder for the desk, which ends this process when a disk does not answer. */
serveParent((_setup, parent) => {
  const tell = together(parent)
  const listening = new Map<number, FolderEvents>()
  tell({ ready: true })
  return (messages) => {
    for (const message of messages as ToFileProcess[]) {
      if ('act' in message) void work(message)
      else if ('listen' in message) listen(message)
      else void listening.get(message.unlisten)?.close()
    }
  }

  async function work({ id, act, asked }: Extract<ToFileProcess, { act: unknown }>): Promise<void> {
    let told = performance.now()
    const alive = (): void => {
      if (performance.now() - told < alivePause) return
      told = performance.now()
      tell({ id, alive: true })
    }
    try {
      tell({ id, answer: await doDiskWork(act, asked, alive) })
    } catch (error) {
      tell({ id, error: toldError(error) })
    }
  }

  function listen({ listen: number, roots, isFolder }: Extract<ToFileProcess, { roots: unknown }>): void {
    listening.set(
      number,
      listenToFolder({
        roots,
        isFolder,
        noticed: (paths) => {
          tell({ listen: number, noticed: paths, missed: false })
        },
        missed: () => {
          tell({ listen: number, noticed: [], missed: true })
        },
      }),
    )
  }
})

/** Milliseconds between signs of life: a fraction of any patience. */
const alivePause = 500

/** One message for all that is told in one turn. */
function together(parent: Parent): (told: FromFileProcess) => void {
  let waiting: FromFileProcess[] = []
  return (told) => {
    waiting.push(told)
    if (waiting.length > 1) return
    setImmediate(() => {
      parent.post(waiting)
      waiting = []
    })
  }
}

function toldError(error: unknown): ToldError {
  if (!isSystemError(error)) return { fault: outlineOf(error) }
  const { code = '', syscall = '', message } = error as NodeJS.ErrnoException
  return { code, syscall, message }
}
