import { listFolder } from './browse-folders.ts'
import type { DiskAct, DiskWork } from './disk.ts'
import { isOtherThing } from './ignored-names.ts'
import { lookAtFile, tryOpening } from './look-at-file.ts'
import { isOnNetworkShare } from './network-share.ts'
import { saveFile } from './save-file.ts'
import { scanFolder, statOrNull } from './scan-folder.ts'
import { takeFile } from './take-file.ts'

type Doing = {
  [Act in DiskAct]: (asked: DiskWork[Act]['asked'], alive: () => void) => Promise<DiskWork[Act]['answer']>
}

/** Does what is asked in the process that asks. `alive` is called as it goes forward. */
const doing: Doing = {
  scan: ({ path }, alive) => scanFolder(path, { skip: isOtherThing, alive }),
  look: ({ path, platform }) => lookAtFile(path, platform),
  kind: async ({ path }) => {
    const stats = await statOrNull(path)
    return stats === null ? null : stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'
  },
  open: ({ path }) => tryOpening(path),
  take: ({ path, limit }, alive) => takeFile(path, limit, alive),
  save: async ({ path, bytes }, alive) => {
    await saveFile(path, bytes, alive)
    return null
  },
  browse: ({ path }) => listFolder(path),
  share: ({ path }) => isOnNetworkShare(path),
}

export function doDiskWork<Act extends DiskAct>(
  act: Act,
  asked: DiskWork[Act]['asked'],
  alive: () => void = () => undefined,
): Promise<DiskWork[Act]['answer']> {
  return doing[act](asked, alive)
}
