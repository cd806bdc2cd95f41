import iconUrl from '../icon.svg'
import styles from './wordmark.module.css'

/** The product's name with its sign, two pages that face each other. */
export function Wordmark({ large = false }: { large?: boolean }) {
  return (
    <span className={large ? `${styles.wordmark} ${styles.large}` : styles.wordmark}>
      <img src={iconUrl} alt="" className={styles.sign} />
      <span>
        Vis<span className={styles.hinge}>-à-</span>Vis
      </span>
    </span>
  )
}
