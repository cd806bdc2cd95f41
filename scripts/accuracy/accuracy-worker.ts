import { parentPort } from 'node:worker_threads'
import type { Work } from './work.ts'
import { readCase } from './parts/read-case.ts'
import { readClean } from './parts/read-clean.ts'
import { readForm, readFormDefect } from './parts/read-form.ts'
import { readConstruct } from './parts/read-construct.ts'
import { readLayout } from './parts/read-layout.ts'
import { plantKind } from './parts/plant-kind.ts'

/** One core's share of `npm run accuracy`: a piece of a part comes in, what was counted goes out. */
const doing: { [Part in keyof Work]: (piece: Work[Part]['piece']) => Promise<Work[Part]['answer']> } = {
  truth: readLayout,
  planted: plantKind,
  clean: readClean,
  cases: readCase,
  forms: readForm,
  'form-defects': readFormDefect,
  constructs: readConstruct,
}

parentPort?.on('message', ({ part, piece }: { part: keyof Work; piece: unknown }) => {
  const act = doing[part] as (piece: unknown) => Promise<unknown>
  act(piece).then(
    (answer) => parentPort?.postMessage({ answer }),
    (error: unknown) =>
      parentPort?.postMessage({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
