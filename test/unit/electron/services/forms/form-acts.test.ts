import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import type { Meaning } from '../../../../../shared/profile/form-steps.ts'
import { keeperNotice, painterNotice } from '../../../../fakes/lighthouse-notices.ts'
import { memorySettings } from '../../../../fakes/memory-settings.ts'
import { readingPool } from '../../../../fakes/reading-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk, type TestDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const resourcesDir = resolve(import.meta.dirname, '../../../../../resources')

/** The reading itself takes a while on a machine that does other things. Milliseconds. */
const patience = 120_000

async function lighthouseDesk(
  dataDir = tempFolder(),
  folder = filled(),
): Promise<TestDesk & { folder: string; dataDir: string }> {
  const desk = await testDesk({
    dataDir,
    resourcesDir,
    createPool: readingPool,
    settings: memorySettings({ folders: [{ path: folder }], settleSeconds: 0.05 }),
  })
  await desk.settled()
  return { ...desk, folder, dataDir }
}

function filled(): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'keeper.txt'), keeperNotice)
  writeFileSync(join(folder, 'painter.txt'), painterNotice)
  return folder
}

async function noticeOf({ desk, snapshot }: TestDesk, file: string): Promise<NoticeView | null> {
  const row = (await snapshot()).rows.find(({ files }) => files.some((path) => path.endsWith(file)))
  return row === undefined ? null : desk.handlers['notice.get']({ id: row.id })
}

async function shown(desk: TestDesk, file: string): Promise<NoticeView> {
  const failure = (await desk.snapshot()).failures.find((one) => one.file.endsWith(file))
  if (failure !== undefined) await desk.desk.handlers['failure.showAnyway']({ id: failure.id })
  await waitUntil(`${file} is shown`, async () => (await noticeOf(desk, file)) !== null)
  const notice = await noticeOf(desk, file)
  if (notice === null) throw new Error('no notice')
  return notice
}

async function teach(desk: TestDesk, file: string, text: string, means: Meaning) {
  const notice = await shown(desk, file)
  const block = [notice.en, notice.fr].flatMap((side) => side?.blocks ?? []).find((one) => one.text.includes(text))
  if (block === undefined) throw new Error(`no passage says ${text}`)
  const start = block.text.indexOf(text)
  const marked = { block: block.id, start, end: start + text.length, text }
  const taught = await desk.desk.handlers['form.teach']({ id: notice.id, marked, means })
  await desk.settled()
  return taught
}

const five: [string, Meaning][] = [
  ['12 May 2031', { field: 'deadline' }],
  ['PHA_31_07', { field: 'reference' }],
  ['Rung 7', { field: 'grade' }],
  ['Ostend', { field: 'location' }],
  ['HOW YOUR WEEKS ARE FILLED', { section: 'accountabilities', group: null }],
]

const statedIn = (notice: NoticeView | null, language: 'en' | 'fr') => {
  const fields = notice?.[language]?.fields
  return {
    form: notice?.form,
    reference: fields?.reference?.value,
    deadline: fields?.deadline?.value.date,
    grade: fields?.grade?.value.min,
    location: fields?.location?.value,
    duties: notice?.[language]?.blocks.filter(({ section, kind }) => section === 'accountabilities' && kind === 'item')
      .length,
  }
}

test(
  'five texts of one notice teach its form: another is read right, and as it was when all is taken back',
  async () => {
    const desk = await lighthouseDesk()
    const steps: string[] = []
    let form = ''
    for (const [text, means] of five) {
      const taught = await teach(desk, 'keeper.txt', text, means)
      steps.push(taught.step)
      form = taught.form
    }
    await waitUntil(
      'the other notice is read',
      async () => statedIn(await noticeOf(desk, 'painter.txt'), 'en').form === form,
    )
    const other = await noticeOf(desk, 'painter.txt')
    expect(statedIn(other, 'en')).toMatchObject({
      ...{ form, reference: 'PHA_31_09', deadline: '2031-06-03', grade: '4', location: 'Nieuwpoort' },
    })
    expect(statedIn(other, 'fr')).toMatchObject({
      reference: 'PHA_31_09',
      deadline: '2031-06-04',
      grade: '4',
      location: 'Nieuport',
    })
    expect(other?.findings.map(({ check }) => check)).toContain('deadline-mismatch')

    await desk.desk.handlers['form.takeBack']({ step: steps[0] ?? '' })
    await desk.settled()
    // Where it stands, a date may be told for the deadline without its label: what the form knows tells more.
    expect((await desk.snapshot()).forms.forms[0]?.taught.map(({ step }) => step)).toEqual(steps.slice(1))
    await waitUntil(
      'it is still of the form',
      async () => statedIn(await noticeOf(desk, 'painter.txt'), 'en').form === form,
    )

    const { json, name } = desk.desk.handlers['form.export']({ form }) as { json: string; name: string }
    const { step } = await desk.desk.handlers['form.remove']({ form })
    await desk.settled()
    expect((await desk.snapshot()).forms.forms.some(({ id }) => id === form)).toBe(false)
    const imported = await desk.desk.handlers['form.import']({ json })
    expect(imported).toMatchObject({ form, name })
    await desk.settled()
    await waitUntil(
      'it is read by what was imported',
      async () => statedIn(await noticeOf(desk, 'painter.txt'), 'en').grade === '4',
    )
    expect(step).not.toBe('')
  },
  patience,
)

