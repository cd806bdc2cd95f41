import { readFileSync } from 'node:fs'
import { serveParent } from '../../electron/processes/serve-parent.ts'

/** A program for tests: says what it was told first, then everything back; hangs in the system where it is asked to. */
serveParent((setup, parent) => {
  parent.post({ setup, heap: process.execArgv, pid: process.pid })
  return (message) => {
    if (typeof message === 'object' && message !== null && 'hangOn' in message) {
      parent.post('hanging')
      readFileSync(String(message.hangOn))
    } else if (message === 'loop') {
      parent.post('looping')
      setImmediate(() => {
        for (;;);
      })
    } else parent.post(message)
  }
})
