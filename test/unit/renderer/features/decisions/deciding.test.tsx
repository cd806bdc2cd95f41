// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { DismissDialog } from '../../../../../renderer/features/decisions/dismiss-dialog.tsx'
import { SignOffBar } from '../../../../../renderer/features/decisions/sign-off-bar.tsx'
import { FindingsPanel } from '../../../../../renderer/features/findings/findings-panel.tsx'
import { standingsOf } from '../../../../../renderer/state/decisions-store.ts'
import { takeSnapshot } from '../../../../../renderer/state/follow-host.ts'
import { useMessages } from '../../../../../renderer/state/messages-store.ts'
import { openRow, turnToFinding, useOpened } from '../../../../../renderer/state/notice-store.ts'
import type { Signature } from '../../../../../shared/decisions/decision.ts'
import { fingerprintOfSide } from '../../../../../shared/decisions/text-fingerprint.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'
import { deskNotice, deskSnapshot } from '../../../../fakes/desk.ts'
import { freshStores, scriptedHost, type ScriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'

let host: ScriptedHost
const sent = (name: string): unknown[] => host.asked.filter(([one]) => one === name).map(([, argument]) => argument)
const news = (): string => useMessages.getState().news

function Review() {
  const notice = useOpened((opened) => opened.view)
  return (
    <>
      {notice !== null && <SignOffBar notice={notice} />}
      <aside>
        <FindingsPanel />
      </aside>
      <DismissDialog />
    </>
  )
}

async function review(change: Partial<NoticeView> = {}, language: 'en' | 'fr' = 'en'): Promise<UserEvent> {
  freshStores()
  host = scriptedHost(deskSnapshot({ settings: { ...defaultSettings, language } }))
  if (Object.keys(change).length > 0) host.answer('notice.get', ({ id }) => ({ ...deskNotice, ...change, id }))
  await takeSnapshot()
  await openRow('n1')
  turnToFinding('f1')
  return show(<Review />)
}

/** Opens the dialog on the warning looked at. */
async function dismissing(user: UserEvent, button = 'Dismiss …', title = 'Dismiss this warning'): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: button }))
  return screen.findByRole('dialog', { name: title })
}

describe('dismissing a warning', () => {
  test('asks for a reason, begins at it, and sends it with Enter', async () => {
    const user = await review()
    const dialog = await dismissing(user)
    expect(dialog.textContent).toContain(deskNotice.findings[0]?.message.en)
    const falseAlarm = within(dialog).getByRole('radio', { name: /^False alarm/u })
    await waitFor(() => expect(document.activeElement).toBe(falseAlarm))
    await user.click(within(dialog).getByRole('radio', { name: /^Accepted as it is/u }))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('decision.make')).toEqual([
      { id: 'n1', findings: ['f1'], kind: 'dismissed', reason: { kind: 'accepted', text: '' } },
    ])
    await waitFor(() => expect(news()).toBe('Dismissed.'))
    // On to the next open one.
    expect(useOpened.getState().findingId).toBe('f2')
  })

  test('for another reason is not done until it is written', async () => {
    const user = await review()
    const dialog = await dismissing(user)
    await user.click(within(dialog).getByRole('radio', { name: /^Another reason/u }))
    await user.click(within(dialog).getByRole('button', { name: 'Dismiss and go on' }))
    expect(within(dialog).getByRole('textbox', { name: 'Remark', description: /Write the reason\./u })).toBeDefined()
    expect(sent('decision.make')).toEqual([])
    await user.type(within(dialog).getByRole('textbox', { name: 'Remark' }), '  agreed by phone ')
    expect(within(dialog).queryByText('Write the reason.')).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: 'Dismiss and go on' }))
    expect(sent('decision.make')).toMatchObject([{ reason: { kind: 'other', text: 'agreed by phone' } }])
  })

  test.each([
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['Cancel', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['the cross', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Close' }))],
  ])('is left by %s: nothing is sent, and the focus is back on the button', async (_way, leave) => {
    const user = await review()
    await dismissing(user)
    await leave(user)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('decision.make')).toEqual([])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dismiss …' })))
  })

  test('takes the open ones of the same check along where that is ticked', async () => {
    const findings = deskNotice.findings.map((finding) => ({ ...finding, check: 'number-mismatch' })).slice(0, 3)
    const user = await review({ findings })
    const dialog = await dismissing(user)
    const alike = within(dialog).getByRole('checkbox', { name: 'Also the other 2 open warnings of this check' })
    expect((alike as HTMLInputElement).checked).toBe(false)
    await user.click(alike)
    await user.click(within(dialog).getByRole('button', { name: 'Dismiss and go on' }))
    expect(sent('decision.make')).toMatchObject([{ findings: ['f1', 'f2', 'f3'], reason: { kind: 'false-alarm' } }])
    await waitFor(() => expect(news()).toBe('3 warnings dismissed.'))
  })

  test('that the host refuses leaves the warning open, and says nothing of done', async () => {
    const user = await review()
    await dismissing(user)
    host.refuse('decision.make')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(useMessages.getState().errors).toHaveLength(1))
    expect(standingsOf(useOpened.getState().view).get('f1')?.kind).toBe('open')
    expect(news()).toBe('')
  })

  test('speaks French', async () => {
    const user = await review({}, 'fr')
    const dialog = await dismissing(user, 'Écarter …', 'Écarter cette alerte')
    expect(within(dialog).getByRole('radiogroup', { name: 'Motif' })).toBeDefined()
    await user.click(within(dialog).getByRole('radio', { name: /^Autre motif/u }))
    await user.click(within(dialog).getByRole('button', { name: 'Écarter et continuer' }))
    expect(dialog.textContent).toContain('Indiquez le motif.')
    expect(sent('decision.make')).toEqual([])
  })
})

