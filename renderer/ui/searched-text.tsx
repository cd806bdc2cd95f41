import { useDeferredValue, useMemo } from 'react'
import { useList } from '../state/list-store.ts'
import { searchHits } from './search-hits.ts'
import { searchedWords } from '../notice/searched-block.ts'
import styles from './searched-text.module.css'

/** A text with the words of the present search set off. */
export function SearchedText({ children }: { children: string }) {
  const query = useDeferredValue(useList((list) => list.query))
  const words = useMemo(() => searchedWords(query), [query])
  if (words.length === 0) return children
  return searchHits(children, words).map((part, index) =>
    part.hit ? (
      <span key={index} className={styles.hit}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  )
}
