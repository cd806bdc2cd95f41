import type { ServerResponse } from 'node:http'
import type { EventStream } from '../services/ports/ports.ts'
import { pageHeaders } from '../services/page/page-headers.ts'

/** Keeps a silent connection open, and notices one that is dead. */
const beatPause = 20_000
/**
 * A page that does not take its events is cut off rather than remembered for; it asks for everything when it is back.
 * Bytes.
 */
const backlogLimit = 16 * 1024 ** 2

/** Server-sent events, one JSON message each, until the page goes away. `hidden`: what is taken out of each. */
export function streamEvents(response: ServerResponse, events: EventStream, hidden: (json: string) => string): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream; charset=utf-8' })
  response.write(': open\n\n')
  const write = (text: string): void => {
    if (response.writableLength > backlogLimit) response.destroy()
    else response.write(text)
  }
  const end = events.subscribe((message) => {
    write(`data: ${hidden(JSON.stringify(message))}\n\n`)
  })
  const beat = setInterval(() => {
    write(': still here\n\n')
  }, beatPause)
  response.once('close', () => {
    clearInterval(beat)
    end()
  })
}
