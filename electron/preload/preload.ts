import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import { callChannel, eventChannel } from '../../shared/ipc/channels.ts'

/**
 * All that the page sees of Electron: one call, one stream of events, and the path of a file that a person dropped.
 * Names and arguments are checked in the main process, where the page cannot reach.
 */
contextBridge.exposeInMainWorld('bridge', {
  /** Answers with the contract's envelope; rejects only when the main process is gone. */
  call: (name: string, argument: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, argument),
  /** `listener` gets `{ name, payload }`; the function returned ends it. */
  on: (listener: (event: unknown) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, event: unknown): void => {
      listener(event)
    }
    ipcRenderer.on(eventChannel, hear)
    return () => {
      ipcRenderer.off(eventChannel, hear)
    }
  },
  /** '' for a File that the page made itself: only a real dropped file has a path. */
  pathOf: (file: File): string => webUtils.getPathForFile(file),
})
