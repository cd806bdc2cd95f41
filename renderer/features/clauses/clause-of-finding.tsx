import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { readerForms } from '../../../shared/checks/messages/reader-forms.ts'
import type { Clause } from '../../../shared/wording/clause.ts'
import { openingOf } from '../../../shared/wording/clause-opening.ts'
import { wordingKey } from '../../../shared/wording/clause-words.ts'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import type { Block, Language } from '../../../shared/notice/report.ts'
import { needClauses, showClause, useClauses } from '../../state/clauses-store.ts'
import { useText } from '../../text/use-text.ts'
import { LibraryRegular } from '../../ui/icons.ts'
import { CopyWording } from './copy-wording.tsx'
import { DiffLegend, WordingDiff } from './wording-diff.tsx'
import styles from './clauses.module.css'

const aboutWordings: ReadonlySet<string> = new Set(['clause-deviation', 'clause-outdated'])

/** Under a warning about a clause: the passage against its standard, word by word, and the way to the library. */
export function ClauseOfFinding({ notice, finding }: { notice: NoticeView; finding: Finding }) {
  if (finding.check === 'clause-missing') return <MissingClause finding={finding} />
  return aboutWordings.has(finding.check) ? <FoundClause notice={notice} finding={finding} /> : null
}

/** What is not there has no passage: the warning names the clause by its first words. */
function MissingClause({ finding }: { finding: Finding }) {
  const view = useClauses((clauses) => clauses.view)
  useEffect(needClauses, [])
  const clause = view?.clauses.find((known) => isNamedIn(finding, known))
  return clause === undefined ? null : (
    <div className={styles.inFinding}>
      <ToLibrary clause={clause} />
    </div>
  )
}

function isNamedIn({ message }: Finding, clause: Clause): boolean {
  const openings = (['en', 'fr'] as const).flatMap((language) => {
    const words = openingOf(clause, language)
    return words === null ? [] : [readerForms[language].quote(words)]
  })
  // A clause of one language is named by it in both messages.
  return openings.length > 0 && openings.every((words) => message.en.includes(words) || message.fr.includes(words))
}

function ToLibrary({ clause }: { clause: Clause }) {
  const { text } = useText()
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.toLibrary}
      icon={<LibraryRegular />}
      onClick={() => showClause(clause.id)}
    >
      {text.clauses.toLibrary}
    </Button>
  )
}

function FoundClause({ notice, finding }: { notice: NoticeView; finding: Finding }) {
  const { text } = useText()
  const view = useClauses((clauses) => clauses.view)
  useEffect(needClauses, [])
  const passage = passageOf(notice, finding)
  const clause = passage === null ? undefined : clauseOf(passage, view?.clauses ?? [])
  const standard = passage === null ? null : (clause?.[passage.language]?.standard ?? null)
  if (passage === null || clause === undefined || standard === null) return null
  return (
    <div className={styles.inFinding}>
      <p className={styles.words} lang={passage.language} aria-label={text.clauses.inFinding}>
        <WordingDiff text={passage.block.text} standard={standard.text} />
      </p>
      <DiffLegend />
      <ToLibrary clause={clause} />
      <CopyWording wording={standard.text} className={styles.toLibrary} />
    </div>
  )
}

/** The passage whose words are marked. */
function passageOf(notice: NoticeView, finding: Finding): { language: Language; block: Block } | null {
  const marked = finding.evidence[0]?.block
  for (const language of ['en', 'fr'] as const) {
    const block = notice[language]?.blocks.find(({ id }) => id === marked)
    if (block !== undefined) return { language, block }
  }
  return null
}

function clauseOf(
  { language, block }: { language: Language; block: Block },
  clauses: readonly Clause[],
): Clause | undefined {
  const key = wordingKey(block.text)
  return clauses.find(
    (clause) =>
      clause.section === block.section && clause[language]?.wordings.some((wording) => wording.key === key) === true,
  )
}
