import { useEffect, useState } from 'react'
import { useConnection } from '../../state/connection-store.ts'
import { say } from '../../state/messages-store.ts'
import { useText } from '../../text/use-text.ts'
import { filesUnder, type DroppedFile } from './dropped-entries.ts'
import { handOver } from './hand-over.ts'

/**
 * Takes what is dropped anywhere on the window. `over` while files hang above it, `sending` while they are handed over.
 */
export function useDrop(): { over: boolean; sending: number } {
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState(0)
  const { text } = useText()
  useEffect(() => {
    // Entering a child leaves its parent: only the balance tells whether the pointer is inside.
    let depth = 0
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void take(dropped(event.dataTransfer))
    }
    const take = async (finding: Promise<DroppedFile[]>): Promise<void> => {
      const files = await finding
      if (files.length === 0) {
        say(text.drop.nothing)
        return
      }
      setSending(files.length)
      try {
        say(text.drop.taken(await handOver(files)))
      } finally {
        setSending(0)
      }
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [text])
  return { over, sending }
}

/** The transfer is empty once the event is over, so everything is taken out of it at once. */
function dropped(transfer: DataTransfer): Promise<DroppedFile[]> {
  if (useConnection.getState().capabilities.droppedPaths)
    return Promise.resolve([...transfer.files].map((file) => ({ name: file.name, file })))
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length > 0) return filesUnder(entries)
  return Promise.resolve([...transfer.files].map((file) => ({ name: file.name, file })))
}
