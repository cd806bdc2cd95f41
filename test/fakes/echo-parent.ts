import { nodeChildren } from '../../electron/services/processes/start-node-child.ts'

/** node echo-parent.ts: starts a child that loops, tells its number on standard output, and waits to be killed. */
const echo = new URL('./echo-process.ts', import.meta.url)
const child = nodeChildren({ 'file-process': echo, 'parse-process': echo })('file-process', null)
child.onMessage((message) => {
  if (message === 'looping') process.stdout.write(`${String(child.pid())}\n`)
})
child.post('loop')
