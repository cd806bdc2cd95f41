import type { DeskSnapshot } from '../../shared/ipc/views.ts'

export interface Diagnosed {
  versions: Record<string, string | undefined>
  snapshot: Pick<DeskSnapshot, 'settings' | 'rows' | 'failures' | 'folders' | 'fixed'>
  problems: readonly string[]
}

/**
 * For a message to whoever helps: versions, settings and counts, and what went wrong lately. No name of a person, a
 * folder or a file, no word of a notice.
 */
export function diagnostics({ versions, snapshot, problems }: Diagnosed): string {
  const { settings, rows, failures, folders, fixed } = snapshot
  const byCode = countBy(failures.map(({ code }) => code))
  return [
    'Vis-à-Vis',
    ...Object.entries(versions).map(([name, version]) => `${name}: ${version ?? 'unknown'}`),
    '',
    `language: ${settings.language}, theme: ${settings.theme}, settle: ${settings.settleSeconds} s, ocr: ${yesNo(settings.ocr)}, notify: ${yesNo(settings.notify)}, at login: ${yesNo(settings.startAtLogin)}`,
    `own profile: ${yesNo(settings.profileFile !== null)}, update address: ${yesNo(settings.updateAddress !== null)}, checks set: ${Object.keys(settings.checks).length}`,
    `fixed by policy: ${fixed.length === 0 ? 'none' : fixed.join(', ')}`,
    `folders: ${folders.length} (${listed(countBy(folders.map(({ status }) => status)))})`,
    `notices: ${rows.length}, files without a notice: ${failures.length} (${listed(byCode)})`,
    '',
    problems.length === 0 ? 'No problem in this session.' : 'Last problems:',
    ...problems,
    '',
  ].join('\n')
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function listed(counts: Map<string, number>): string {
  return counts.size === 0 ? 'none' : [...counts].map(([name, count]) => `${name} ${count}`).join(', ')
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