describe('marking as to fix', () => {
  test('needs no reason, and can be taken back on the warning', async () => {
    const user = await review()
    await user.click(screen.getByRole('button', { name: 'To fix' }))
    expect(sent('decision.make')).toEqual([{ id: 'n1', findings: ['f1'], kind: 'to-fix', reason: null }])
    await waitFor(() => expect(news()).toBe('Marked as to fix.'))
    await user.click(screen.getByRole('button', { name: 'Reopen' }))
    expect(sent('decision.make').at(-1)).toEqual({ id: 'n1', findings: ['f1'], kind: 'open', reason: null })
  })
})

describe('signing off', () => {
  const noErrors = deskNotice.findings.filter(({ severity }) => severity !== 'error')
  const signature = (side: string): Signature => ({
    id: 's1',
    post: '990001',
    language: 'en',
    kind: 'signed',
    side,
    author: 'M. Reader',
    at: '2026-01-05T09:00:00Z',
  })
  const signEnglish = (): HTMLElement => screen.getByRole('button', { name: 'Sign English' })

  test('waits for open errors, and says so', async () => {
    const user = await review()
    expect(screen.getByRole('group', { name: 'Sign-off' })).toBeDefined()
    expect(signEnglish().getAttribute('aria-disabled')).toBe('true')
    expect(
      screen.getByRole('button', { name: 'Sign English', description: /^3 errors are still open: mark each/u }),
    ).toBeDefined()
    await user.click(signEnglish())
    expect(sent('signature.make')).toEqual([])
  })

  test('signs one language, says so, and takes the signature back', async () => {
    const user = await review({ findings: noErrors })
    await user.click(signEnglish())
    expect(sent('signature.make')).toEqual([{ id: 'n1', language: 'en', kind: 'signed' }])
    await waitFor(() => expect(news()).toBe('English signed.'))
    const signed = screen.getByRole('button', { name: 'English signed', description: /^M\. Reader, 5 Jan 2026/u })
    expect(screen.getByRole('button', { name: 'Sign French' })).toBeDefined()
    await user.click(signed)
    expect(sent('signature.make').at(-1)).toEqual({ id: 'n1', language: 'en', kind: 'withdrawn' })
    await waitFor(() => expect(news()).toBe('The English signature was taken back.'))
  })

  test('is for the latest revision', async () => {
    const user = await review({ findings: noErrors, revision: { ...deskNotice.revision, latest: 'n9' } })
    expect(signEnglish().getAttribute('aria-disabled')).toBe('true')
    await user.click(signEnglish())
    expect(sent('signature.make')).toEqual([])
  })

  test('that an altered text has outlived is said, and can be done anew', async () => {
    await review({ findings: noErrors, history: { decisions: [], signatures: [signature('another text')] } })
    expect(screen.getAllByRole('note').map(({ textContent }) => textContent)).toEqual(['English changed since signing'])
    expect(signEnglish().getAttribute('aria-disabled')).not.toBe('true')
  })

  test('speaks French', async () => {
    const side = fingerprintOfSide(deskNotice.en)
    await review({ findings: noErrors, history: { decisions: [], signatures: [signature(side)] } }, 'fr')
    expect(screen.getByRole('group', { name: 'Validation' })).toBeDefined()
    expect(
      screen.getByRole('button', { name: 'Anglais validé', description: /Retirer la validation de l’anglais$/u }),
    ).toBeDefined()
    expect(screen.getByRole('button', { name: 'Valider le français' })).toBeDefined()
  })

  test('is offered for the languages that the notice has', async () => {
    await review({ findings: noErrors, fr: null })
    expect(screen.queryByRole('button', { name: 'Sign French' })).toBeNull()
  })
})

describe('checks that could not be run', () => {
  const unchecked: NoticeView['unchecked'] = [
    { check: 'untranslated', why: 'fault', block: null },
    { check: 'punctuation', why: 'fault', block: null },
  ]
  const notes = (): (string | null)[] => screen.queryAllByRole('note').map(({ textContent }) => textContent)

  test('are named beside the warnings, and are none', async () => {
    await review({ unchecked })
    expect(notes()).toEqual(['Not checked: Not translated, Punctuation — a fault of the program; it was written down.'])
    expect(screen.getAllByRole('listitem')).toHaveLength(deskNotice.findings.length)
  })

  test('are named where nothing else is found', async () => {
    await review({ unchecked, findings: [] }, 'fr')
    expect(notes()).toEqual([
      'Non contrôlé\u00A0: Non traduit, Ponctuation — une faute du programme\u202F; elle a été consignée.',
    ])
  })

  test.each([
    ['en', /^Not checked: .+, .+, .+ and 17 other checks — a fault/u, 'All 20 of them'],
    ['fr', /^Non contrôlé\u00A0: .+, .+, .+ et 17 autres contrôles — une faute/u, 'Les 20 contrôles'],
  ] as const)('are not all named at once where they are many, in %s', async (language, sentence, all) => {
    const many = Array.from({ length: 20 }, (_, number) => ({
      check: `check ${number}`,
      why: 'fault' as const,
      block: null,
    }))
    await review({ unchecked: many }, language)
    expect(notes()).toEqual([expect.stringMatching(sentence)])
    expect(notes()[0]).not.toContain('check 19')
    expect(screen.getByText(all).closest('details')?.textContent).toContain('check 19')
  })

  test('are not spoken of where there are none', async () => {
    await review()
    expect(notes()).toEqual([])
  })
})
