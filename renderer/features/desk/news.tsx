import { useMessages } from '../../state/messages-store.ts'
import styles from './desk.module.css'

/** Good news for a moment; screen readers say it. Always there, or they would not notice the change. */
export function News() {
  const news = useMessages((messages) => messages.news)
  return <p role="status" className={news === '' ? 'visually-hidden' : styles.news}>{news}</p>
}
