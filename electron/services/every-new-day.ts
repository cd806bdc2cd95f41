import type { DeskEngine } from './library/desk-engine.ts'
import type { Library } from './library/library.ts'
import type { Clock } from './ports/ports.ts'

/** Milliseconds between looks at the calendar. */
const dayPause = 60_000

/** Deadlines are judged against today: at midnight every judgement is another day's. Gives what ends it. */
export function everyNewDay(clock: Clock, engine: DeskEngine, library: Library, begun: () => void): () => void {
  let cancel = clock.after(dayPause, turnThePage)
  return () => {
    cancel()
  }

  function turnThePage(): void {
    cancel = clock.after(dayPause, turnThePage)
    if (engine.isOfToday()) return
    engine.judgeByNow()
    library.judgeAgain()
    begun()
  }
}
