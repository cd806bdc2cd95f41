import { get } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { contentSecurityPolicy } from '../../../electron/services/page/content-security-policy.ts'
import { callChannel } from '../../../shared/ipc/channels.ts'
import { test } from '../host-test.ts'

test.describe('calls', () => {
  test('only from the main frame of our window', async ({ start }) => {
    const { app, page } = await start()
    // Before its page is there, the frame is nobody's.
    await expect(page.locator('#root > *').first()).toBeVisible()
    const answers = (await app.evaluate(async ({ BrowserWindow, ipcMain }, channel) => {
      const ours = BrowserWindow.getAllWindows()[0]!.webContents
      const from = (sender: unknown, senderFrame: unknown) =>
        ipcMain.answer(channel, { sender, senderFrame }, ['notices.search', { query: '' }])
      return Promise.all([
        from(ours, ours.mainFrame),
        from(ours, { ...ours.mainFrame }),
        from(ours, null),
        from({ mainFrame: ours.mainFrame }, ours.mainFrame),
      ])
    }, callChannel)) as { ok: boolean; error?: { code: string } }[]
    expect(answers.map(({ ok, error }) => error?.code ?? ok)).toEqual([true, 'refused', 'refused', 'refused'])
  })

  test('names and arguments are checked on this side', async ({ start }) => {
    const { page } = await start()
    const codes = await page.evaluate(async () => {
      const tried: [string, unknown][] = [
        ['no.such.call', null],
        ['__proto__', null],
        ['folders.add', { paths: [] }],
        ['files.open', { paths: [1] }],
        ['notice.get', 'id'],
        ['settings.change', { window: null }],
      ]
      return Promise.all(
        tried.map(async ([name, argument]) => {
          const answer = await window.bridge!.call(name, argument)
          return answer.ok ? 'ok' : answer.error.code
        }),
      )
    })
    expect(codes).toEqual([
      'unknown-call',
      'unknown-call',
      'bad-arguments',
      'bad-arguments',
      'bad-arguments',
      'bad-arguments',
    ])
  })

  test('no other channel is open', async ({ start }) => {
    const { app } = await start()
    expect(await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String))).toEqual([])
    expect(await app.evaluate(({ ipcMain }) => ipcMain.channels())).toEqual([callChannel])
  })

  test('a path is only known of a file that a person dropped', async ({ start }) => {
    const { page } = await start()
    expect(await page.evaluate(() => window.bridge!.pathOf(new File(['x'], 'made-by-the-page.pdf')))).toBe('')
  })
})

test.describe('content security policy', () => {
  test('is sent with the page, and our own page never runs against it', async ({ start }) => {
    const { page, app } = await start()
    await expect(page.getByText('260101').first()).toBeVisible()
    const violations = watchViolations(page)
    const own = page.url()
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]!.webContents.reload()
    })
    const response = await page.waitForResponse((candidate) => candidate.url() === own)
    expect(await response.headerValue('content-security-policy')).toBe(contentSecurityPolicy)
    await expect(page.getByText('260101').first()).toBeVisible()
    expect(violations).toEqual([])
  })

  test('stops what a text that got into the page could try', async ({ start }) => {
    const { page } = await start()
    const tried = await page.evaluate(async () => {
      const violated: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
      const add = <Name extends keyof HTMLElementTagNameMap>(
        name: Name,
        set: (element: HTMLElementTagNameMap[Name]) => void,
      ) => {
        const element = document.createElement(name)
        set(element)
        document.body.append(element)
      }
      Object.assign(window, { ran: [] })
      add('script', (script) => {
        script.textContent = 'window.ran.push("inline script")'
      })
      add('script', (script) => {
        script.src = 'https://elsewhere.example/a.js'
      })
      add('div', (div) => {
        div.innerHTML = '<img src="x" onerror="window.ran.push(\'handler\')">'
      })
      add('style', (style) => {
        style.textContent = 'body { opacity: 0.5 }'
      })
      add('iframe', (frame) => {
        frame.src = location.href
      })
      add('object', (object) => {
        object.data = location.href
      })
      add('img', (image) => {
        image.src = 'https://elsewhere.example/a.png'
      })
      const failed = async (work: () => unknown): Promise<boolean> => {
        try {
          await work()
          return false
        } catch {
          return true
        }
      }
      // Playwright lifts the ban on eval for its own script: what it tries must come after.
      await new Promise((resolve) => setTimeout(resolve, 50))
      const stopped = {
        eval: await failed(() => (0, eval)('1')),
        function: await failed(() => (Function as unknown as (code: string) => () => unknown)('return 1')()),
        fetch: await failed(() => fetch('https://elsewhere.example/')),
      }
      // Each attempt that is stopped is told of, in its own time; a tenth of a second more for what might still run.
      for (let left = 200; left > 0 && new Set(violated).size < 8; left -= 1)
        await new Promise((resolve) => setTimeout(resolve, 50))
      await new Promise((resolve) => setTimeout(resolve, 100))
      return {
        violated: [...new Set(violated)].sort(),
        stopped,
        ran: (window as unknown as { ran: string[] }).ran,
        opacity: getComputedStyle(document.body).opacity,
      }
    })
    expect(tried).toEqual({
      violated: [
        'connect-src',
        'frame-src',
        'img-src',
        'object-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ],
      stopped: { eval: true, function: true, fetch: true },
      ran: [],
      opacity: '1',
    })
  })
})

