import type { Language } from '../../../shared/notice/report.ts'

/** Said by a desk that another program keeps from opening its data, while it waits for it. */
export const waitingWords: Record<Language, string> = {
  en: 'Another program holds the history of this desk, perhaps a backup. The desk waits a moment for it.',
  fr: 'Un autre programme occupe l’historique de ce bureau, peut-être une sauvegarde. Le bureau l’attend un instant.',
}
