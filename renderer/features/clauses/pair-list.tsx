import { Button } from '@fluentui/react-components'
import type { LearnedPair } from '../../../shared/wording/pair-of-terms.ts'
import { useText } from '../../text/use-text.ts'
import { ArrowDownloadRegular } from '../../ui/icons.ts'
import { NoticesOf } from './notices-of.tsx'
import { savePairs } from './term-file.ts'
import styles from './clauses.module.css'

/** Terms that signed notices translate by each other, and the notices that say so. */
export function PairList({ pairs }: { pairs: readonly LearnedPair[] }) {
  const { text, language } = useText()
  if (pairs.length === 0) return null
  return (
    <details className={styles.pairs}>
      <summary>{text.clauses.pairs.title(pairs.length)}</summary>
      <p className={styles.summary}>{text.clauses.pairs.about}</p>
      <div className={styles.actions}>
        {(['csv', 'tbx'] as const).map((as) => (
          <Button
            key={as}
            size="small"
            icon={<ArrowDownloadRegular />}
            onClick={() => savePairs(pairs, as, text, language)}
          >
            {text.clauses.pairs.save[as]}
          </Button>
        ))}
      </div>
      <div className={styles.table} role="region" aria-label={text.clauses.pairs.title(pairs.length)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.clauses.pairs.kind}</th>
              <th scope="col">{text.ownNames.en}</th>
              <th scope="col">{text.ownNames.fr}</th>
              <th scope="col">{text.clauses.pairs.notices}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ kind, en, fr, profile, notices }) => (
              <tr key={[profile, kind, en, fr].join('\n')}>
                <td>{text.clauses.pairs.kinds[kind]}</td>
                <td lang="en">{en}</td>
                <td lang="fr">{fr}</td>
                <td>
                  <NoticesOf notices={notices} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
