import { useMemo } from 'react'
import type { Clause, Standard, Wording } from '../../../shared/wording/clause.ts'
import { ownWords } from '../../../shared/wording/compare-words.ts'
import { wordChanges } from '../../../shared/wording/word-diff.ts'
import type { Language } from '../../../shared/notice/report.ts'
import { withoutLinkSigns } from '../../../shared/text/link-signs.ts'
import { useClauses } from '../../state/clauses-store.ts'
import { useText } from '../../text/use-text.ts'
import { DecidingButton } from '../../ui/deciding-button.tsx'
import { ArrowUndoRegular, CheckmarkRegular } from '../../ui/icons.ts'
import { CopyWording } from './copy-wording.tsx'
import { keep } from './keep.ts'
import { NoticesOf } from './notices-of.tsx'
import { usedSince } from './used-since.ts'
import { WordingCard } from './wording-card.tsx'
import { DiffLegend } from './wording-diff.tsx'
import styles from './clauses.module.css'

/** One language of a clause: the standard first, then what the notices say otherwise. */
export function ClauseSideView({ clause, language }: { clause: Clause; language: Language }) {
  const { text } = useText()
  const side = clause[language]
  const standard = side?.standard ?? null
  const others = side?.wordings.filter((wording) => wording.text !== standard?.text) ?? []
  return (
    <section className={styles.side} aria-label={text.clauses.side[language]}>
      <h3 className={styles.language}>{text.ownNames[language]}</h3>
      {side === null && <p className={styles.none}>{text.clauses.noSide[language]}</p>}
      {side !== null && standard === null && <p className={styles.none}>{text.clauses.noStandard}</p>}
      {standard !== null && <StandardCard clause={clause} language={language} standard={standard} />}
      {standard !== null && others.length > 0 && <DiffLegend />}
      {others.map((wording) => (
        <WordingCard key={wording.key} clause={clause.id} language={language} wording={wording} standard={standard} />
      ))}
    </section>
  )
}

function StandardCard({ clause, language, standard }: { clause: Clause; language: Language; standard: Standard }) {
  const { text, format } = useText()
  const isBusy = useClauses((clauses) => clauses.isBusy)
  const wording = useMemo(() => usedAs(standard, clause[language]?.wordings ?? []), [clause, language, standard])
  const isChosen = standard.by === 'user'
  const decide = (chosen: string | null): void =>
    keep({ clause: clause.id, language, standard: chosen, since: chosen === null ? null : standard.since }, text)
  return (
    <article className={styles.standard} aria-label={text.clauses.standard}>
      <p className={styles.badge}>
        <strong>{text.clauses.standard}</strong>
        <span>{text.clauses.by[standard.by]}</span>
      </p>
      <p className={styles.words} lang={language}>
        {withoutLinkSigns(standard.text)}
      </p>
      {!standard.certain && <p className={styles.doubt}>{text.clauses.uncertain}</p>}
      <p className={styles.use}>
        <span>{text.clauses.notices(wording?.notices.length ?? 0)}</span>
        {wording !== undefined && wording.notices.length > 0 && <span>{usedSince(wording, text, format)}</span>}
      </p>
      {wording !== undefined && <NoticesOf notices={wording.notices} />}
      <div className={styles.actions}>
        {isChosen ? (
          <DecidingButton size="small" icon={<ArrowUndoRegular />} disabled={isBusy} onClick={() => decide(null)}>
            {text.clauses.release}
          </DecidingButton>
        ) : (
          <DecidingButton
            size="small"
            icon={<CheckmarkRegular />}
            disabled={isBusy}
            onClick={() => decide(standard.text)}
          >
            {text.clauses.confirm}
          </DecidingButton>
        )}
        <CopyWording wording={standard.text} />
      </div>
    </article>
  )
}

/** The standard's own wording; where each notice has words of its own in it, those that it fits together. */
function usedAs(
  { text }: Standard,
  wordings: readonly Wording[],
): Pick<Wording, 'notices' | 'first' | 'last'> | undefined {
  const own = wordings.find((known) => known.text === text)
  if (own !== undefined || !text.includes(ownWords)) return own
  const fitting = wordings.filter((known) => wordChanges(known.text, text).length === 0)
  const dates = fitting
    .flatMap(({ first, last }) => [first, last])
    .filter((date) => date !== null)
    .sort()
  return {
    notices: [...new Set(fitting.flatMap(({ notices }) => notices))].sort(),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  }
}
