/**
 * A thread that does what the path tells it, so that the pool can be seen to cope; of a notice, what `draft.does` says.
 * As the address of a program, since it is started in a process of its own.
 */
const script = `
  import { parentPort } from 'node:worker_threads'
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))
  const read = (more) => parentPort.postMessage({ kind: 'read', result: { ok: true, file: { pid: process.pid, ...more }, sha256: 'x', size: 1 } })
  const stage = (at) => parentPort.postMessage({ kind: 'stage', stage: at })
  const loop = () => { for (;;) ; }
  const eat = () => { const all = []; for (;;) all.push(new Array(100000).fill(all.length)) }
  const kept = []
  parentPort.on('message', async (job) => {
    const path = job.name ?? 'judge'
    if (path === 'loop') loop()
    if (path === 'throw') setTimeout(() => { throw new Error('broken') })
    else if (path === 'exit') process.exit(3)
    else if (path === 'kill') process.kill(process.pid, 'SIGKILL')
    else if (path === 'heap') eat()
    else if (path === 'linger') { read(); await pause(100); eat() }
    // It doubles: the engine would end the whole process where that passes the limit of a heap.
    else if (path === 'leap') { const all = new Map(); for (;;) all.set(all.size, 1) }
    else if (path === 'buffers') { const all = []; for (;;) { all.push(Buffer.alloc(8e6, 1)); await pause(5) } }
    else if (path === 'hold') { const all = Buffer.alloc(300e6, 1); await pause(1200); read({ held: all.length }) }
    else if (path === 'leave') { kept.push(Buffer.alloc(100e6, 1)); await pause(150); read() }
    else if (path === 'error') parentPort.postMessage({ kind: 'error', fault: 'TypeError at ours' })
    else if (path === 'fault') parentPort.postMessage({ kind: 'read', result: { ok: false, failure: { code: 'fault' }, fault: 'TypeError at reader', sha256: 'x', size: 1 } })
    else if (path === 'judge') {
      const { leaveOut = new Set(), withoutDigest } = job.options
      const { does = {} } = job.draft
      stage('aligning')
      if (does.aligning === 'loop') loop()
      for (const [check, act] of Object.entries(does)) {
        if (leaveOut.has(check) || check === 'digesting') continue
        stage({ check })
        // Long enough for the stage to be told.
        if (act === 'kill') { await pause(200); process.kill(process.pid, 'SIGKILL') }
        if (act === 'heap') eat()
        if (act === 'loop') loop()
      }
      stage('digesting')
      if (does.digesting === 'heap' && withoutDigest !== true) { await pause(100); eat() }
      parentPort.postMessage(job.draft.fails ? { kind: 'error', fault: 'TypeError at check' } : { kind: 'judge', result: { findings: [], unchecked: [...leaveOut], digest: withoutDigest ? null : 'd', faults: ['bird at nest'] } })
    } else if (path.startsWith('pages')) {
      for (let page = 1; page <= 4; page++) { await pause(150); parentPort.postMessage({ kind: 'progress', page, pages: 4 }) }
      read()
    } else { await pause(Number(path) || 0); read() }
  })`

export const obedientWorker = new URL(`data:text/javascript,${encodeURIComponent(script)}`)
