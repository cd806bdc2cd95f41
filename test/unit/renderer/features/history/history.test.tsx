// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { DismissDialog } from '../../../../../renderer/features/decisions/dismiss-dialog.tsx'
import { SignOffBar } from '../../../../../renderer/features/decisions/sign-off-bar.tsx'
import { Trouble } from '../../../../../renderer/features/desk/trouble.tsx'
import { FindingsPanel } from '../../../../../renderer/features/findings/findings-panel.tsx'
import { CommandPalette } from '../../../../../renderer/features/keys/command-palette.tsx'
import { runAction } from '../../../../../renderer/features/keys/desk-actions.ts'
import { SettingsDialog } from '../../../../../renderer/features/settings/settings-dialog.tsx'
import { followHost, takeSnapshot } from '../../../../../renderer/state/follow-host.ts'
import { useHistory } from '../../../../../renderer/state/history-store.ts'
import { useMessages } from '../../../../../renderer/state/messages-store.ts'
import { openRow, turnToFinding, useOpened } from '../../../../../renderer/state/notice-store.ts'
import { openHistory, useView } from '../../../../../renderer/state/view-store.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { fr } from '../../../../../renderer/text/fr.ts'
import type {
  HistoryCopy,
  HistoryCounts,
  HistoryMending,
  HistoryState,
} from '../../../../../shared/ipc/history-views.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'
import { deskSnapshot } from '../../../../fakes/desk.ts'
import { freshStores, refusal, scriptedHost, type ScriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'

const why = { en: 'The drive can only be read.', fr: 'Le lecteur est en lecture seule.' }
const unkept: HistoryState = { state: 'read-only', why, mended: null, lastMending: null }
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
const mended: HistoryMending = {
  at: '2026-11-30T08:00:00Z',
  cause: 'damaged',
  aside: '/data/history.damaged.sqlite',
  now: { ...none, decisions: 40, signatures: 6 },
  fromCopies: [{ day: '2026-11-29', counts: { ...none, decisions: 12 } }],
  lost: { ...none, decisions: 1, pairings: 2 },
  isLossCounted: true,
  posts: ['260101', '260104'],
}
const copy: HistoryCopy = {
  name: '2026-11-29.sqlite',
  at: '2026-11-29T12:00:00Z',
  kind: 'daily',
  counts: { ...none, decisions: 12, signatures: 1 },
}

let host: ScriptedHost
const asked = (name: string): unknown[] => host.asked.filter(([one]) => one === name).map(([, argument]) => argument)

async function desk(history: HistoryState, language: 'en' | 'fr' = 'en'): Promise<void> {
  freshStores()
  host = scriptedHost(deskSnapshot({ history, settings: { ...defaultSettings, language } }))
  followHost()
  await takeSnapshot()
}

function Review() {
  const notice = useOpened((opened) => opened.view)
  return (
    <>
      <Trouble />
      {notice !== null && <SignOffBar notice={notice} />}
      <FindingsPanel />
      <DismissDialog />
    </>
  )
}

async function review(history: HistoryState): Promise<UserEvent> {
  await desk(history)
  await openRow('n1')
  turnToFinding('f1')
  return show(<Review />)
}

describe('while nothing can be kept', () => {
  test('it is said above the desk, and every way to decide is off with the reason', async () => {
    const user = await review(unkept)
    expect(screen.getByText(en.history.notNow)).toBeDefined()
    expect(screen.getAllByText(new RegExp(why.en, 'u')).length).toBeGreaterThan(0)
    for (const name of ['To fix', 'Dismiss …', 'Sign English', 'Sign French']) {
      const button = screen.getByRole('button', { name, description: new RegExp(why.en, 'u') })
      expect(button.getAttribute('aria-disabled')).toBe('true')
      await user.click(button)
    }
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(asked('decision.make')).toEqual([])
    expect(asked('signature.make')).toEqual([])
  })

  test('keys say why instead, and the palette has such commands off', async () => {
    await desk(unkept)
    await openRow('n1')
    turnToFinding('f1')
    for (const action of ['fix', 'dismiss', 'false-alarm', 'undo', 'pair', 'sign-en', 'sign-fr'] as const) {
      useMessages.setState({ news: '' })
      runAction(action, [], en, why.en)
      expect(useMessages.getState().news).toBe(why.en)
    }
    expect(host.asked.some(([name]) => name === 'decision.make' || name === 'signature.make')).toBe(false)
    let isClosed = false
    const user = show(<CommandPalette onClose={() => (isClosed = true)} />)
    const off = screen.getByRole('option', { name: /Sign English/u })
    expect([off.getAttribute('aria-disabled'), off.getAttribute('aria-description')]).toEqual([
      'true',
      `${en.history.notNow} ${why.en}`,
    ])
    await user.click(off)
    expect(isClosed).toBe(false)
    expect(screen.getByRole('option', { name: /^Next notice/u }).getAttribute('aria-disabled')).toBe('false')
  })

  test('once it can be kept again, all of it is there again', async () => {
    await review(unkept)
    host.send({ name: 'history.changed', payload: { state: 'kept', why: null, mended: null, lastMending: null } })
    await waitFor(() => expect(screen.queryByText(en.history.notNow)).toBeNull())
    expect(screen.getByRole('button', { name: 'To fix' }).getAttribute('aria-disabled')).toBeNull()
  })
})

test.each(['en', 'fr'] as const)(
  'what is too much to be remembered is said, in %s, until it is over',
  async (language) => {
    const { overfull } = { en, fr }[language].history
    await desk({ ...unkept, isOverfull: true }, language)
    show(<Trouble />)
    expect(screen.getByText(overfull)).toBeDefined()
    host.send({ name: 'history.changed', payload: unkept })
    await waitFor(() => expect(screen.queryByText(overfull)).toBeNull())
  },
)

describe('what the host refuses for want of room', () => {
  test('is said in the dialog in which it was tried: nothing that was written there is lost', async () => {
    const user = await review({ state: 'kept', why: null, mended: null, lastMending: null })
    await user.click(screen.getByRole('button', { name: 'Dismiss …' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: 'Remark' }), 'agreed by phone')
    host.refuse('decision.make')
    await user.click(within(dialog).getByRole('button', { name: 'Dismiss and go on' }))
    await within(dialog).findByText(new RegExp(refusal.en, 'u'))
    host.relent('decision.make')
    await user.click(within(dialog).getByRole('button', { name: 'Dismiss and go on' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(asked('decision.make')).toMatchObject([
      { reason: { text: 'agreed by phone' } },
      { reason: { text: 'agreed by phone' } },
    ])
  })

  test('is offered again beside the words', async () => {
    const user = await review({ state: 'kept', why: null, mended: null, lastMending: null })
    host.refuse('decision.make')
    await user.click(screen.getByRole('button', { name: 'To fix' }))
    const again = await screen.findByRole('button', { name: en.trouble.retry })
    host.relent('decision.make')
    await user.click(again)
    await waitFor(() => expect(useMessages.getState().news).toBe(en.decisions.done['to-fix']))
    expect(screen.queryByText(new RegExp(refusal.en, 'u'))).toBeNull()
  })
})

describe('the page of the history', () => {
  test('says that all is kept, and where', async () => {
    await desk({ state: 'kept', why: null, mended: null, lastMending: null })
    openHistory()
    show(<SettingsDialog onClose={() => undefined} />)
    expect(screen.getByRole('tab', { name: 'History' }).getAttribute('aria-selected')).toBe('true')
    expect(screen.getByText(en.history.kept)).toBeDefined()
    expect(screen.getByText('/home/one/vis-a-vis')).toBeDefined()
    expect(await screen.findByText(en.history.noCopies)).toBeDefined()
  })

  test('asks before a copy is restored, says what was added, and lists the copies anew', async () => {
    await desk({ state: 'kept', why: null, mended: null, lastMending: null })
    host.answer('history.copies', () => [copy])
    host.answer('history.restore', () => ({ added: { ...none, decisions: 3 } }))
    openHistory()
    const user = show(<SettingsDialog onClose={() => undefined} />)
    expect(await screen.findByText('12 decisions and 1 signature')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /^Restore the copy of 29 Nov 2026/u }))
    expect(asked('history.restore')).toEqual([])
    const question = screen.getByRole('group', { name: /^Restore the copy of/u })
    expect(question.textContent).toContain('What stands now stays, and is copied first.')
    await user.click(within(question).getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByRole('button', { name: /^Restore the copy of/u }))
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText('Added from the copy: 3 decisions.')).toBeDefined()
    expect(asked('history.restore')).toEqual([{ name: copy.name }])
    expect(asked('history.copies')).toHaveLength(2)
  })

  test('says where a copy has nothing more, and where it is refused', async () => {
    await desk({ state: 'kept', why: null, mended: null, lastMending: null })
    host.answer('history.copies', () => [copy])
    host.answer('history.restore', () => ({ added: none }))
    openHistory()
    const user = show(<SettingsDialog onClose={() => undefined} />)
    await user.click(await screen.findByRole('button', { name: /^Restore the copy of/u }))
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText(en.history.nothingAdded)).toBeDefined()
    host.refuse('history.restore')
    await user.click(screen.getByRole('button', { name: /^Restore the copy of/u }))
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText(new RegExp(refusal.en, 'u'))).toBeDefined()
    expect(screen.queryByText(en.history.nothingAdded)).toBeNull()
  })

  test('shows after damage what was saved, from where, and what is lost, until it has been read', async () => {
    await desk({ state: 'kept', why: null, mended, lastMending: null })
    const user = show(
      <>
        <Trouble />
        <SettingsDialogWhenOpen />
      </>,
    )
    expect(screen.getByText(/Lost: 1 decision and 2 pairings\./u)).toBeDefined()
    await user.click(screen.getByRole('button', { name: en.history.showReport }))
    const report = await screen.findByRole('region', { name: en.history.mendedTitle })
    for (const words of [
      '40 decisions and 6 signatures',
      '12 decisions',
      '260101, 260104',
      '/data/history.damaged.sqlite',
    ])
      expect(within(report).getByText(words)).toBeDefined()
    await user.click(within(report).getByRole('button', { name: en.history.readIt }))
    await waitFor(() => expect(useHistory.getState().mended).toBeNull())
    expect(asked('history.told')).toHaveLength(1)
    // It can be read again, and is not to be dismissed twice.
    await user.click(screen.getByRole('button', { name: /^Report of the damage of 30 Nov 2026/u, expanded: false }))
    const again = screen.getByRole('region', { name: en.history.mendedTitle })
    expect(within(again).getByText('260101, 260104')).toBeDefined()
    expect(within(again).getByText(en.history.then)).toBeDefined()
    expect(within(again).queryByRole('button', { name: en.history.readIt })).toBeNull()
  })

  test('has the report of an earlier damage, closed, and says nothing of it elsewhere', async () => {
    await desk({ state: 'kept', why: null, mended: null, lastMending: mended }, 'fr')
    openHistory()
    const user = show(
      <>
        <Trouble />
        <SettingsDialogWhenOpen />
      </>,
    )
    expect(screen.queryByText('260101, 260104')).toBeNull()
    const button = await screen.findByRole('button', { name: /^Rapport sur les dommages du 30 nov. 2026/u })
    await user.click(button)
    expect(screen.getByText('260101, 260104')).toBeDefined()
    await user.click(button)
    expect(screen.queryByText('260101, 260104')).toBeNull()
  })

  test.each([
    ['en', 'Lost: 2 records of what was decided on.'],
    ['fr', 'Perdu : 2 relevés de ce qui était à régler.'],
  ] as const)('says, in %s, what it means that only records were lost', async (language, words) => {
    const { history } = { en, fr }[language]
    await desk(
      { state: 'kept', why: null, mended: { ...mended, lost: { ...none, saids: 2 } }, lastMending: null },
      language,
    )
    openHistory()
    show(
      <>
        <Trouble />
        <SettingsDialogWhenOpen />
      </>,
    )
    expect(screen.getByText(new RegExp(words, 'u'))).toBeDefined()
    const report = await screen.findByRole('region', { name: history.mendedTitle })
    expect(within(report).getByText(history.saidsLost)).toBeDefined()
  })

  test('speaks French', async () => {
    await desk({ ...unkept, mended: { ...mended, isLossCounted: false, lost: none } }, 'fr')
    openHistory()
    show(<SettingsDialog onClose={() => undefined} />)
    expect(screen.getByText(new RegExp(why.fr, 'u'))).toBeDefined()
    expect(screen.getByText('on ne peut pas savoir combien')).toBeDefined()
  })
})

function SettingsDialogWhenOpen() {
  const isOpen = useView(({ dialog }) => dialog === 'settings')
  return isOpen ? <SettingsDialog onClose={() => undefined} /> : null
}
