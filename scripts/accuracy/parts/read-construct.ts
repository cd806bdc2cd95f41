import { constructs } from '../../constructs/all-constructs.ts'
import { measure } from '../../constructs/measure.ts'
import type { Work } from '../work.ts'

export async function readConstruct({ name, format, seed }: Work['constructs']['piece']): Promise<string[]> {
  const construct = constructs.flatMap(({ rows }) => rows).find((row) => row.name === name)
  if (construct === undefined) throw new Error(`no construct ${name}`)
  return measure(construct, format, seed)
}