test(
  'what was taught is there after a restart, and what was decided before it holds',
  async () => {
    const first = await lighthouseDesk()
    const before = await shown(first, 'keeper.txt')
    const [finding] = before.findings
    if (finding !== undefined)
      await first.desk.handlers['decision.make']({
        id: before.id,
        findings: [finding.id],
        kind: 'to-fix',
        reason: null,
      })
    await teach(first, 'keeper.txt', 'PHA_31_07', { field: 'reference' })
    await waitUntil(
      'its reference is read',
      async () => (await noticeOf(first, 'keeper.txt'))?.reference === 'PHA_31_07',
    )
    const after = await noticeOf(first, 'keeper.txt')
    expect(after?.history.decisions.map((decision) => decision.finding)).toEqual(
      finding === undefined ? [] : [finding.id],
    )
    await first.desk.close()
    const again = await lighthouseDesk(first.dataDir, first.folder)
    await waitUntil(
      'it is read by the form',
      async () => (await noticeOf(again, 'keeper.txt'))?.reference === 'PHA_31_07',
    )
    expect((await again.snapshot()).forms.forms[0]).toMatchObject({ kind: 'own', on: 'general' })
    expect((await noticeOf(again, 'keeper.txt'))?.history.decisions).toHaveLength(finding === undefined ? 0 : 1)
  },
  patience,
)

test(
  'a form is chosen for one notice or its folder, and left again',
  async () => {
    const desk = await lighthouseDesk()
    const { id } = await shown(desk, 'keeper.txt')
    await desk.desk.handlers['form.choose']({ id, for: 'notice', form: 'nato-is' })
    await waitUntil('it is read by it', async () => (await noticeOf(desk, 'keeper.txt'))?.form === 'nato-is')
    expect((await noticeOf(desk, 'keeper.txt'))?.chosenForm).toEqual({ notice: 'nato-is', folder: null })
    await desk.desk.handlers['form.choose']({ id, for: 'notice', form: null })
    await waitUntil('it is read as before', async () => (await noticeOf(desk, 'keeper.txt'))?.form === null)
    await desk.desk.handlers['form.choose']({ id, for: 'folder', form: 'council-of-europe' })
    await waitUntil(
      'it is read by the folder’s',
      async () => (await noticeOf(desk, 'keeper.txt'))?.form === 'council-of-europe',
    )
    expect((await noticeOf(desk, 'keeper.txt'))?.chosenForm).toEqual({ notice: null, folder: 'council-of-europe' })
  },
  patience,
)

test(
  'a text from which nothing can be learned is refused with what to select',
  async () => {
    const desk = await lighthouseDesk()
    await expect(
      teach(desk, 'keeper.txt', 'Train two apprentices.', { section: 'summary', group: null }),
    ).rejects.toMatchObject({
      words: { en: expect.stringContaining('not a heading') as string },
    })
    const { id } = await shown(desk, 'keeper.txt')
    const marked = { block: 'en1', start: 0, end: 3, text: 'abc' }
    await expect(desk.desk.handlers['form.teach']({ id, marked, means: { field: 'grade' } })).rejects.toMatchObject({
      words: { en: expect.stringContaining('read anew') as string },
    })
  },
  patience,
)

test(
  'a profile that is none is refused with the key that is wrong',
  async () => {
    const desk = await lighthouseDesk()
    await expect(desk.desk.handlers['form.import']({ json: '{"id":"x"}' })).rejects.toMatchObject({
      words: { en: expect.stringContaining('name') as string },
    })
  },
  patience,
)
