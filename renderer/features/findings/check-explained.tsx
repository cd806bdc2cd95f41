import type { CheckInfo } from '../../../shared/ipc/views.ts'
import { useText } from '../../text/use-text.ts'
import { checkAdvice } from './check-pages.ts'
import styles from './findings.module.css'

/**
 * A check in plain words: what it looks for (unless that is said beside it), why it matters, how to mend what it finds.
 */
export function CheckExplained({
  check,
  withWhat = true,
}: {
  check: Pick<CheckInfo, 'id' | 'explain'>
  withWhat?: boolean
}) {
  const { text, language } = useText()
  const advice = checkAdvice(check.id, language)
  const parts = [
    [text.findings.what, withWhat ? check.explain[language] : ''],
    [text.findings.why, advice?.why],
    [text.findings.mend, advice?.mend],
  ] as const
  return (
    <dl className={styles.explain}>
      {parts.flatMap(([name, words]) =>
        words === undefined || words === ''
          ? []
          : [
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>,
            ],
      )}
    </dl>
  )
}
