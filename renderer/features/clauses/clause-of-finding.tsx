import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Clause } from '../../../shared/wording/clause.ts'
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
  return aboutWordings.has(finding.check) ? <FoundClause notice={notice} finding={finding} /> : null
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
      <p className={styles.words} lang={passage.language} aria-label={text.clauses.inFinding}><WordingDiff text={passage.block.text} standard={standard.text} /></p>
      <DiffLegend />
      <Button
        size="small"
        appearance="transparent"
        className={styles.toLibrary}
        icon={<LibraryRegular />}
        onClick={() => showClause(clause.id)}
      >
        {text.clauses.toLibrary}
      </Button>
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

function clauseOf({ language, block }: { language: Language; block: Block }, clauses: readonly Clause[]): Clause | undefined {
  const key = wordingKey(block.text)
  return clauses.find((clause) => clause.section === block.section && clause[language]?.wordings.some((wording) => wording.key === key) === true)
}
