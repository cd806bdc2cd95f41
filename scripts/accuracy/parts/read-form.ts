import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeReport } from '../../../shared/notice/report.ts'
import { draftOfTruth } from '../draft-of-truth.ts'
import { judgeAmong, profileOf } from '../judge-among.ts'
import { scoreFormDefect, type FormDefectScore } from '../outside/form-defects.ts'
import { scoreForm, type FormTruth } from '../outside/form-score.ts'
import { readNotice } from '../read-notice.ts'
import type { FormAnswer, Work } from '../work.ts'
import { outsideDesk } from './read-case.ts'

export async function readForm({ folder, name, files }: Work['forms']['piece']): Promise<FormAnswer> {
  const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')) as FormTruth
  const { notice, draft } = await readNotice(
    files.map((file) => join(folder, file)),
    name,
    outsideDesk,
  )
  return {
    score: scoreForm(truth, notice),
    onTruth: draft === null ? null : countOnTruth(draft, truth),
  }
}

function countOnTruth(
  read: Parameters<typeof profileOf>[0] & Pick<NoticeReport, 'reference' | 'sources'>,
  truth: FormTruth,
): { errors: number; warnings: number } {
  const { draft, alignment } = draftOfTruth(
    { ...truth, reference: read.reference },
    profileOf(read, outsideDesk),
    read.sources,
  )
  const { findings } = judgeAmong(draft, 'truth', outsideDesk, alignment).notice
  const count = (severity: 'error' | 'warning'): number => findings.filter((one) => one.severity === severity).length
  return { errors: count('error'), warnings: count('warning') }
}

/** Each form without a defect, by its name. */
const clean = new Map<string, Promise<NoticeReport | null>>()

export async function readFormDefect({ folder, defect }: Work['form-defects']['piece']): Promise<FormDefectScore> {
  const before =
    clean.get(defect.notice) ??
    readNotice([join(folder, `${defect.notice}.txt`)], defect.notice, outsideDesk).then(({ notice }) => notice)
  clean.set(defect.notice, before)
  const { notice } = await readNotice([join(folder, 'planted', defect.file)], defect.file, outsideDesk)
  return scoreFormDefect(defect, notice, await before)
}
