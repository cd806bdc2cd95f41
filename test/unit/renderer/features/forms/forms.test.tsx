// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { FormsDialog } from '../../../../../renderer/features/forms/forms-dialog.tsx'
import { JudgedBy } from '../../../../../renderer/features/forms/judged-by.tsx'
import { TeachBar } from '../../../../../renderer/features/forms/teach-bar.tsx'
import { takeSnapshot } from '../../../../../renderer/state/follow-host.ts'
import { select, useForms } from '../../../../../renderer/state/forms-store.ts'
import { useHistory } from '../../../../../renderer/state/history-store.ts'
import { deskNotice, deskRows, deskSnapshot } from '../../../../fakes/desk.ts'
import { freshStores, scriptedHost, type ScriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'

let host: ScriptedHost
const notKept = (): void => useHistory.setState({ state: 'read-only', why: { en: 'Full.', fr: 'Plein.' } })

beforeEach(async () => {
  freshStores()
  host = scriptedHost(deskSnapshot({ rows: deskRows(1) }))
  host.answer('form.name', () => null)
  await takeSnapshot()
})

describe('the form that a notice was read by', () => {
  test('shows what was chosen for it, and what for its folder', async () => {
    const user = show(<JudgedBy notice={{ ...deskNotice, chosenForm: { notice: 'general', folder: 'nato-is' } }} />)
    for (const [scope, form] of [
      ['For this notice', 'General form'],
      ['For every notice in this folder', 'NATO International Staff'],
    ] as const) {
      await user.click(screen.getByRole('button'))
      await user.click(await screen.findByRole('menuitem', { name: scope }))
      const chosen = await screen.findByRole('menuitemradio', { name: form })
      expect(chosen.getAttribute('aria-checked')).toBe('true')
      await user.keyboard('{Escape}{Escape}')
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    }
  })

  test('is not chosen or taught while nothing can be kept, and why is said', async () => {
    notKept()
    const user = show(<JudgedBy notice={deskNotice} />)
    await user.click(screen.getByRole('button'))
    for (const name of ['For this notice', 'For every notice in this folder', 'Teach this form …']) {
      const item = await screen.findByRole('menuitem', { name, description: /Full\./u })
      expect(item.getAttribute('aria-disabled')).toBe('true')
    }
    expect(screen.getByRole('menuitem', { name: 'Your forms …' }).getAttribute('aria-disabled')).toBeNull()
  })
})

test('a selected text cannot be taught while nothing can be kept', () => {
  notKept()
  show(<TeachBar notice={deskNotice} />)
  const at = { left: 0, top: 0 }
  fireEvent.focus(document.body)
  select({ notice: deskNotice.id, block: 'en1', start: 0, end: 1, text: 'a', at })
  return waitFor(() => {
    const button = screen.getByRole('button', { name: 'This is …', description: /Full\./u })
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })
})

describe('the name of a form', () => {
  beforeEach(() => {
    useForms.setState({
      forms: [{ id: 'own-a', name: { en: 'Lighthouse', fr: 'Lighthouse' }, kind: 'own', on: null, taught: [] }],
    })
  })

  test('is kept once, by Enter or by going on', async () => {
    const user = show(<FormsDialog onClose={() => undefined} />)
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' Board{Enter}')
    await user.tab()
    expect(host.asked.filter(([name]) => name === 'form.name')).toEqual([
      ['form.name', { form: 'own-a', name: 'Lighthouse Board' }],
    ])
  })

  test('is read only while nothing can be kept', () => {
    notKept()
    show(<FormsDialog onClose={() => undefined} />)
    expect(screen.getByRole('textbox', { name: 'Name', description: /Full\./u })).toHaveProperty('readOnly', true)
  })
})
