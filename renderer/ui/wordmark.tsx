import iconUrl from '../icon.svg'
import { classes } from './classes.ts'
import styles from './wordmark.module.css'

/** The product's name with its sign, two pages that face each other. */
export function Wordmark({ large = false }: { large?: boolean }) {
  return (
    <span className={classes(styles.wordmark, large && styles.large)}>
      <img src={iconUrl} alt="" className={styles.sign} />
      <span>
        Vis<span className={styles.hinge}>-à-</span>Vis
      </span>
    </span>
  )
}
