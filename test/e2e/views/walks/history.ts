import type { HistoryCopy, HistoryCounts, HistoryMending } from '../../../../shared/ipc/history-views.ts'
import { alterAnswers, alterSnapshot } from '../altered-answers.ts'
import type { Walk } from '../walk.ts'

const none: HistoryCounts = {
  decisions: 0,
  signatures: 0,
  pairings: 0,
  clauseSteps: 0,
  formSteps: 0,
  revisions: 0,
  saids: 0,
  marks: 0,
}

/** A folder that can only be read, and a history that was damaged: both need a fault. */
const why = {
  en: 'Decisions are kept in /home/marie/.config/Vis-à-Vis, and it cannot be written (read-only drive). What was decided before is shown. As soon as the folder can be written again, so can decisions.',
  fr: 'Les décisions sont conservées dans /home/marie/.config/Vis-à-Vis, où l’on ne peut pas écrire (lecteur en lecture seule). Celles d’avant sont affichées. Dès que l’on pourra de nouveau y écrire, vous pourrez décider.',
}

const mended: HistoryMending = {
  at: '2026-11-30T08:12:00Z',
  cause: 'damaged',
  aside: '/home/marie/.config/Vis-à-Vis/history.damaged-2026-11-30T08-12-00.sqlite',
  now: {
    decisions: 214,
    signatures: 31,
    pairings: 12,
    clauseSteps: 4,
    formSteps: 0,
    revisions: 58,
    saids: 230,
    marks: 77,
  },
  fromCopies: [{ day: '2026-11-29', counts: { ...none, decisions: 18, signatures: 2 } }],
  lost: { ...none, decisions: 3 },
  isLossCounted: true,
  posts: ['260101', '260104'],
}

const copies: HistoryCopy[] = [29, 28, 27].map((day, index) => ({
  name: `copy-${String(day)}`,
  at: `2026-11-${String(day)}T12:04:00Z`,
  kind: index === 1 ? 'before-version' : 'daily',
  counts: {
    decisions: 211 - index * 14,
    signatures: 31 - index,
    pairings: 12,
    clauseSteps: 4,
    formSteps: 0,
    revisions: 58,
    saids: 226,
    marks: 77,
  },
}))

export const history: Walk = {
  name: 'history',
  views: ['history-unkept', 'history-mended', 'history', 'history-question'],
  go: async ({ page, text, take, openNotice, button, dialog, allRead }) => {
    await allRead()
    await alterAnswers(page, 'history.copies', () => copies)
    await alterSnapshot(page, (snapshot) => ({
      ...snapshot,
      history: { state: 'read-only', why, mended: null, lastMending: null },
    }))
    await openNotice('260105')
    await page.getByText(text.history.notNow).first().waitFor()
    await take('history-unkept')
    await page.unroute('**/call')
    await alterAnswers(page, 'history.copies', () => copies)
    await alterSnapshot(page, (snapshot) => ({
      ...snapshot,
      history: { state: 'kept', why: null, mended, lastMending: null },
    }))
    await button(text.history.showReport).click()
    await dialog().getByText(text.history.readIt).waitFor()
    await take('history-mended')
    await button(text.history.readIt).click()
    await dialog().getByText(text.history.readIt).waitFor({ state: 'hidden' })
    await take('history')
    await dialog()
      .getByRole('button', { name: text.history.restoreOf('').slice(0, 14) })
      .first()
      .click()
    await button(text.history.restoreNow).waitFor()
    await take('history-question')
  },
}
