import { damagedDatabases } from './damaged-databases.ts'
import { hungShares, pipes } from './hung-shares.ts'
import { lockedDatabases } from './locked-databases.ts'
import { otherVersions } from './other-versions.ts'
import type { Tried } from './place.ts'
import { powerCuts } from './power-cuts.ts'
import { twoDesks } from './two-desks.ts'
import { fullDisk, readOnlyFolder } from './unwritable-folders.ts'

/** Every fault of the machine that the built desk is tried with, by the name it is asked for. */
export const faults: Readonly<Record<string, () => Promise<Tried[]>>> = {
  'power-cuts': powerCuts,
  'damaged-databases': damagedDatabases,
  'read-only-folder': readOnlyFolder,
  'full-disk': fullDisk,
  'hung-shares': hungShares,
  pipes,
  'locked-databases': lockedDatabases,
  'two-desks': twoDesks,
  'other-versions': otherVersions,
}

/** One after the other; a fault whose trial itself fails did not hold. */
export async function tryFaults(names: readonly string[], said: (tried: Tried) => void): Promise<Tried[]> {
  const all: Tried[] = []
  for (const name of names) {
    const tried = await tryOne(name)
    tried.forEach(said)
    all.push(...tried)
  }
  return all
}

async function tryOne(name: string): Promise<Tried[]> {
  try {
    return (await faults[name]?.()) ?? [{ fault: name, broken: 'there is no such trial' }]
  } catch (error) {
    return [{ fault: name, broken: error instanceof Error ? error.message : String(error) }]
  }
}
