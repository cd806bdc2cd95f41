import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../services/ports/faults.ts'
import { isHangUp } from './hang-up.ts'
import { Refusal } from '../../shared/ipc/dispatch.ts'
import type { Envelope, ErrorCode } from '../../shared/ipc/contract.ts'
import { originalAsked } from '../services/page/original.ts'
import { fileFor } from '../services/page/page-files.ts'
import type { Desk } from '../services/ports/ports.ts'
import { streamEvents } from './event-stream.ts'
import { createGate } from './gate.ts'
import { pageHeaders } from '../services/page/page-headers.ts'
import { hideReceived } from './hide-received.ts'
import { uploadLimit, uploadTooLarge } from './received-files.ts'
import type { ReceivedRoom } from './received-room.ts'
import { sendFile } from './send-file.ts'
import { callLimit, isTooDeep } from '../../shared/ipc/call-limits.ts'
import { jsonOrNull } from '../../shared/text/parse-json.ts'

export interface ServedDesk {
  /** With the token: for the person's own browser and nobody else. */
  address: string
  close: () => Promise<void>
}

export interface ServeOptions {
  desk: Pick<Desk, 'call' | 'events' | 'original'>
  /** The built renderer. */
  rendererDir: string
  /** Other folders under an address's first segment: what pdf.js reads at run time. */
  folders?: Readonly<Record<string, string>>
  /** Where dropped files' bytes are kept. */
  received: ReceivedRoom
  log: Log
}

/** For a person who came by half an address, or by one of an earlier start. */
const withoutKey = `This address lacks the key of the desk. Open the whole address that the terminal shows, up to the last letter after "token=".

Il manque à cette adresse la clé du bureau. Ouvrez l’adresse entière affichée dans le terminal, jusqu’à la dernière lettre après «\u00A0token=\u00A0».
`

/** Carries a desk to a browser on this machine: 127.0.0.1 only, on a port that the system chooses. */
export async function serveDesk({ desk, rendererDir, folders = {}, received, log }: ServeOptions): Promise<ServedDesk> {
  const gate = createGate()
  const hidden = hideReceived(received.folder)
  let port = 0
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else sendEnvelope(response, 500, failure('failed', 'fault'))
      if (!isHangUp(error)) log.fault('answering', error)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  port = (server.address() as AddressInfo).port

  return {
    address: `http://127.0.0.1:${port}/?token=${gate.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
    const refusal = gate.refusal(request, port)
    const token = url.searchParams.get('token')
    if (
      (refusal === null || refusal === 'cookie') &&
      request.method === 'GET' &&
      url.pathname === '/' &&
      token !== null &&
      gate.opens(token)
    ) {
      // The token leaves the address bar and the history.
      response.writeHead(303, { ...pageHeaders, 'set-cookie': gate.cookie(), location: '/' }).end()
      return
    }
    if (refusal === 'cookie' && request.method === 'GET' && url.pathname === '/') {
      response.writeHead(403, { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' }).end(withoutKey)
      return
    }
    if (refusal !== null) {
      refuse(request, response, 403)
      return
    }
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'POST /call':
        await answerCall(request, response)
        break
      case 'GET /events':
        streamEvents(response, desk.events, hidden)
        break
      case 'GET /original':
        await answerOriginal(response, url.searchParams)
        break
      case 'PUT /upload':
        await answerUpload(request, response, url.searchParams.get('name') ?? '')
        break
      default:
        await answerFile(request, response, url.pathname)
    }
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!/^application\/json(?:;|$)/iu.test(request.headers['content-type'] ?? '')) {
      refuse(request, response, 415)
      return
    }
    // What it is called goes ahead, so that no call is taken in larger than it may be; one without is an ordinary one.
    const named = request.headers['x-call'] ?? null
    const body = await bodyOf(request, callLimit(named))
    if (body === null) {
      refuse(request, response, 413)
      return
    }
    if (isTooDeep(body)) {
      sendEnvelope(response, 400, failure('bad-arguments', 'a call is at most 64 levels deep'))
      return
    }
    const call = jsonOrNull(body)
    if (typeof call !== 'object' || call === null) {
      sendEnvelope(response, 400, failure('bad-arguments', 'a call is a JSON object with name and argument'))
      return
    }
    const name = 'name' in call ? call.name : undefined
    if (named !== null && name !== named)
      sendEnvelope(response, 400, failure('bad-arguments', 'another call than its header names'))
    else sendEnvelope(response, 200, await desk.call(name, 'argument' in call ? call.argument : undefined), hidden)
  }

  async function answerUpload(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const length = request.headers['content-length']
    const said = length === undefined ? null : Number(length)
    try {
      if ((said ?? 0) > uploadLimit) throw uploadTooLarge()
      const path = await received.take(name, said, request)
      if (path === null) sendEnvelope(response, 200, { ok: true, value: { accepted: 0, files: [] } })
      else sendEnvelope(response, 200, await desk.call('files.open', { paths: [path] }), hidden)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { code, message, words } = error
      response.setHeader('connection', 'close')
      sendEnvelope(response, 413, { ok: false, error: { code, message, words } })
      request.resume()
    }
  }

  async function answerOriginal(response: ServerResponse, query: URLSearchParams): Promise<void> {
    const asked = originalAsked(query)
    const found = asked === null ? { status: 404 as const } : await desk.original(asked.id, asked.source)
    if (found.status === 200)
      response
        .writeHead(200, { ...pageHeaders, 'content-type': 'application/pdf', 'content-length': found.bytes.length })
        .end(found.bytes)
    else response.writeHead(found.status, pageHeaders).end()
  }

  async function answerFile(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const file = request.method === 'GET' ? fileFor(pathname, rendererDir, folders) : null
    if (file === null) refuse(request, response, request.method === 'GET' ? 404 : 405)
    else await sendFile(response, file)
  }
}

/** Null where it is longer than the limit, whatever its header says. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  // The request must outlive the reading of it, or its answer is lost with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function failure(code: ErrorCode, message: string): Envelope {
  return { ok: false, error: { code, message } }
}

function sendEnvelope(
  response: ServerResponse,
  status: number,
  envelope: Envelope,
  hidden = (json: string): string => json,
): void {
  response
    .writeHead(status, { ...pageHeaders, 'content-type': 'application/json; charset=utf-8' })
    .end(hidden(JSON.stringify(envelope)))
}

/** Says nothing to a stranger, and does not wait for what more it would send. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.writeHead(status, { ...pageHeaders, connection: 'close' }).end()
  request.resume()
}
