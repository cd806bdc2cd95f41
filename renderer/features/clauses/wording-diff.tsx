import { Fragment, useMemo } from 'react'
import { standardParts } from '../../../shared/wording/word-parts.ts'
import { withoutLinkSigns } from '../../../shared/text/link-signs.ts'
import { useText } from '../../text/use-text.ts'
import styles from './clauses.module.css'

/** What the two marks mean. */
export function DiffLegend() {
  const { text } = useText()
  return (
    <p className={styles.legend}>
      <del className={styles.here}>{text.clauses.struckOut}</del> {text.clauses.onlyHere} ·{' '}
      <ins className={styles.due}>{text.clauses.underlined}</ins> {text.clauses.onlyStandard}
    </p>
  )
}

/** A wording with its standard in it: struck out what only it says, underlined what only the standard says. */
export function WordingDiff({ text: words, standard }: { text: string; standard: string }) {
  const { text } = useText()
  const parts = useMemo(() => standardParts(withoutLinkSigns(words), withoutLinkSigns(standard)), [words, standard])
  return parts.map(({ text: part, is }, index) => {
    if (is === 'same') return <span key={index}>{part}</span>
    if (is === 'here')
      return (
        <del key={index} className={styles.here} title={text.clauses.onlyHere}>
          {part}
        </del>
      )
    // The standard's words come without the spaces around them.
    const [before, after] = [parts[index - 1]?.text ?? '', parts[index + 1]?.text ?? '']
    return (
      <Fragment key={index}>
        {/[\p{L}\p{N}.,;:!?)]$/u.test(before) && ' '}
        <ins className={styles.due} title={text.clauses.onlyStandard}>
          {part}
        </ins>
        {/^[\p{L}\p{N}(«“]/u.test(after) && ' '}
      </Fragment>
    )
  })
}
