// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { DeskDialogs } from '../../../../../renderer/features/desk/desk-dialogs.tsx'
import { StatusBar } from '../../../../../renderer/features/status-bar/status-bar.tsx'
import { UnreadFile } from '../../../../../renderer/features/unread-file/unread-file.tsx'
import { takeSnapshot } from '../../../../../renderer/state/follow-host.ts'
import { useMessages } from '../../../../../renderer/state/messages-store.ts'
import { openRow, useOpened } from '../../../../../renderer/state/notice-store.ts'
import { openDialog } from '../../../../../renderer/state/view-store.ts'
import type { CallName } from '../../../../../shared/ipc/contract.ts'
import { defaultSettings, type Settings } from '../../../../../shared/ipc/settings.ts'
import type { DeskSnapshot, FailureRow } from '../../../../../shared/ipc/views.ts'
import { deskFailures, deskSnapshot } from '../../../../fakes/desk.ts'
import { freshStores, refusal, scriptedHost, type ScriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'

let host: ScriptedHost
const sent = (name: CallName): unknown[] => host.asked.filter(([one]) => one === name).map(([, argument]) => argument)

async function desk(change: Partial<DeskSnapshot> = {}, settings: Partial<Settings> = {}): Promise<UserEvent> {
  freshStores()
  host = scriptedHost(deskSnapshot({ settings: { ...defaultSettings, language: 'en', ...settings }, ...change }))
  await takeSnapshot()
  const user = show(
    <>
      <StatusBar />
      <DeskDialogs />
    </>,
  )
  return user
}

describe('the folders', () => {
  const path = '/home/marie/Notices/2026'
  /** By the way a person goes: the button in the status bar. */
  async function folders(change: Partial<DeskSnapshot> = {}): Promise<{ user: UserEvent; dialog: HTMLElement }> {
    const user = await desk(change)
    await user.click(screen.getByRole('button', { name: 'Watched folder: 2026' }))
    return { user, dialog: await screen.findByRole('dialog', { name: 'Watched folders' }) }
  }

  test('are no longer watched where that is asked for, which the host alone says', async () => {
    const { user, dialog } = await folders()
    await user.click(within(dialog).getByRole('button', { name: `Stop watching ${path}` }))
    expect(sent('folders.remove')).toEqual([{ path }])
    await waitFor(() => expect(dialog.textContent).toContain('No folder is watched yet.'))
  })

  test('that the host keeps stay, and the dialog says why', async () => {
    const { user, dialog } = await folders()
    host.refuse('folders.remove')
    await user.click(within(dialog).getByRole('button', { name: `Stop watching ${path}` }))
    await waitFor(() => expect(dialog.textContent).toContain(`That is not possible. ${refusal.en}`))
    expect(within(dialog).getByText(path)).toBeDefined()
  })

  test('are looked at by the clock where that is asked for', async () => {
    const { user, dialog } = await folders()
    await user.click(within(dialog).getByRole('switch', { name: 'Check at regular intervals' }))
    expect(sent('folders.poll')).toEqual([{ path, poll: true }])
    await waitFor(() => expect(dialog.textContent).toContain('Looking every few seconds'))
  })

  test('that the organisation has set are shown, and cannot be changed', async () => {
    const { dialog } = await folders({ fixed: ['folders'] })
    expect(dialog.textContent).toContain('Set by your organisation.')
    expect(within(dialog).queryByRole('button', { name: /^Stop watching/u })).toBeNull()
    expect(within(dialog).getByRole<HTMLInputElement>('switch').disabled).toBe(true)
  })

  test('are left by Escape, with the focus where it was', async () => {
    const { user } = await folders()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Watched folder: 2026' })),
    )
  })
})

