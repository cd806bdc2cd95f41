import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'

/** node utility-run.ts PROGRAM: runs it with `process.parentPort`, as Electron's utilityProcess does. */
const [, , program = ''] = process.argv
const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => {
    if (process.connected) process.send?.(message, () => undefined)
  },
})
const early: unknown[] = []
process.on('message', (data) => {
  if (port.listenerCount('message') === 0) early.push(data)
  else port.emit('message', { data, ports: [] })
})
// What came before anybody listened is kept, as Electron keeps it.
port.on('newListener', (event) => {
  if (event === 'message')
    queueMicrotask(() => {
      for (const data of early.splice(0)) port.emit('message', { data, ports: [] })
    })
})
// Chromium ends its processes when the program that started them goes.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGKILL')
})
Object.assign(process, { parentPort: port, type: 'utility' })
process.argv.splice(1, 2, program)
await import(pathToFileURL(program).href)
