import { inventedTexts } from '../../defects/base.ts'
import { judgeText } from '../../defects/judge-text.ts'
import type { Work } from '../work.ts'
import { outsideDesk } from './read-case.ts'

/** The checks of every error and warning on an invented notice that has no defect: each is wrongly said. */
export async function readClean({ name }: Work['clean']['piece']): Promise<string[]> {
  const text = inventedTexts().find((known) => known.name === name)?.text ?? ''
  const judged = await judgeText(text, name, outsideDesk)
  return judged?.notice.findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check) ?? ['not read']
}
