import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from '../services/page/page-files.ts'
import { pageHeaders } from '../services/page/page-headers.ts'
import { statOrNull } from '../services/disk/scan-folder.ts'
import { isHangUp } from './hang-up.ts'

export async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const stats = await statOrNull(file)
  if (stats?.isFile() !== true) {
    response.writeHead(404, pageHeaders).end()
    return
  }
  response.writeHead(200, { ...pageHeaders, 'content-type': contentTypeOf(file), 'content-length': Number(stats.size) })
  // A browser that goes away in the middle is nobody's error.
  await pipeline(createReadStream(file), response).catch((error: unknown) => {
    response.destroy()
    if (!isHangUp(error)) throw error
  })
}
