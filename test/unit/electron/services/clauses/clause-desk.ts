import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { loan } from '../../../../fakes/clause-notices.ts'
import { learningPool, type LearningPool } from '../../../../fakes/learning-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk, type TestDesk } from '../../../../fakes/test-desk.ts'

export const changed = loan.en.replace('members', 'friends')

export function write(folder: string, reference: string, english: string, french = loan.fr): void {
  writeFileSync(
    join(folder, `${reference}.txt`),
    `reference ${reference}\nen Archivist ${reference}\nfr Archiviste ${reference}\nclause-en ${english}\nclause-fr ${french}\n`,
  )
}

interface OpenDesk extends TestDesk {
  learns: LearningPool
  find: (reference: string) => Promise<NoticeView>
  checksOf: (reference: string) => Promise<string[]>
}

export async function open(options: { folder: string; dataDir: string }): Promise<OpenDesk> {
  const learns = learningPool()
  const opened = await testDesk({ folders: [options.folder], dataDir: options.dataDir, createPool: () => learns })
  await opened.settled()
  const find = async (reference: string): Promise<NoticeView> => {
    const row = (await opened.snapshot()).rows.find((one) => one.reference === reference)
    return (await opened.desk.handlers['notice.get']({ id: row?.id ?? '' }))!
  }
  return {
    ...opened,
    learns,
    find,
    checksOf: async (reference) =>
      (await find(reference)).findings.map(({ check }) => check).filter((check) => check.startsWith('clause')),
  }
}

export function folderOfFour(): string {
  const folder = tempFolder()
  for (const reference of ['1', '2', '3']) write(folder, reference, loan.en)
  write(folder, '9', changed)
  return folder
}
