// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ClauseDetail } from '../../../../../renderer/features/clauses/clause-detail.tsx'
import { useMessages } from '../../../../../renderer/state/messages-store.ts'
import { useSettings } from '../../../../../renderer/state/settings-store.ts'
import type { ClauseStepView } from '../../../../../shared/ipc/clause-views.ts'
import type { Clause, ClauseSide, Wording } from '../../../../../shared/wording/clause.ts'
import type { ClauseDecision } from '../../../../../shared/wording/decide.ts'
import { loan } from '../../../../fakes/clause-notices.ts'
import { freshStores, scriptedHost, type ScriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'

let host: ScriptedHost
const decisions = (): unknown[] => host.asked.filter(([name]) => name === 'clauses.decide').map(([, sent]) => sent)
const news = (): string => useMessages.getState().news

const wording = (text: string, more: Partial<Wording> = {}): Wording => ({
  text,
  key: `key of ${text}`,
  notices: ['990001', '990002'],
  first: '2026-01-10',
  last: '2026-02-10',
  replacedSince: null,
  ...more,
})
const shorter = 'Books may be lent for two weeks to members of the museum who hold a valid card.'
const side = (text: string, others: Wording[] = []): ClauseSide => ({
  wordings: [wording(text), ...others],
  standard: { text, by: 'frequent', certain: true, since: '2026-01-01' },
})
const clause: Clause = {
  id: 'c1',
  section: 'additional',
  slot: null,
  en: side(loan.en, [wording(shorter, { notices: ['990003'] })]),
  fr: side(loan.fr),
  required: { when: 'always' },
  requiredBy: 'learned',
  carriers: 2,
  eligible: 3,
}

function detail(change: Partial<Clause> = {}, steps: ClauseStepView[] = [], language: 'en' | 'fr' = 'en'): UserEvent {
  freshStores()
  host = scriptedHost()
  useSettings.setState({ language })
  return show(<ClauseDetail clause={{ ...clause, ...change }} steps={steps} />)
}
const standardOf = (name: string): HTMLElement =>
  within(screen.getByRole('region', { name })).getByRole('article', { name: 'Standard' })

async function decides(act: () => Promise<void>, decision: ClauseDecision): Promise<void> {
  await act()
  expect(decisions()).toEqual([{ decision }])
  await waitFor(() => expect(news()).toBe('Kept. The notices are checked again.'))
}

describe('the standard', () => {
  test('is confirmed as suggested', async () => {
    const user = detail()
    const confirm = within(standardOf('English wordings')).getByRole('button', { name: 'Confirm as the standard' })
    await decides(() => user.click(confirm), {
      clause: 'c1',
      language: 'en',
      standard: loan.en,
      since: '2026-01-01',
    })
  })

  test('that was chosen can be left to the notices again', async () => {
    const chosen: ClauseSide = { ...side(loan.fr), standard: { text: loan.fr, by: 'user', certain: true, since: null } }
    const user = detail({ fr: chosen })
    const release = within(standardOf('French wordings')).getByRole('button', { name: 'Let the notices decide' })
    await decides(() => user.click(release), { clause: 'c1', language: 'fr', standard: null, since: null })
  })

  test('can be another wording', async () => {
    const user = detail()
    await decides(() => user.click(screen.getByRole('button', { name: 'Make it the standard' })), {
      clause: 'c1',
      language: 'en',
      standard: shorter,
      since: '2026-01-10',
    })
  })

  test('that few notices stand behind says so', () => {
    const unsure: ClauseSide = {
      ...side(loan.en),
      standard: { text: loan.en, by: 'consensus', certain: false, since: null },
    }
    detail({ en: unsure })
    expect(standardOf('English wordings').textContent).toContain('Too few notices agree to be sure.')
  })
})

describe('marking a wording as replaced', () => {
  const mark = (): HTMLElement => screen.getByRole('button', { name: 'Mark as replaced' })
  async function asking(): Promise<UserEvent> {
    const user = detail()
    await user.click(screen.getByRole('button', { name: 'Mark as replaced …' }))
    return user
  }

  test('asks since when, beginning with the day of the standard', async () => {
    const user = await asking()
    const since = screen.getByLabelText('Replaced since')
    expect(document.activeElement).toBe(since)
    expect((since as HTMLInputElement).value).toBe('2026-01-01')
    await decides(() => user.click(mark()), {
      clause: 'c1',
      language: 'en',
      wording: `key of ${shorter}`,
      replaced: { since: '2026-01-01' },
    })
  })

  test('waits for a day', async () => {
    const user = await asking()
    await user.clear(screen.getByLabelText('Replaced since'))
    expect((mark() as HTMLButtonElement).disabled).toBe(true)
    expect(decisions()).toEqual([])
  })

  test('is left by Escape', async () => {
    const user = await asking()
    await user.keyboard('{Escape}')
    expect(screen.queryByLabelText('Replaced since')).toBeNull()
    expect(screen.getByRole('button', { name: 'Mark as replaced …' })).toBeDefined()
    expect(decisions()).toEqual([])
  })

  test('can be taken back', async () => {
    const user = detail({ en: side(loan.en, [wording(shorter, { replacedSince: '2026-01-01' })]) })
    await decides(() => user.click(screen.getByRole('button', { name: 'Still in use' })), {
      clause: 'c1',
      language: 'en',
      wording: `key of ${shorter}`,
      replaced: 'in-use',
    })
  })
})

describe('the clause itself', () => {
  test('is required as the person says', async () => {
    const user = detail()
    await decides(() => user.selectOptions(screen.getByRole('combobox', { name: 'Required' }), 'in none'), {
      clause: 'c1',
      required: { when: 'optional' },
    })
  })

  test('can be left alone, and taken up again', async () => {
    const user = detail()
    await decides(() => user.click(screen.getByRole('button', { name: 'Not a standard clause' })), {
      clause: 'c1',
      isForgotten: true,
    })
  })

  test('that is left alone says so, in French as well', async () => {
    const user = detail({ isForgotten: true }, [], 'fr')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'La reprendre' }))
    expect(decisions()).toEqual([{ decision: { clause: 'c1', isForgotten: false } }])
  })

  test('takes no second decision while the first is learned under', async () => {
    const user = detail()
    const letGo = host.hold('clauses.decide')
    await user.click(screen.getByRole('button', { name: 'Not a standard clause' }))
    const others = screen.getAllByRole<HTMLButtonElement>('button').filter(({ disabled }) => !disabled)
    expect(others.map(({ textContent }) => textContent)).not.toContain('Make it the standard')
    await user.click(screen.getByRole('button', { name: 'Make it the standard' }))
    await letGo(0)
    expect(decisions()).toHaveLength(1)
  })

  test('says nothing of kept where the host refuses', async () => {
    const user = detail()
    host.refuse('clauses.decide')
    await user.click(screen.getByRole('button', { name: 'Not a standard clause' }))
    await waitFor(() => expect(useMessages.getState().errors).toMatchObject([{ code: 'refused' }]))
    expect(news()).toBe('')
  })

  test('tells what was decided on it, and takes back one step', async () => {
    const user = detail({}, [
      {
        id: 'step 7',
        author: 'M. Reader',
        at: '2026-01-05T09:00:00Z',
        decision: { clause: 'c1', isForgotten: true },
      },
      { id: 'elsewhere', author: '', at: '2026-01-05T09:00:00Z', decision: { clause: 'c2', isForgotten: true } },
    ])
    await user.click(screen.getByRole('button', { name: /^Take back/u }))
    expect(host.asked[0]).toEqual(['clauses.takeBack', { step: 'step 7' }])
    await waitFor(() => expect(news()).toBe('Taken back. The notices are checked again.'))
  })
})
