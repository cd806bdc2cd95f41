import { mkdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createReceivedRoom } from '../../../../electron/browser-host/received-room.ts'
import { serveDesk } from '../../../../electron/browser-host/serve-desk.ts'
import { fakeLog } from '../../../fakes/fake-log.ts'
import { dispatch } from '../../../../shared/ipc/dispatch.ts'
import { createEvents, type Tell } from '../../../../electron/services/ports/events.ts'
import type { OriginalReader } from '../../../../electron/services/ports/ports.ts'
import type { Handlers } from '../../../../shared/ipc/contract.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

/** A desk that is served to the page of one test, with what the page has of it. */
export interface Served {
  origin: string
  token: string
  cookie: string
  folder: string
  opened: string[]
  tell: Tell
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export async function serveTestDesk(): Promise<Served> {
  const folder = tempFolder()
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>the page')
  writeFileSync(join(folder, 'renderer/assets/app.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const opened: string[] = []
  const events = createEvents(fakeLog().log)
  const handlers = {
    'notices.search': ({ query }: { query: string }) => [query],
    'files.open': ({ paths }: { paths: string[] }) => {
      opened.push(...paths)
      return { accepted: paths.length, files: paths }
    },
    'reading.stop': () => {
      throw new Error('broken')
    },
  } as unknown as Handlers
  mkdirSync(join(folder, 'pdfjs/cmaps'), { recursive: true })
  writeFileSync(join(folder, 'pdfjs/cmaps/a.bcmap'), 'a map')
  const original: OriginalReader = (id, source) =>
    Promise.resolve(
      id === 'n-1' && source === 0
        ? { status: 200, bytes: new Uint8Array(Buffer.from('%PDF-1.7')) }
        : { status: id === 'n-2' ? 415 : 404 },
    )
  const failed = (): void => undefined
  const served = await serveDesk({
    desk: { call: (name, argument) => dispatch(handlers, name, argument, failed), events: events.stream, original },
    log: fakeLog().log,
    rendererDir: join(folder, 'renderer'),
    folders: { pdfjs: join(folder, 'pdfjs') },
    received: createReceivedRoom({
      folder: join(folder, 'received'),
      listed: () => Promise.resolve(opened),
      now: Date.now,
      limits: { files: 3, bytes: 1_000 * 1024 ** 2 },
    }),
  })
  onTestFinished(served.close)
  const address = new URL(served.address)
  const { origin } = address
  const token = address.searchParams.get('token')!
  const first = await ask(origin, { path: `/?token=${token}` })
  const cookie = first.headers['set-cookie']![0]!.split(';')[0]!
  return { origin, token, cookie, folder, opened, tell: events.tell }
}

/** A request as anybody could forge it: every header as given and no other. */
export function ask(origin: string, options: RequestOptions, body: string | Buffer = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin)
    const sent = httpRequest({ host: '127.0.0.1', port, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
