import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { test } from '../host-test.ts'
import { reachOut } from './reach-out.ts'

/** Somebody who listens on this machine, and what they heard. */
async function listener() {
  const heard: string[] = []
  const tcp = createServer((socket) => {
    heard.push('a connection')
    socket.on('data', (bytes) => heard.push(bytes.toString('latin1').split('\r\n', 1)[0] ?? ''))
    socket.on('error', () => undefined)
  })
  const udp = createSocket('udp4', () => heard.push('a datagram'))
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  return {
    heard,
    ports: { tcp: (tcp.address() as AddressInfo).port, udp: udp.address().port },
    close: () => {
      tcp.close()
      udp.close()
    },
  }
}

test('a page reaches nobody, whatever it tries', async ({ start }) => {
  const { page } = await start()
  const somebody = await listener()
  try {
    expect(await page.evaluate(reachOut, somebody.ports)).toEqual({ candidates: [] })
    expect(somebody.heard).toEqual([])
  } finally {
    somebody.close()
  }
})

test('nor does one that has rid itself of the content security policy', async ({ start }) => {
  const { page, app } = await start()
  await expect(page.getByText('260101').first()).toBeVisible()
  const somebody = await listener()
  try {
    await app.evaluate(async ({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      await webContents.withoutPolicy()
      webContents.reload()
    })
    await page.waitForEvent('load')
    await expect(page.getByText('260101').first()).toBeVisible()
    expect(await page.evaluate(reachOut, somebody.ports)).toEqual({ candidates: [] })
    expect(somebody.heard).toEqual([])
    const cancelled = await app.evaluate(({ standIn }) =>
      standIn.calls.filter(({ api }) => api === 'webRequest.cancelled').map(({ args }) => String(args[0])),
    )
    expect(cancelled.map((address) => new URL(address).pathname)).toEqual(
      expect.arrayContaining(['/fetch', '/script', '/img']),
    )
  } finally {
    somebody.close()
  }
})

test('Electron is told so for every page, before there is one', async ({ start }) => {
  const { app } = await start()
  const recorded = await app.evaluate(({ standIn }) => JSON.stringify(standIn.calls))
  const told = (JSON.parse(recorded) as { api: string; args: unknown[] }[]).map(({ api, args }) => [api, ...args])
  const at = (api: string) => told.findIndex(([called]) => called === api)
  expect(told).toContainEqual(['webContents.setWebRTCIPHandlingPolicy', 'disable_non_proxied_udp'])
  expect(told).toContainEqual(['app.commandLine.appendSwitch', 'webrtc-ip-handling-policy', 'disable_non_proxied_udp'])
  expect(told).toContainEqual([
    'session.setProxy',
    { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' },
  ])
  expect(at('session.setProxy')).toBeLessThan(at('new BrowserWindow'))
  expect(at('session.webRequest.onBeforeRequest')).toBeLessThan(at('new BrowserWindow'))
})
