import type { Finding, Language, NoticeReport } from '../../shared/notice/report.ts'
import { firstFew } from '../../shared/text/first-few.ts'
import { oneLine } from '../../shared/text/one-line.ts'
import type { BilingualReport } from './check-files.ts'

const order = ['error', 'warning', 'info'] as const

/** The report for a person's eyes: each notice with its counts, then its findings one a line with both values. */
export function summaryOf(report: BilingualReport, language: Language): string {
  const say = words[language]
  const notices = report.notices.map((notice) => noticeText(notice, language))
  const failures = report.failures.map(({ file, messages }) => oneLine(`  ${file}${say.colon} ${messages[language]}`))
  const parts = [...notices]
  if (failures.length > 0) parts.push([`${say.unread} (${failures.length})`, ...failures].join('\n'))
  parts.push(
    say.total(report.notices.length, counts(report.notices.flatMap(({ findings }) => findings)), failures.length),
  )
  return `${parts.join('\n\n')}\n`
}

function noticeText(notice: NoticeReport, language: Language): string {
  const say = words[language]
  const title =
    notice[language]?.fields.title?.value ??
    notice.en?.fields.title?.value ??
    notice.fr?.fields.title?.value ??
    say.untitled
  const languages = (['en', 'fr'] as const)
    .filter((side) => notice[side] !== null)
    .map((side) => side.toUpperCase())
    .join(' + ')
  const found = counts(notice.findings)
  const head = `${notice.reference ?? say.unnumbered}  ${title}  [${languages}]`
  const lines = [
    head,
    `  ${notice.sources.map(({ file }) => file).join(', ')}`,
    `  ${order.map((severity) => say.count(severity, found[severity])).join(', ')}`,
  ]
  for (const severity of order) {
    for (const finding of notice.findings.filter((candidate) => candidate.severity === severity)) {
      lines.push(`  ${marks[severity]} ${finding.check}${say.colon} ${finding.message[language]}`)
    }
  }
  const causes = Map.groupBy(notice.unchecked, ({ why, block }) =>
    why === 'too-long' && block !== null ? 'passage' : why,
  )
  for (const [why, of] of causes) {
    const { named, others } = firstFew([...new Set(of.map(({ check }) => check))])
    lines.push(`  ? ${say.unchecked[why](others === 0 ? named : say.andOthers(named, others))}`)
  }
  return lines.map(oneLine).join('\n')
}

const marks: Record<Finding['severity'], string> = { error: '✗', warning: '!', info: '·' }

function counts(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const sums = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) sums[severity] += 1
  return sums
}

type Counts = ReturnType<typeof counts>

const words = {
  en: {
    untitled: 'no title',
    unnumbered: 'no reference',
    colon: ':',
    unread: 'Files without a notice',
    unchecked: {
      fault: (checks: string) => `not checked: ${checks} (a fault of the program)`,
      'too-long': (checks: string) => `not checked: ${checks} (a passage would take too long)`,
      passage: () => 'one passage or more not checked: far too long for a notice',
    },
    andOthers: (named: string, others: number) => `${named} and ${others} others`,
    count: (severity: keyof Counts, number: number) =>
      `${number} ${{ error: 'error', warning: 'warning', info: 'note' }[severity]}${number === 1 ? '' : 's'}`,
    total: (notices: number, { error, warning }: Counts, unread: number) =>
      `${notices} ${notices === 1 ? 'notice' : 'notices'}, ${words.en.count('error', error)}, ${words.en.count('warning', warning)}${unread === 0 ? '' : `, ${unread} not read`}`,
  },
  fr: {
    untitled: 'sans titre',
    unnumbered: 'sans référence',
    colon: '\u00A0:',
    unread: 'Fichiers sans avis',
    unchecked: {
      fault: (checks: string) => `non contrôlé\u00A0: ${checks} (une faute du programme)`,
      'too-long': (checks: string) => `non contrôlé\u00A0: ${checks} (un passage demanderait trop de temps)`,
      passage: () => 'au moins un passage non contrôlé\u00A0: bien trop long pour un avis',
    },
    andOthers: (named: string, others: number) => `${named} et ${others} autres`,
    count: (severity: keyof Counts, number: number) =>
      `${number} ${{ error: 'erreur', warning: 'alerte', info: 'remarque' }[severity]}${number < 2 ? '' : 's'}`,
    total: (notices: number, { error, warning }: Counts, unread: number) =>
      `${notices} avis, ${words.fr.count('error', error)}, ${words.fr.count('warning', warning)}${unread === 0 ? '' : `, ${unread} non lu${unread === 1 ? '' : 's'}`}`,
  },
}
