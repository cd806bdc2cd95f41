/** Tries every way out of a page that Chromium has. Runs in the page: it may close over nothing. */
export async function reachOut({ tcp, udp }: { tcp: number; udp: number }): Promise<{ candidates: string[] }> {
  const at = (path: string): string => `http://127.0.0.1:${tcp}/${path}`
  const quietly = async (work: () => unknown): Promise<void> => {
    try {
      await work()
    } catch (error) {
      // What is stopped says so in many ways; whether anything arrived is asked outside.
      console.debug(String(error))
    }
  }
  const add = (name: string, attributes: Record<string, string>, text = ''): void => {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.textContent = text
    document.body.append(element)
  }
  for (const rel of [
    'preconnect',
    'dns-prefetch',
    'prefetch',
    'prerender',
    'icon',
    'stylesheet',
    'modulepreload',
    'manifest',
  ])
    add('link', { rel, href: at(rel) })
  add('link', { rel: 'preload', as: 'image', href: at('preload') })
  add(
    'script',
    { type: 'speculationrules' },
    JSON.stringify({ prefetch: [{ source: 'list', urls: [at('speculated')] }] }),
  )
  add('script', { src: at('script') })
  add(
    'style',
    {},
    `@import url(${at('import')}); @font-face { font-family: out; src: url(${at('font')}) } body { background: url(${at('ground')}); font-family: out }`,
  )
  add('iframe', { src: at('frame') })
  add('object', { data: at('object') })
  add('embed', { src: at('embed') })
  for (const name of ['img', 'video', 'audio']) add(name, { src: at(name) })
  add('form', { action: at('form'), method: 'post' })
  document.body.style.backgroundImage = `url(${at('inline')})`
  const started: (() => unknown)[] = [
    () => fetch(at('fetch'), { mode: 'no-cors', method: 'POST', body: 'x' }),
    () => navigator.sendBeacon(at('beacon'), 'x'),
    () => {
      const request = new XMLHttpRequest()
      request.open('GET', at('xhr'))
      request.send()
    },
    () => new WebSocket(`ws://127.0.0.1:${tcp}/socket`),
    () => new EventSource(at('events')),
    () => new WebTransport(`https://127.0.0.1:${udp}/transport`),
    () => new Worker(at('worker')),
    () => new SharedWorker(at('shared-worker')),
    () => new Worker(URL.createObjectURL(new Blob([`fetch('${at('from-worker')}')`]))),
    () => navigator.serviceWorker.register(at('service-worker')),
    () => import(/* @vite-ignore */ at('module')),
    () => {
      document.forms[document.forms.length - 1]?.submit()
    },
  ]
  await Promise.all(started.map((start) => quietly(start)))
  const candidates: string[] = []
  await quietly(async () => {
    const connection = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:127.0.0.1:${udp}` },
        { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'a', credential: 'b' },
      ],
    })
    connection.onicecandidate = ({ candidate }) => {
      if (candidate !== null && candidate.candidate !== '') candidates.push(candidate.candidate)
    }
    connection.createDataChannel('out')
    await connection.setLocalDescription(await connection.createOffer())
  })
  // Chromium gathers candidates and tries connections for a moment; three seconds see all of them when nothing is shut.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  return { candidates }
}
