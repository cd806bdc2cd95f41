import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pageHeaders } from './page-headers.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** The file of an address's path under `root`, or null where it would leave it, however it is spelt. `folders` maps the first segment to another root. */
export function fileFor(pathname: string, root: string, folders: Readonly<Record<string, string>> = {}): string | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // Segments are checked, not the joined path: no `..` is ever resolved; a backslash or a drive is a step out on Windows.
  if (!path.startsWith('/') || /[\\:\0]/u.test(path)) return null
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => segment.startsWith('.'))) return null
  const [first = ''] = segments
  const elsewhere = Object.hasOwn(folders, first) ? folders[first] : undefined
  const base = elsewhere ?? root
  const inside = elsewhere === undefined ? segments : segments.slice(1)
  const file = join(base, ...(inside.length === 0 ? ['index.html'] : inside))
  return file.startsWith(base + sep) ? file : null
}

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
  response.writeHead(200, { ...pageHeaders, 'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream', 'content-length': size })
  // A browser that goes away in the middle is nobody's error.
  await pipeline(createReadStream(file), response).catch(() => { response.destroy() })
}
