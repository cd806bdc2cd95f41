import { extname, join, sep } from 'node:path'

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

/**
 * Under nosniff, a file without a type of its own is only bytes: pdf.js's character maps, fonts and colour profiles.
 */
export function contentTypeOf(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * The file of an address's path under `root`, or null where it would leave it, however it is spelt. Both hosts serve by
 * this and by nothing else. `folders` maps the first segment to another root.
 */
export function fileFor(pathname: string, root: string, folders: Readonly<Record<string, string>> = {}): string | null {
  const path = decoded(pathname)
  // Segments are checked, not the joined path: no `..` is ever resolved; a backslash or a drive is a step out on
  // Windows.
  if (path?.startsWith('/') !== true || /[\\:\0]/u.test(path)) return null
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => segment.startsWith('.'))) return null
  const [first = ''] = segments
  const elsewhere = Object.hasOwn(folders, first) ? folders[first] : undefined
  const base = elsewhere ?? root
  const inside = elsewhere === undefined ? segments : segments.slice(1)
  const file = join(base, ...(inside.length === 0 ? ['index.html'] : inside))
  return file.startsWith(base + sep) ? file : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return null
  }
}