test.describe('going elsewhere', () => {
  test('neither by script nor by a link', async ({ start }) => {
    const { page, app } = await start()
    await expect(page.getByText('260101').first()).toBeVisible()
    const own = page.url()
    await page.evaluate(() => {
      location.href = 'https://elsewhere.example/'
    })
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd'
    })
    await expect
      .poll(() =>
        app.evaluate(({ standIn }) =>
          standIn.calls.filter(({ api }) => api === 'will-navigate.prevented').map(({ args }) => args[0]),
        ),
      )
      .toContain('https://elsewhere.example/')
    expect(page.url()).toBe(own)
    await expect(page.getByText('260101').first()).toBeVisible()
  })

  test('no new window; the web and mail only after asking; other schemes not at all', async ({ start }) => {
    const { page, app } = await start()
    await app.evaluate(({ standIn }) => {
      standIn.answer('showMessageBox', { response: 0 })
      standIn.answer('showMessageBox', { response: 1 })
    })
    for (const address of [
      'https://refused.example/',
      'https://agreed.example/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://server/share',
      'http://plain.example/',
    ]) {
      await page.evaluate((to) => {
        window.open(to)
      }, address)
    }
    await expect
      .poll(() => app.evaluate(({ standIn }) => standIn.calls.filter(({ api }) => api === 'window-open').length))
      .toBe(6)
    await expect
      .poll(() =>
        app.evaluate(({ standIn }) =>
          standIn.calls.filter(({ api }) => api === 'shell.openExternal').map(({ args }) => args[0]),
        ),
      )
      .toEqual(['https://agreed.example/'])
    const seen = await app.evaluate(({ BrowserWindow, standIn }) => ({
      windows: BrowserWindow.getAllWindows().length,
      actions: [...new Set(standIn.calls.filter(({ api }) => api === 'window-open').map(({ args }) => args[1]))],
      asked: standIn.calls.filter(({ api }) => api === 'dialog.showMessageBox').length,
    }))
    expect(seen).toEqual({ windows: 1, actions: ['deny'], asked: 2 })
  })
})

test('permissions are refused, and seen to be by the page', async ({ start }) => {
  const { page } = await start()
  const states = await page.evaluate(async () =>
    Promise.all(
      ['geolocation', 'notifications', 'midi'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  )
  expect(states).toEqual(['denied', 'denied', 'denied'])
})

test('the app’s scheme serves the built renderer and nothing beside it', async ({ start }) => {
  const { page } = await start()
  const { port, hostname } = new URL(page.url())
  const statuses = await Promise.all(
    [
      '/index.html',
      '/..%2fmain/index.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e%2fpreload/preload.cjs',
      '/..%5cmain%5cindex.js',
      '/package.json',
      '/main/index.js',
    ].map(
      (path) =>
        new Promise((resolve) => {
          get({ host: '127.0.0.1', port, path, headers: { host: `${hostname}:${port}` } }, (response) => {
            response.resume()
            resolve(response.statusCode)
          })
        }),
    ),
  )
  expect(statuses).toEqual([200, 403, 403, 403, 403, 404, 404])
})

function watchViolations(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/iu.test(message.text())) said.push(message.text())
  })
  return said
}
