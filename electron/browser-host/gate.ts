import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface Gate {
  /** In the first address; whoever has it gets the cookie. */
  token: string
  opens: (token: string) => boolean
  /** Set-Cookie for a browser that came with the token. */
  cookie: () => string
  /** Null when the request may pass, else why not. `port` is where we listen. */
  refusal: (request: IncomingMessage, port: number) => 'host' | 'origin' | 'cookie' | null
}

/**
 * Lets in the page that we opened and nothing else: no other site in the same browser (Origin, SameSite), no name that
 * was made to point here (Host), no other user of this machine (cookie).
 */
export function createGate(): Gate {
  const token = randomBytes(32).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  // Cookies know no ports: another desk of the same person has a name of its own.
  const cookieName = `vis-a-vis-${randomBytes(6).toString('hex')}`

  return {
    token,
    opens: (given) => isSame(given, token),
    cookie: () => `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`,
    refusal: (request, port) => {
      const { host, origin, cookie } = request.headers
      if (host !== `127.0.0.1:${port}`) return 'host'
      const changesSomething = request.method !== 'GET' && request.method !== 'HEAD'
      const isOurOrigin = origin === `http://127.0.0.1:${port}`
      if (origin === undefined ? changesSomething : !isOurOrigin) return 'origin'
      const site = request.headers['sec-fetch-site']
      if (site === 'cross-site' || site === 'same-site') return 'origin'
      return isSame(cookieNamed(cookieName, cookie), session) ? null : 'cookie'
    },
  }
}

function cookieNamed(name: string, header: string | undefined): string {
  const pair = (header ?? '').split(/;\s*/u).find((part) => part.startsWith(`${name}=`))
  return pair?.slice(name.length + 1) ?? ''
}

/** Takes the same time wherever they differ, and whatever their lengths. */
function isSame(given: string, secret: string): boolean {
  const [a, b] = [given, secret].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(a, b)
}
