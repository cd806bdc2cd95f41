import { app, dialog } from 'electron'
import type { Language } from '../../shared/notice/report.ts'
import { becomeSecond } from '../services/one-desk/become-second.ts'
import { takeDesk, type HeldDesk } from '../services/one-desk/take-desk.ts'

/**
 * The data folder for this app alone, or null where nothing can be locked there. 'second': another desk has it, which
 * the single-instance lock does not see (another session of this user, the desk in a browser); it was given what was
 * named here, the person is told, and the app ends.
 */
export async function holdDesk(named: readonly string[], language: Language): Promise<HeldDesk | null | 'second'> {
  const dataDir = app.getPath('userData')
  const taken = await takeDesk({ dataDir, host: 'app', now: () => new Date() })
  if (taken.state === 'mine') return taken
  if (taken.state === 'unlockable') return null
  const { message, details } = await becomeSecond(dataDir, taken.holder, named, language)
  void dialog
    .showMessageBox({ type: 'info', message, detail: details.join('\n\n'), buttons: ['OK'], noLink: true })
    .finally(() => {
      app.quit()
    })
  return 'second'
}
