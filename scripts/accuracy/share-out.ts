import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Work } from './work.ts'

/** More would hold as many dictionaries and readers in memory and gain little: the longest piece sets the end. */
const mostWorkers = 4

export interface Shared {
  /**
   * Has every piece of one part done, on as many cores as there are; answers in the order of what was asked. `told`
   * hears of each answer in that order, as soon as those before it are there.
   *
   * @throws the first error of a piece; the others are not waited for
   */
  ask: <Part extends keyof Work>(
    part: Part,
    pieces: readonly Work[Part]['piece'][],
    told?: (answer: Work[Part]['answer'], at: number) => void,
  ) => Promise<Work[Part]['answer'][]>
  close: () => Promise<void>
}

export function shareOut(): Shared {
  const count = Math.max(1, Math.min(mostWorkers, availableParallelism()))
  const workers = Array.from({ length: count }, () => new Worker(new URL('./accuracy-worker.ts', import.meta.url)))
  return {
    async ask<Part extends keyof Work>(
      part: Part,
      pieces: readonly Work[Part]['piece'][],
      told: (answer: Work[Part]['answer'], at: number) => void = () => undefined,
    ) {
      type Answer = Work[Part]['answer']
      const answers: { answer: Answer }[] = []
      let [next, tell] = [0, 0]
      await Promise.all(
        workers.map(async (worker) => {
          for (let at = next++; at < pieces.length; at = next++) {
            answers[at] = { answer: (await answerOf(worker, { part, piece: pieces[at] })) as Answer }
            for (let ready = answers[tell]; ready !== undefined; ready = answers[++tell]) told(ready.answer, tell)
          }
        }),
      )
      return answers.map(({ answer }) => answer)
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function answerOf(worker: Worker, asked: { part: keyof Work; piece: unknown }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', answer)
      worker.off('error', fail)
      act()
    }
    const answer = (message: { answer: unknown } | { fault: string }): void => {
      settle(() => {
        if ('fault' in message) reject(new Error(`${asked.part} ${JSON.stringify(asked.piece)}: ${message.fault}`))
        else resolve(message.answer)
      })
    }
    const fail = (error: Error): void => {
      settle(() => {
        reject(error)
      })
    }
    worker.on('message', answer)
    worker.on('error', fail)
    worker.postMessage(asked)
  })
}
