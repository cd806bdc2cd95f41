// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { factRows } from '../../../../../renderer/features/facts/fact-rows.ts'
import { FindingsPanel } from '../../../../../renderer/features/findings/findings-panel.tsx'
import { reportJson } from '../../../../../renderer/features/report/report-json.ts'
import { reportModel } from '../../../../../renderer/features/report/report-model.ts'
import { useDeskRows } from '../../../../../renderer/features/side-by-side/use-desk-rows.ts'
import { countedOf } from '../../../../../renderer/state/decisions-store.ts'
import { takeSnapshot } from '../../../../../renderer/state/follow-host.ts'
import { openRow, turnToFinding, useOpened } from '../../../../../renderer/state/notice-store.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { formats } from '../../../../../renderer/text/formats.ts'
import { reportEn } from '../../../../../renderer/text/report-en.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'
import { deskNotice, deskSnapshot } from '../../../../fakes/desk.ts'
import { freshStores, scriptedHost } from '../../../../fakes/scripted-host.ts'
import { show } from '../../../../fakes/shown.tsx'
import { signedBefore } from '../../../../fakes/signed-before.ts'

/** Two of its errors were found by nobody when it was signed. */
const signed = signedBefore(deskNotice, ['f1', 'f2'])

function Desk() {
  const notice = useOpened((opened) => opened.view)
  return (
    <>
      <FindingsPanel />
      {notice !== null && <Marked notice={notice} />}
    </>
  )
}

/** What is marked in the texts. */
function Marked({ notice }: { notice: NoticeView }) {
  const { rows } = useDeskRows(notice)
  const ids = rows.flatMap((row) => (row.kind === 'pair' ? row.findings.map(({ id }) => id) : []))
  return <output>{[...new Set(ids)].sort().join(' ')}</output>
}

async function desk(language: 'en' | 'fr' = 'en') {
  freshStores()
  const host = scriptedHost(deskSnapshot({ settings: { ...defaultSettings, language } }))
  host.answer('notice.get', ({ id }) => ({ ...signed, id }))
  await takeSnapshot()
  await openRow('n1')
  return show(<Desk />)
}

test('stands folded below the rest, counts nowhere and is marked nowhere, until it is looked at', async () => {
  const user = await desk()
  expect(screen.getByText('4 open')).toBeTruthy()
  expect(screen.getByText(/^1 error/u)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('f3 f4 f5 f6')
  const title = screen.getByText('Seen only by the newer version')
  const group = title.closest('details')!
  expect(group.open).toBe(false)
  await user.click(title)
  await waitFor(() => expect(group.open).toBe(true))
  expect(group.textContent).toContain('changes nothing about what was signed')
  await user.click(within(group).getByRole('button', { name: /deadline/iu }))
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('f1 f3 f4 f5 f6'))
  expect(within(group).getByRole('button', { name: 'To fix' })).toBeTruthy()
})

test('is unfolded for whoever is led to it, and says in French what it is', async () => {
  await desk('fr')
  turnToFinding('f2')
  const title = await screen.findByText('Vu seulement par la nouvelle version')
  await waitFor(() => expect(title.closest('details')!.open).toBe(true))
})

test('is in no report and in no fact; the report for programs has it apart', () => {
  const model = reportModel({
    notice: signed,
    checks: new Map(),
    language: 'en',
    text: en,
    words: reportEn,
    format: formats.en,
    now: '2026-03-02T10:00:00Z',
  })
  expect(model.findings.map(({ check }) => check)).not.toContain('deadline-mismatch')
  expect(model.findings).toHaveLength(deskNotice.findings.length - 2)
  expect(factRows(countedOf(signed), en, formats.en).flatMap(({ findings }) => findings)).not.toContain('f1')
  const [notice] = (JSON.parse(reportJson(signed, '2026-03-02')) as { notices: Record<string, { id: string }[]>[] })
    .notices
  expect(notice!.findings!.map(({ id }) => id)).toEqual(['f3', 'f4', 'f5', 'f6'])
  expect(notice!.seenByNewerVersion!.map(({ id }) => id)).toEqual(['f1', 'f2'])
})
