import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from '../services/content-security-policy.ts'
import { originalAsked, type OriginalReader } from '../services/original.ts'
import type { Protocol } from 'electron'

export const appScheme = 'app'
export const appOrigin = `${appScheme}://desk`
export const appPage = `${appOrigin}/index.html`

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
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.wasm': 'application/wasm',
}

/** Before Electron is ready, or never: a scheme's rights are fixed when Chromium starts. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Files of the built renderer and, by `original`, PDFs of listed notices: nothing else on the disk. `folders` maps the first segment of a path to another root. */
export function serveRenderer(protocol: Protocol, root: string, folders: Readonly<Record<string, string>> = {}, original?: OriginalReader): void {
  protocol.handle(appScheme, (request) => (original !== undefined && request.method === 'GET' && request.url.startsWith(`${appOrigin}/original?`) ? answerOriginal(request.url, original) : answer(request, root, folders)))
}

async function answerOriginal(address: string, original: OriginalReader): Promise<Response> {
  const asked = originalAsked(new URL(address).searchParams)
  const found = asked === null ? { status: 404 as const } : await original(asked.id, asked.source)
  return found.status === 200 ? new Response(found.bytes, { headers: headersOf('application/pdf') }) : refusal(found.status)
}

async function answer(request: Request, root: string, folders: Readonly<Record<string, string>>): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const file = fileFor(request.url, root, folders)
  if (file === null) return refusal(403)
  try {
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file))
    return new Response(body, { headers: headersFor(file) })
  } catch {
    return refusal(404)
  }
}

/** The file behind an app:// address, or null when the address is not ours or leads out of its root, however it is spelt. */
export function fileFor(address: string, root: string, folders: Readonly<Record<string, string>> = {}): string | null {
  if (!address.startsWith(`${appOrigin}/`)) return null
  const path = decoded(address.slice(appOrigin.length).split(/[?#]/u, 1)[0] ?? '')
  // Segments are checked instead of the joined path: no `..` is ever resolved, and a backslash or a drive letter is a step out on Windows.
  if (path === null || /[\\:\0]/u.test(path)) return null
  const segments = path.split('/').slice(1)
  if (segments.some((segment) => segment === '..' || segment === '.')) return null
  const [first = ''] = segments
  const elsewhere = Object.hasOwn(folders, first) ? folders[first] : undefined
  const base = elsewhere ?? root
  const inside = (elsewhere === undefined ? segments : segments.slice(1)).filter((segment) => segment !== '')
  const file = join(base, ...(inside.length === 0 ? ['index.html'] : inside))
  return file.startsWith(base.endsWith(sep) ? base : base + sep) ? file : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function headersFor(file: string): Record<string, string> {
  return headersOf(types[extname(file).toLowerCase()] ?? 'application/octet-stream')
}

function headersOf(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff' } })
}
