import type { Language } from '../../shared/notice/report.ts'
import { becomeSecond } from '../services/one-desk/become-second.ts'
import type { Holder } from '../services/one-desk/holder-note.ts'

/** Exit status of a desk that found another one on its data folder (docs/deploying.md). */
const secondDesk = 3

/** Hands the named files to the desk that has the data folder, says who it is, and ends this process. */
export async function leaveAsSecond(
  dataDir: string,
  holder: Holder | null,
  named: readonly string[],
  language: Language,
): Promise<never> {
  const { message, details } = await becomeSecond(dataDir, holder, named, language)
  // Not lost where the terminal takes it later.
  await new Promise((written) => process.stdout.write(`${[message, ...details].join('\n')}\n`, written))
  process.exit(secondDesk)
}
