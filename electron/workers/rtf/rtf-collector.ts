/** Takes in a group that holds no text but tables or settings, from behind the word that names it to its end. */
export interface RtfCollector {
  open: () => void
  close: () => void
  word: (name: string, value: number | null) => void
  text: (text: string) => void
}
