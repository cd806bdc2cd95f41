import { rename, rm } from 'node:fs/promises'

/** Another build may put its own in place between our two steps: then ours takes its turn after it. */
const tries = 20

/** Makes the folder `made` be `place`, whole: whoever looks finds the old one or the new one. On one disk. */
export async function putInPlace(made: string, place: string): Promise<void> {
  const old = `${made}-old`
  for (let left = tries; ; left -= 1) {
    await rename(place, old).catch(unless('ENOENT'))
    const isDone = await rename(made, place).then(() => true, unless(left === 0 ? '' : 'ENOTEMPTY', 'EEXIST', 'EPERM'))
    await rm(old, { recursive: true, force: true })
    if (isDone === true) return
  }
}

function unless(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
