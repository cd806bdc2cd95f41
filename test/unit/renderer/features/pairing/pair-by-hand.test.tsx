// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ChoosingBar } from '../../../../../renderer/features/pairing/choosing-bar.tsx'
import { allRows } from '../../../../../renderer/features/pairing/pair-by-hand.ts'
import { PairingButton } from '../../../../../renderer/features/pairing/pairing-button.tsx'
import { PairingMenu } from '../../../../../renderer/features/pairing/pairing-menu.tsx'
import { takeSnapshot } from '../../../../../renderer/state/follow-host.ts'
import { useMessages } from '../../../../../renderer/state/messages-store.ts'
import { openRow, useOpened } from '../../../../../renderer/state/notice-store.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { deskNotice, deskSnapshot } from '../../../../fakes/desk.ts'
import { freshStores, scriptedHost, type ScriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'

let host: ScriptedHost
const sent = (): unknown[] => host.asked.filter(([name]) => name.startsWith('pairing.'))
const news = (): string => useMessages.getState().news

/** The row that a block stands in, with its button. */
function Row({ block }: { block: string }) {
  const notice = useOpened((opened) => opened.view)
  const row = allRows().find(({ en, fr }) => [...en, ...fr].some(({ id }) => id === block))
  return notice === null || row === undefined ? null : (
    <>
      <PairingButton row={row} isCurrent={false} />
      <PairingMenu />
      <ChoosingBar notice={notice.id} />
    </>
  )
}

/** With the menu of the row of one block open. */
async function menuOf(
  block: string,
  { pairings = [], language = 'en' }: { pairings?: NoticeView['pairings']; language?: 'en' | 'fr' } = {},
): Promise<{ user: UserEvent; menu: HTMLElement }> {
  freshStores()
  host = scriptedHost(deskSnapshot({ settings: { ...defaultSettings, language } }))
  host.answer('notice.get', ({ id }) => ({ ...deskNotice, id, pairings }))
  await takeSnapshot()
  await openRow('n1')
  const user = show(<Row block={block} />)
  await user.click(screen.getByRole('button'))
  return { user, menu: await screen.findByRole('menu') }
}

function items(menu: HTMLElement): [name: string | null, isOff: boolean][] {
  return within(menu)
    .getAllByRole('menuitem')
    .map((item) => [item.textContent, item.getAttribute('aria-disabled') === 'true'])
}

describe('the menu of a row', () => {
  test('offers what can be done with a passage that has no counterpart', async () => {
    const { menu } = await menuOf('en17')
    expect(items(menu)).toEqual([
      ['Pair with …', false],
      ['Split this row', true],
      ['Join with the row below', false],
      ['As the program paired it', true],
    ])
  })

  test('offers both languages of a pair, in French as well', async () => {
    const { menu } = await menuOf('en16', { language: 'fr' })
    expect(items(menu).map(([name]) => name)).toEqual([
      'Apparier l’anglais avec …',
      'Apparier le français avec …',
      'Séparer cette ligne',
      'Joindre à la ligne du dessous',
      'Comme le programme l’avait appariée',
    ])
  })

  test('is left by Escape, with the focus back on its button', async () => {
    const { user, menu } = await menuOf('en17')
    // Without a layout the menu does not take the focus by itself.
    within(menu).getByRole('menuitem', { name: 'Pair with …' }).focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pairing of this row' }))
    expect(sent()).toEqual([])
  })

  test('splits a pair', async () => {
    const { user, menu } = await menuOf('en16')
    await user.click(within(menu).getByRole('menuitem', { name: 'Split this row' }))
    expect(sent()).toEqual([['pairing.make', { id: 'n1', en: ['en16'], fr: [] }]])
    await waitFor(() => expect(news()).toBe('Split. The notice was checked again.'))
  })

  test('says nothing of split where the host refuses', async () => {
    const { user, menu } = await menuOf('en16')
    host.refuse('pairing.make')
    await user.click(within(menu).getByRole('menuitem', { name: 'Split this row' }))
    await waitFor(() => expect(useMessages.getState().errors).toHaveLength(1))
    expect(news()).toBe('')
  })

  test('gives a row paired by hand back to the program', async () => {
    const made = { en: ['en16'], fr: ['fr16'], author: 'M. Reader', at: '2026-01-05T09:00:00Z' }
    const { user, menu } = await menuOf('en16', { pairings: [made] })
    expect(screen.getByRole('button', { name: 'Pairing of this row (Paired by hand)', hidden: true })).toBeDefined()
    await user.click(within(menu).getByRole('menuitem', { name: 'As the program paired it' }))
    expect(sent()).toEqual([['pairing.takeBack', { id: 'n1', en: ['en16'], fr: ['fr16'] }]])
  })
})

describe('choosing a counterpart', () => {
  async function choosing(): Promise<{ user: UserEvent; bar: HTMLElement }> {
    const { user, menu } = await menuOf('en17')
    await user.click(within(menu).getByRole('menuitem', { name: 'Pair with …' }))
    return { user, bar: await screen.findByRole('group', { name: 'Pair with …' }) }
  }
  const said = (): string | null => screen.getByRole('status').textContent
  const french = (id: string): string | undefined => deskNotice.fr?.blocks.find((block) => block.id === id)?.text

  test('asks for which passage, and reads out where it begins', async () => {
    const { bar } = await choosing()
    expect(bar.textContent).toContain(
      'Choose the French passage for “be able to swim 200 metres in cold water;” Arrow keys or a click choose',
    )
    expect(said()).toContain(french('fr16'))
  })

  test('pairs with the row that the arrow keys lead to', async () => {
    const { user } = await choosing()
    await user.keyboard('{ArrowDown}')
    expect(said()).toMatch(/^avoir le niveau de compétence/u)
    await user.keyboard('{Enter}')
    expect(sent()).toEqual([['pairing.make', { id: 'n1', en: ['en17'], fr: ['fr18'] }]])
    await waitFor(() => expect(news()).toBe('Paired. The notice was checked again.'))
    expect(screen.queryByRole('group', { name: 'Pair with …' })).toBeNull()
  })

  test('pairs by its button as well', async () => {
    const { user } = await choosing()
    await user.click(screen.getByRole('button', { name: 'Pair' }))
    expect(sent()).toEqual([['pairing.make', { id: 'n1', en: ['en17'], fr: ['fr16'] }]])
  })

  test.each([
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['Cancel', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Cancel' }))],
  ])('is left by %s: nothing is paired', async (_way, leave) => {
    const { user } = await choosing()
    await leave(user)
    expect(news()).toBe('Nothing was paired.')
    expect(screen.queryByRole('group', { name: 'Pair with …' })).toBeNull()
    expect(sent()).toEqual([])
  })
})
