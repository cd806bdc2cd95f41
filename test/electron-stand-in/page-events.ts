/** What pages and Chromium's protocol tell a stand-in for Electron's web contents. */

export interface Frame {
  url: string
  origin: string
  parent: null
  frames: []
}

export interface PageMessage {
  type: string
  id: number
  channel: string
  args: unknown[]
  url: string
  name: string
  features: string
  error: string
}

export interface Paused {
  requestId: string
  request: { url: string }
  resourceType: string
  frameId: string
}
