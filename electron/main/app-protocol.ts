import { readFile } from 'node:fs/promises'
import type { Protocol } from 'electron'
import { originalAsked } from '../services/page/original.ts'
import type { OriginalReader } from '../services/ports/ports.ts'
import { contentTypeOf, fileFor } from '../services/page/page-files.ts'
import { pageHeaders } from '../services/page/page-headers.ts'
import { throwUnlessSystem } from '../services/ports/system-error.ts'

const appScheme = 'app'
export const appOrigin = `${appScheme}://desk`
export const appPage = `${appOrigin}/index.html`

export interface Served {
  /** The built renderer. */
  root: string
  /** Other folders under an address's first segment: what pdf.js reads at run time. */
  folders: Readonly<Record<string, string>>
  original: OriginalReader
}

/** Before Electron is ready, or never: a scheme's rights are fixed when Chromium starts. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Files of the built renderer and PDFs of listed notices: nothing else on the disk. */
export function serveRenderer(protocol: Protocol, served: Served): void {
  protocol.handle(appScheme, (request) => answer(request, served))
}

async function answer({ url, method }: Request, { root, folders, original }: Served): Promise<Response> {
  if (!url.startsWith(`${appOrigin}/`)) return refusal(403)
  if (method === 'GET' && url.startsWith(`${appOrigin}/original?`)) return answerOriginal(url, original)
  if (method !== 'GET' && method !== 'HEAD') return refusal(405)
  const file = fileFor(url.slice(appOrigin.length).split(/[?#]/u, 1)[0] ?? '', root, folders)
  if (file === null) return refusal(403)
  try {
    const bytes = new Uint8Array(await readFile(file))
    return new Response(method === 'HEAD' ? null : bytes, {
      headers: { ...pageHeaders, 'content-type': contentTypeOf(file) },
    })
  } catch (error) {
    throwUnlessSystem(error)
    return refusal(404)
  }
}

async function answerOriginal(address: string, original: OriginalReader): Promise<Response> {
  const asked = originalAsked(new URL(address).searchParams)
  const found = asked === null ? { status: 404 as const } : await original(asked.id, asked.source)
  return found.status === 200
    ? new Response(found.bytes, { headers: { ...pageHeaders, 'content-type': 'application/pdf' } })
    : refusal(found.status)
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: pageHeaders })
}