describe('the settings', () => {
  async function settings(
    page: string,
    change: Partial<DeskSnapshot> = {},
    kept: Partial<Settings> = {},
  ): Promise<{ user: UserEvent; dialog: HTMLElement }> {
    const user = await desk(change, kept)
    openDialog('settings')
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('tab', { name: page }))
    return { user, dialog }
  }
  const address = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Web folder with newer versions' })

  test('take an address when it is whole, and half a one never', async () => {
    const { user, dialog } = await settings('This computer')
    const leave = (): Promise<void> => user.click(within(dialog).getByRole('tab', { name: 'This computer' }))
    await user.type(address(), 'http://example.org/desk')
    await leave()
    expect(screen.getByText('This is not an address that begins with https://')).toBeDefined()
    await user.clear(address())
    await user.type(address(), ' https://example.org/desk ')
    expect(screen.queryByText('This is not an address that begins with https://')).toBeNull()
    expect(sent('settings.change')).toEqual([])
    await leave()
    expect(sent('settings.change')).toEqual([{ updateAddress: 'https://example.org/desk' }])
  })

  test('that the organisation has set are shown, and cannot be changed', async () => {
    const { dialog } = await settings(
      'Cet ordinateur',
      { fixed: ['updateAddress', 'startAtLogin'] },
      { language: 'fr' },
    )
    expect(within(dialog).getAllByText('Réglé par votre organisation.')).toHaveLength(2)
    expect(
      within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Dossier web des nouvelles versions' }).disabled,
    ).toBe(true)
  })

  test('make a check as serious as the person says, and all as usual again', async () => {
    const { user, dialog } = await settings('Checks')
    const severity = within(dialog).getByRole('combobox', { name: 'Severity of: Punctuation' })
    await user.selectOptions(severity, 'Off')
    expect(sent('settings.change')).toEqual([{ checks: { punctuation: 'off' } }])
    await user.click(await within(dialog).findByRole('button', { name: 'All back to usual' }))
    expect(sent('settings.change').at(-1)).toEqual({ checks: {} })
    expect(within(dialog).queryByRole('button', { name: 'All back to usual' })).toBeNull()
  })

  test('that the host refuses go back to what they were, and the dialog says so', async () => {
    const { user, dialog } = await settings('General')
    host.refuse('settings.change')
    await user.click(within(dialog).getByRole('radio', { name: 'Dark' }))
    await waitFor(() => expect(dialog.textContent).toContain(refusal.en))
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(false)
    expect(
      within(dialog).getAllByRole<HTMLInputElement>('radio', { name: 'Same as the computer' }).at(-1)?.checked,
    ).toBe(true)
  })
})

describe('a file without a notice', () => {
  const [locked] = deskFailures as [FailureRow]
  async function unread(change: Partial<FailureRow> = {}): Promise<UserEvent> {
    const failure = { ...locked, ...change }
    freshStores()
    host = scriptedHost(deskSnapshot({ failures: [failure] }))
    await takeSnapshot()
    await openRow(failure.id)
    return show(<UnreadFile failure={failure} />)
  }

  test('is taken off the list, and is no longer open', async () => {
    const user = await unread()
    expect(screen.getByRole('region', { name: 'This file is protected by a password' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Take off the list' }))
    expect(sent('row.forget')).toEqual([{ id: locked.id }])
    await waitFor(() => expect(useOpened.getState().id).toBeNull())
  })

  test('that the host keeps on the list stays open', async () => {
    const user = await unread()
    host.refuse('row.forget')
    await user.click(screen.getByRole('button', { name: 'Take off the list' }))
    expect(useOpened.getState().id).toBe(locked.id)
  })

  test('in which none was recognised is shown all the same, asked for once', async () => {
    const user = await unread({ code: 'not-a-notice' })
    const button = screen.getByRole('button', { name: 'Show face to face all the same' })
    await user.click(button)
    await user.click(button)
    expect(sent('failure.showAnyway')).toEqual([{ id: locked.id }])
    expect(button.textContent).toBe('Sorting it by language …')
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })

  test('can be asked for again after a refusal', async () => {
    const user = await unread({ code: 'not-a-notice' })
    host.refuse('failure.showAnyway')
    await user.click(screen.getByRole('button', { name: 'Show face to face all the same' }))
    const again = await screen.findByRole('button', { name: 'Show face to face all the same' })
    expect(again.getAttribute('aria-disabled')).not.toBe('true')
  })
})

describe('the status bar', () => {
  const idle = { done: 0, total: 0, reading: [] }
  const status = (): string | null => screen.getByRole('status').textContent

  test('says that the notices could not be compared, while that is so', async () => {
    await desk({ progress: { ...idle, learning: 'failed' } })
    expect(status()).toBe(
      '24 notices · The notices could not be compared with one another this time; it is tried again.',
    )
  })

  test('says it in French', async () => {
    await desk({ progress: { ...idle, learning: 'failed' } }, { language: 'fr' })
    expect(status()).toBe(
      '24 avis · Les avis n’ont pas pu être comparés entre eux cette fois\u202F; un nouvel essai suivra.',
    )
  })

  test('says nothing of it otherwise', async () => {
    await desk({ progress: idle })
    expect(status()).toBe('24 notices')
  })

  test('stops the reading, and says so only where the host did', async () => {
    const user = await desk({ progress: { done: 1, total: 9, reading: ['/a.pdf'] } })
    expect(screen.getByRole('progressbar', { name: 'Reading 1 of 9' })).toBeDefined()
    host.refuse('reading.stop')
    await user.click(screen.getByRole('button', { name: 'Stop reading' }))
    expect(useMessages.getState()).toMatchObject({ news: '', errors: [{ words: refusal }] })
    host.relent('reading.stop')
    await user.click(screen.getByRole('button', { name: 'Stop reading' }))
    await waitFor(() => expect(useMessages.getState().news).toMatch(/^Reading stopped\./u))
  })
})
