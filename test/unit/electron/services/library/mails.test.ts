import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'

test('a mail that brings each language in an attachment is one notice, also after a restart', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'both.eml'), 'mail\nreference 1\nen Keeper\nfr Gardienne')
  const options = { folders: [folder], dataDir: tempFolder() }
  for (const start of ['first', 'second']) {
    const { desk, settled, snapshot, pool } = await testDesk(options)
    await settled()
    const { rows, failures } = await snapshot()
    expect(failures, start).toEqual([])
    expect(rows, start).toMatchObject([
      {
        title: { en: 'Keeper', fr: 'Gardienne' },
        languages: ['en', 'fr'],
        files: [join(folder, 'both.eml')],
        inside: ['en.docx', 'fr.docx'],
      },
    ])
    const notice = await desk.handlers['notice.get']({ id: rows[0]!.id })
    expect(notice?.sources.map(({ inside }) => inside)).toEqual(['en.docx', 'fr.docx'])
    expect(await desk.handlers['notices.search']({ query: 'gardienne' })).toEqual([rows[0]!.id])
    expect(pool.reads, start).toEqual(start === 'first' ? ['both.eml'] : [])
    await desk.close()
  }
})
