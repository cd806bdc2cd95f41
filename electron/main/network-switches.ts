/**
 * What Chromium is told before it starts, so that a page which is taken over reaches nobody even where neither the
 * content security policy nor webRequest is asked: WebRTC sends no packet of its own, and whatever else a page starts
 * (preconnect, DNS prefetch, a socket) goes to a proxy that is not there: this machine's own discard port. Updates have
 * a session of their own, which is given the system's proxy (updates.ts).
 */
export const deadProxy = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' } as const

/** Nothing but what a proxy carries: and there is none. */
export const rtcPolicy = 'disable_non_proxied_udp'

export const networkSwitches: readonly (readonly [string, string])[] = [
  // One name in Chromium's own layer, the other in the browser's: whichever this Electron reads.
  ['webrtc-ip-handling-policy', rtcPolicy],
  ['force-webrtc-ip-handling-policy', rtcPolicy],
  ['proxy-server', deadProxy.server],
  ['proxy-bypass-list', deadProxy.bypass],
]
