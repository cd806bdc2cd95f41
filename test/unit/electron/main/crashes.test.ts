import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { BrowserWindow } from 'electron'
import { giveUp, watchPage, watchProcess } from '../../../../electron/main/crashes.ts'
import type { AppLog } from '../../../../electron/main/log.ts'
import { shellWords } from '../../../../electron/main/shell-words.ts'

const { app, dialog } = vi.hoisted(() => ({
  app: {
    quit: vi.fn(),
    exit: vi.fn(),
    on: vi.fn<(event: string, listener: (event: unknown, details: { type: string; reason: string }) => void) => void>(),
  },
  dialog: { showMessageBox: vi.fn(() => Promise.resolve({ response: 0 })), showErrorBox: vi.fn() },
}))
vi.mock('electron', () => ({ app, dialog }))
const problem = vi.fn<AppLog['problem']>()
const log: AppLog = { note: () => undefined, problem, lastProblems: () => [] }
const words = shellWords('fr')

beforeEach(() => {
  vi.clearAllMocks()
})

function watched() {
  const reload = vi.fn()
  const window = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    webContents: Object.assign(new EventEmitter(), { reload }),
  })
  watchPage(window as unknown as BrowserWindow, () => words, log)
  return { window, reload }
}

describe('a page that is gone', () => {
  test.each([
    [0, 1, 0],
    [1, 0, 1],
  ])('button %i: %i reloads, %i ends', async (response, reloads, quits) => {
    dialog.showMessageBox.mockResolvedValueOnce({ response })
    const { window, reload } = watched()
    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 9 })
    await vi.waitFor(() => {
      expect(reload.mock.calls.length + app.quit.mock.calls.length).toBe(1)
    })
    expect([reload.mock.calls.length, app.quit.mock.calls.length]).toEqual([reloads, quits])
    expect(dialog.showMessageBox.mock.calls[0]).toMatchObject([
      window,
      { message: words.crashed, detail: words.crashedDetail, buttons: [words.reload, words.quit] },
    ])
    expect(problem).toHaveBeenCalledWith('the page is gone: oom, 9')
  })

  test('because it was closed is nothing to speak of', () => {
    watched().window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 })
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
    expect(problem).not.toHaveBeenCalled()
  })
})

test('a page that hangs is waited for, unless the person reloads it', async () => {
  const { window, reload } = watched()
  window.emit('unresponsive')
  await vi.waitFor(() => {
    expect(dialog.showMessageBox).toHaveBeenCalledOnce()
  })
  expect(dialog.showMessageBox.mock.calls[0]).toMatchObject([
    window,
    { message: words.hangs, buttons: [words.wait, words.reload] },
  ])
  dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
  window.emit('unresponsive')
  await vi.waitFor(() => {
    expect(reload).toHaveBeenCalledOnce()
  })
})

test('a preload that fails is logged', () => {
  const error = new Error('broken')
  watched().window.webContents.emit('preload-error', {}, '/preload.cjs', error)
  expect(problem).toHaveBeenCalledWith('the preload failed', error)
})

describe('in the main process', () => {
  const before = {
    exception: process.listeners('uncaughtException'),
    rejection: process.listeners('unhandledRejection'),
  }
  afterEach(() => {
    for (const listener of process.listeners('uncaughtException'))
      if (!before.exception.includes(listener)) process.off('uncaughtException', listener)
    for (const listener of process.listeners('unhandledRejection'))
      if (!before.rejection.includes(listener)) process.off('unhandledRejection', listener)
  })

  test('whatever nobody caught is logged, and so is a process of Chromium’s that breaks', () => {
    watchProcess(log)
    const listener = app.on.mock.calls.find(([name]) => name === 'child-process-gone')?.[1]
    listener?.({}, { type: 'GPU', reason: 'clean-exit' })
    listener?.({}, { type: 'GPU', reason: 'crashed' })
    const error = new Error('lost')
    for (const added of process.listeners('uncaughtException'))
      if (!before.exception.includes(added)) added(error, 'uncaughtException')
    for (const added of process.listeners('unhandledRejection'))
      if (!before.rejection.includes(added)) added(error, Promise.resolve())
    expect(problem.mock.calls).toEqual([['GPU is gone: crashed'], ['uncaught', error], ['unhandled', error]])
  })

  test('a desk that cannot open says so without a stack, and ends', () => {
    giveUp(new Error('no disk'), words, log)
    expect(dialog.showErrorBox.mock.calls).toEqual([[words.notStarted, words.notStartedDetail]])
    expect(app.exit.mock.calls).toEqual([[1]])
  })
})
