import { cpSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Settings } from '../../../shared/ipc/settings.ts'
import { launchBrowserHost } from '../launch/browser-host.ts'
import { removeData, samples } from '../launch/desk.ts'
import { stageOf, type Language, type Take } from './stage.ts'
import type { Walk } from './walk.ts'
import { aNotice } from './walks/a-notice.ts'
import { aroundTheDesk } from './walks/around-the-desk.ts'
import { beginning } from './walks/beginning.ts'
import { filesAsTheyCome } from './walks/files-as-they-come.ts'
import { forms } from './walks/forms.ts'
import { history } from './walks/history.ts'
import { passingStates } from './walks/passing-states.ts'
import { revisions } from './walks/revisions.ts'
import { standardWording } from './walks/standard-wording.ts'

/** Takes every view of a walk, on a desk of its own. */
export async function takeWalk(walk: Walk, language: Language, theme: Settings['theme'], take: Take): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'vis-a-vis-walk-'))
  const folder = join(temporary, language === 'en' ? 'Notices' : 'Avis')
  // Of one organisation: the list shows all of its notices at once, and what is looked for is on the page.
  cpSync(samples, folder, { recursive: true, filter: (path) => path === samples || basename(path).startsWith('26') })
  const yesterday = new Date(Date.now() - 86_400_000)
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), yesterday, yesterday)
  const desk = await launchBrowserHost({ folders: [folder], settings: { language, theme, author: 'Marie Lemaire' } })
  // A busy machine is waited for.
  desk.page.setDefaultTimeout(120_000)
  try {
    await walk.go(stageOf(desk.page, language, take), folder, desk.killHost)
  } finally {
    await desk.close()
    removeData(desk.dataDir)
    removeData(temporary)
  }
}

/** Every walk, each with the views that it takes. */
export const walks: readonly Walk[] = [
  beginning,
  aNotice,
  aroundTheDesk,
  filesAsTheyCome,
  forms,
  history,
  passingStates,
  revisions,
  standardWording,
]
