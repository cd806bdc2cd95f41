import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { callChannel, eventChannel } from '../../shared/ipc/channels.ts'
import type { Envelope, EventMessage } from '../../shared/ipc/contract.ts'
import type { Desk } from '../services/ports/ports.ts'
import { isOurs } from './security.ts'

/** Answers calls from the main frame of our window and from nothing else. */
export function attachIpc(ipc: IpcMain, call: Desk['call'], ourContents: () => WebContents | null): void {
  ipc.handle(callChannel, async (event, name: unknown, argument: unknown): Promise<Envelope> => {
    if (!comesFromOurFrame(event, ourContents())) {
      return { ok: false, error: { code: 'refused', message: 'This frame may not call.' } }
    }
    return call(name, argument)
  })
}

/** The page's own frame, still showing our page: not a frame inside it, not a window that was navigated away. */
function comesFromOurFrame(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  ours: WebContents | null,
): boolean {
  if (ours === null || event.sender !== ours) return false
  const frame = event.senderFrame
  return frame !== null && frame === ours.mainFrame && isOurs(frame.url)
}

export function sendEvent(contents: WebContents | null, message: EventMessage): void {
  if (contents !== null && !contents.isDestroyed()) contents.send(eventChannel, message)
}
