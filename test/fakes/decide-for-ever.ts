import { systemClock } from '../../electron/services/ports/ports.ts'
import { openStore } from '../../electron/services/store/store.ts'
import { fakeLog } from './fake-log.ts'

/**
 * Run in a process of its own, to be killed: decides on and on, and says what is kept as soon as the store has said so.
 */
const { store } = await openStore({ dataDir: process.argv[2] ?? '', clock: systemClock, log: fakeLog().log })
for (let number = 0; ; number += 1) {
  const [id, at] = [`${process.pid}-${number}`, new Date().toISOString()]
  await store.addDecisions([
    {
      id,
      post: '1',
      finding: 'f',
      check: 'c',
      texts: { en: '', fr: '' },
      kind: 'to-fix',
      reason: null,
      author: 'a',
      at,
    },
  ])
  await store.addSignature({ id, post: '1', language: 'en', kind: 'signed', side: 's', author: 'a', at })
  process.stdout.write(`${id}\n`)
}
