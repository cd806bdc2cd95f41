import type { CallName, Envelope, EventMessage } from '../../shared/ipc/contract.ts'

/** What carries calls and events between the view and its host. One implementation per host. */
export interface Transport {
  /** Rejects only when the host cannot be reached; a refusal comes back inside the envelope. */
  call(name: CallName, argument: unknown): Promise<Envelope>
  on(listener: (event: EventMessage) => void): () => void
  /** Tells whether events arrive; a desk that was cut off must ask for everything again. */
  onConnection(listener: (connected: boolean) => void): () => void
  /** Where a dropped file lies; null where the host cannot know, and its bytes are to be uploaded. */
  pathOf(file: File): string | null
  /** Hands a file's bytes to the host. `name` is its path relative to what was dropped. */
  upload(name: string, file: File): Promise<Envelope>
  /**
   * Where the bytes of a notice's file are had, at the page's own origin; only PDFs are. `source` counts the notice's
   * files from 0.
   */
  originalUrl(id: string, source: number): string
}
