import type { Construct, Format } from './kind.ts'
import { layOut } from './lay-out.ts'
import { differences } from './read-back.ts'

/** Where what is read of the notice with one construct in it, in one format, is not what a reader sees. */
export async function measure(construct: Construct, format: Format, seed: number): Promise<string[]> {
  const { bytes, seen } = await layOut(construct, format, seed)
  return differences(bytes, `notice.${format}`, seen, construct)
}
