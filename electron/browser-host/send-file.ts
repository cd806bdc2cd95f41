import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from '../services/page/page-files.ts'
import { pageHeaders } from '../services/page/page-headers.ts'

export async function sendFile(response: ServerResponse, file: string): Promise<void> {
  let size: number
  try {
    const stats = await stat(file)
    if (!stats.isFile()) throw new Error('not a file')
    size = stats.size
  } catch {
    response.writeHead(404, pageHeaders).end()
    return
  }
  response.writeHead(200, { ...pageHeaders, 'content-type': contentTypeOf(file), 'content-length': size })
  // A browser that goes away in the middle is nobody's error.
  await pipeline(createReadStream(file), response).catch(() => {
    response.destroy()
  })
}
