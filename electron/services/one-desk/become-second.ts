import type { Language } from '../../../shared/notice/report.ts'
import { throwUnlessSystem } from '../ports/system-error.ts'
import type { Holder } from './holder-note.ts'
import { handOver } from './inbox.ts'
import { secondDeskWords, type HandedOver, type SecondDeskWords } from './second-desk-words.ts'

/** Hands over what this start was given to the desk that is there, and gives what is to be said before it ends. */
export async function becomeSecond(
  dataDir: string,
  holder: Holder | null,
  paths: readonly string[],
  language: Language,
): Promise<SecondDeskWords> {
  return secondDeskWords(holder, await handedOver(), language)

  async function handedOver(): Promise<HandedOver> {
    try {
      await handOver(dataDir, paths)
      return { files: paths.length }
    } catch (error) {
      throwUnlessSystem(error)
      return 'failed'
    }
  }
}
