import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Disk } from '../disk/disk.ts'
import type { NativeSide } from '../ports/ports.ts'
import { isSystemError } from '../ports/system-error.ts'
import { systemWords } from '../ports/system-words.ts'

/** Writes the page as it prints where the person says; false when they cancel. Throws a Refusal where it cannot. */
export async function savePdf(
  disk: Pick<Disk, 'ask'>,
  native: Pick<NativeSide, 'choosePdf'>,
  name: string,
): Promise<boolean> {
  const chosen = await native.choosePdf(name)
  if (chosen === null) return false
  try {
    await disk.ask('save', { path: chosen.path, bytes: chosen.pdf })
  } catch (error) {
    if (!isSystemError(error)) throw error
    const why = systemWords(error)
    throw new Refusal({
      en: `The PDF could not be saved: ${why.en}.`,
      fr: `Le PDF n’a pas pu être enregistré : ${why.fr}.`,
    })
  }
  return true
}
