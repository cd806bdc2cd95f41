import { expect, test } from 'vitest'
import { progressLine } from '../../../../electron/cli/progress-line.ts'

function written(isTTY: boolean): string {
  let text = ''
  const line = progressLine({
    isTTY,
    columns: 30,
    write: (part: string | Uint8Array) => {
      text += String(part)
      return true
    },
  })
  line.show(1, 20, 'a-rather-long-folder/and-a-long-name.pdf')
  line.clear()
  return text
}

test('overwrites itself on a terminal and stays within its width', () => {
  expect(written(true)).toBe('\r\u001B[K1/20  a-rather-long-folder/an\r\u001B[K')
})

test('is silent where nobody is looking', () => {
  expect(written(false)).toBe('')
})

test('what a file’s name would have a terminal do is shown instead', () => {
  let text = ''
  progressLine({
    isTTY: true,
    columns: 80,
    write: (part: string | Uint8Array) => {
      text += String(part)
      return true
    },
  }).show(1, 2, 'a\u001B[2J\r\n\u202Efdp.exe')
  expect(text).toBe('\r\u001B[K1/2  a\uFFFD[2J\uFFFD\uFFFD\uFFFDfdp.exe')
})
