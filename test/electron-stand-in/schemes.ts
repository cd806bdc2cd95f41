import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { calls, strict } from './record.ts'
import { world } from './world.ts'

/**
 * Custom schemes are played by a loopback server: app://desk/x is http://desk.app.localhost:PORT/x, a secure context
 * like the real one.
 */
type Handler = (request: Request) => Response | Promise<Response>
const handlers = new Map<string, Handler>()
const privileged = new Map<string, { standard?: boolean; secure?: boolean }>()
let server: Server | undefined

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges?: { standard?: boolean; secure?: boolean } }[]) {
    if (world.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges ?? {})
  },
  handle(scheme: string, handler: Handler) {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`)
    handlers.set(scheme, handler)
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
})

export async function serveSchemes(): Promise<void> {
  const listening = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      calls.push({ api: 'protocol.error', args: [String(error)] })
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  server = listening
}

function port(): number {
  return (server?.address() as AddressInfo).port
}

/**
 * The address Chromium is given. A scheme that was not registered as standard and secure before "ready" has no origin
 * and loads nothing.
 */
export function toReal(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/iu.exec(address) ?? []
  if (!handlers.has(scheme)) return address
  const rights = privileged.get(scheme)
  if (rights?.standard !== true || rights.secure !== true)
    throw new Error(`stand-in: ${scheme}:// was not registered as standard and secure before ready`)
  return `http://${host}.${scheme}.localhost:${port()}${rest}`
}

/** The address as the app under test knows it. */
export function toVirtual(address: string): string {
  const found = new RegExp(`^http://([^/]+)\\.([a-z0-9+-]+)\\.localhost:${port()}(.*)$`, 'u').exec(address)
  return found === null ? address : `${found[2] ?? ''}://${found[1] ?? ''}${found[3] ?? ''}`
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = toVirtual(`http://${request.headers.host ?? ''}${request.url ?? ''}`)
  const handler = handlers.get(address.split(':')[0] ?? '')
  if (handler === undefined) {
    response.writeHead(502).end()
    return
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => !['host', 'connection'].includes(name))
      .map(([name, value]) => [name, String(value)]),
  )
  const asked = new Request(address, {
    method: request.method ?? 'GET',
    headers,
    ...(request.method === 'GET' || request.method === 'HEAD'
      ? {}
      : { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
  })
  const given = await handler(asked)
  response.writeHead(given.status, Object.fromEntries(given.headers))
  response.end(Buffer.from(await given.arrayBuffer()))
}
