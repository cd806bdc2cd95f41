import { afterEach, expect, test, vi } from 'vitest'
import { hearRemarks } from '../../../../../electron/workers/pdf/pdf-remarks.ts'

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

afterEach(() => {
  vi.unstubAllGlobals()
})

test('each of several readings hears what is said of its own', async () => {
  const reading = (remark: string): ReturnType<typeof hearRemarks<string>> =>
    hearRemarks(async () => {
      await later()
      globalThis.console.warn(remark)
      await later()
      return remark
    })
  const [cut, packed, other] = await Promise.all([
    reading('Warning: Unterminated string'),
    reading('Info: Bad encoding in flate stream'),
    reading('Warning: Image exceeded maximum allowed size and was removed.'),
  ])
  expect([cut, packed, other]).toEqual([
    { value: 'Warning: Unterminated string', remarks: { isLeftOut: true, isBrokenOff: false, isUnfound: false } },
    { value: 'Info: Bad encoding in flate stream', remarks: { isLeftOut: false, isBrokenOff: true, isUnfound: false } },
    {
      value: 'Warning: Image exceeded maximum allowed size and was removed.',
      remarks: { isLeftOut: false, isBrokenOff: false, isUnfound: false },
    },
  ])
})

test('remarks go no further, what others say does', async () => {
  const said: unknown[] = []
  const say = (text: unknown): number => said.push(text)
  vi.stubGlobal('console', { info: say, warn: say })
  await hearRemarks(() => Promise.resolve())
  globalThis.console.warn('Warning: Unknown command "Tk".')
  globalThis.console.info('Info: a font')
  globalThis.console.warn('of ours')
  expect(said).toEqual(['of ours'])
})
