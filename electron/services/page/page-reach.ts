import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { NativeSide } from '../ports/ports.ts'
import { shareOf } from './network-path.ts'

export interface PageReach {
  /** Chosen outside the page: in a native dialog, on the command line, by the policy, in settings at the start. */
  grant: (paths: readonly string[]) => void
  /** Resolves when a page may have these paths touched; throws a Refusal, with nothing touched, when it may not. */
  check: (paths: readonly string[]) => Promise<void>
}

export interface PageReachOptions {
  native: Pick<NativeSide, 'agreeToShare'> | null
  platform?: NodeJS.Platform
  folder?: string
}

/** A page that goes on asking is not heard any more: so many refusals a session. */
const patience = 3

/**
 * Which shares a page may have touched. Another computer's learns who the user is, so a page alone never chooses one:
 * the person is asked outside it, once for each; where nobody can be asked it is refused.
 */
export function createPageReach({
  native,
  platform = process.platform,
  folder = process.cwd(),
}: PageReachOptions): PageReach {
  const granted = new Set<string>()
  const refused = new Set<string>()
  let asking: Promise<unknown> = Promise.resolve()

  return {
    grant: (paths) => {
      for (const path of paths) {
        const share = shareOf(path, platform, folder)
        if (share !== null && share !== 'device') granted.add(share)
      }
    },
    check: async (paths) => {
      for (const share of new Set(paths.map((path) => shareOf(path, platform, folder)))) {
        if (share === 'device') throw new Refusal(deviceWords)
        if (share === null) continue
        // One question at a time: the next may be answered by it.
        const answer = asking.then(() => mayReach(share))
        asking = answer
        if (!(await answer)) throw new Refusal(shareWords(share))
      }
    },
  }

  async function mayReach(share: string): Promise<boolean> {
    if (granted.has(share)) return true
    if (native === null || refused.has(share) || refused.size >= patience) return false
    const agreed = await native.agreeToShare(share)
    ;(agreed ? granted : refused).add(share)
    return agreed
  }
}

const deviceWords = {
  en: 'This is not the path of a file or folder.',
  fr: 'Ce chemin n’est pas celui d’un fichier ou d’un dossier.',
}

function shareWords(share: string) {
  return {
    en: `${share} is on another computer. Choose it in the system’s own dialog (File › Add a folder to watch), or name it when starting the desk.`,
    fr: `${share} se trouve sur un autre ordinateur. Choisissez-le dans la fenêtre du système (Fichier › Ajouter un dossier à surveiller), ou indiquez-le au lancement.`,
  }
}
