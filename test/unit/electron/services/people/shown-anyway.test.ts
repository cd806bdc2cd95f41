import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const letter = 'letter\nen Dear colleagues\nfr Chers collègues'

async function deskWithLetters(...names: string[]) {
  const folder = tempFolder()
  for (const name of names) writeFileSync(join(folder, name), letter)
  const options = { folders: [folder], dataDir: tempFolder() }
  const made = await testDesk(options)
  await made.settled()
  return { ...made, folder, options }
}

describe('a file in which no notice is recognised', () => {
  test('gives its text when it is asked for, and what it lacks', async () => {
    const { desk, snapshot } = await deskWithLetters('a.txt')
    const [failure] = (await snapshot()).failures
    expect(failure).toMatchObject({ code: 'not-a-notice' })
    expect(await desk.handlers['failure.text']({ id: failure!.id })).toEqual({
      lines: letter.split('\n'),
      total: 3,
      likeness: {
        profile: 'fake',
        labels: [{ name: { en: 'Reference', fr: 'Référence' }, isFound: false }],
        headings: [],
      },
    })
  })

  test('a long text is shown from its beginning', async () => {
    const { desk, snapshot, folder } = await deskWithLetters('a.txt')
    writeFileSync(
      join(folder, 'long.txt'),
      ['letter', ...Array.from({ length: 5_000 }, () => 'a line of a letter')].join('\n'),
    )
    await waitUntil('it is on the list', async () => (await snapshot()).failures.length === 2)
    const { id } = (await snapshot()).failures.find(({ file }) => file.endsWith('long.txt'))!
    const text = await desk.handlers['failure.text']({ id })
    expect([text?.lines.length, text?.total]).toEqual([2_000, 5_001])
  })

  test('a file that cannot be read has none', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), 'fail')
    const { desk, settled, snapshot } = await testDesk({ folders: [folder] })
    await settled()
    const { id } = (await snapshot()).failures[0]!
    expect(await desk.handlers['failure.text']({ id })).toBeNull()
    await expect(desk.handlers['failure.showAnyway']({ id })).rejects.toThrow('no text')
  })

  test('is shown all the same with its copies, holds after a restart, and can be taken back', async () => {
    const { desk, snapshot, options } = await deskWithLetters('a.txt', 'b.txt')
    await desk.handlers['failure.showAnyway']({ id: (await snapshot()).failures[0]!.id })
    await waitUntil('both are one notice', async () => {
      const { rows, failures } = await snapshot()
      return failures.length === 0 && rows.length === 1 && rows[0]?.files.length === 2
    })
    expect((await snapshot()).rows[0]).toMatchObject({
      anyway: true,
      title: { en: 'Dear colleagues', fr: 'Chers collègues' },
    })
    await desk.close()

    const again = await testDesk(options)
    await again.settled()
    const [row] = (await again.snapshot()).rows
    expect(row).toMatchObject({ anyway: true })
    expect(again.pool.reads).toEqual([])
    expect(await again.desk.handlers['notice.get']({ id: row!.id })).toMatchObject({
      anyway: { labels: [{ isFound: false }] },
    })
    expect(await again.desk.handlers['notices.search']({ query: 'colleagues' })).toEqual([row!.id])

    await again.desk.handlers['notice.takeBackAnyway']({ id: row!.id })
    await waitUntil('both are files again', async () => {
      const { rows, failures } = await again.snapshot()
      return rows.length === 0 && failures.length === 2
    })
    expect(await again.desk.handlers['notices.search']({ query: 'colleagues' })).toEqual([])
  })
})
