import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { allRead, inPlace, type Tried } from './place.ts'
import { startDesk, until } from './running-desk.ts'

/** A second desk on the same data folder says who has it, hands its files over, and is not in the way. */
export async function twoDesks(): Promise<Tried[]> {
  return inPlace(async (place) => {
    const first = await startDesk(place)
    await allRead(first, place)
    const elsewhere = join(place.root, 'elsewhere')
    mkdirSync(elsewhere)
    const late = join(elsewhere, 'handed-over.txt')
    copyFileSync(join(place.notices, '260108.txt'), late)
    const said = await secondDesk(place.dataDir, late)
    const isHandedOver = await until(async () =>
      (await first.snapshot()).rows.some(({ files }) => files.includes(late)),
    )
    await first.kill()
    const after = await startDesk(place)
    await allRead(after, place)
    await after.stop()
    return [
      {
        fault: 'two desks: the second ends and names the first',
        broken: said.includes(String(first.pid)) ? null : said,
      },
      { fault: 'two desks: its file is handed over', broken: isHandedOver ? null : 'it is not on the list' },
      { fault: 'two desks: the next opens after the first was killed', broken: null },
    ]
  })
}

/** What a second desk says when it ends instead of opening. */
async function secondDesk(dataDir: string, path: string): Promise<string> {
  try {
    const second = await startDesk({ dataDir, paths: [path] })
    await second.kill()
    return 'it opened on the same data folder'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
