import { setTimeout as wait } from 'node:timers/promises'
import { allRead, inPlace, type Tried } from './place.ts'
import { startDesk } from './running-desk.ts'
import { decideAll, forgotten, type Said } from './what-was-said.ts'

const rounds = 5

/** Ends the desk in the middle of deciding, again and again: what was acknowledged is there at the next start. */
export async function powerCuts(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const acknowledged: Said[] = []
    for (let round = 0; round < rounds; round++) {
      const desk = await startDesk(place)
      await allRead(desk, place)
      const deciding = decideAll(desk, Number.POSITIVE_INFINITY, acknowledged)
      await wait(150 + 120 * round)
      await desk.kill()
      await Promise.allSettled([deciding])
    }
    const desk = await startDesk(place)
    await allRead(desk, place)
    const lost = await forgotten(desk, acknowledged)
    await desk.kill()
    const broken = lost.length === 0 ? null : `${String(lost.length)} of ${String(acknowledged.length)} decisions lost`
    return [{ fault: `${String(rounds)} power cuts, ${String(acknowledged.length)} decisions`, broken }]
  })
}
