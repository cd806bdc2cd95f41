import { transport, upload } from '../../api/client.ts'
import { openPaths } from '../../state/actions.ts'
import { useConnection } from '../../state/connection-store.ts'
import { attempt } from '../../state/messages-store.ts'
import { openWhenRead } from '../../state/open-when-read.ts'
import type { DroppedFile } from './dropped-entries.ts'

/** Gives files to the host: their paths where it can know them, their bytes otherwise. Resolves to how many it took. */
export async function handOver(files: readonly DroppedFile[]): Promise<number> {
  if (files.length === 0) return 0
  if (useConnection.getState().capabilities.droppedPaths) {
    const paths = files.map(({ file }) => transport().pathOf(file)).filter((path) => path !== null && path !== '')
    return paths.length > 0 && (await openPaths(paths as string[])) ? paths.length : 0
  }
  let taken = 0
  const received: string[] = []
  for (const { name, file } of files) {
    const outcome = await attempt(() => upload(name, file))
    taken += outcome?.accepted ?? 0
    received.push(...(outcome?.files ?? []))
  }
  openWhenRead(received)
  return taken
}
