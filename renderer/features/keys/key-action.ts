export type KeyAction =
  | 'next'
  | 'previous'
  | 'search'
  | 'help'
  | 'commands'
  | 'only-warnings'
  | 'original'
  | 'fix'
  | 'dismiss'
  | 'false-alarm'
  | 'pair'
  | 'undo'
  | 'next-notice'
  | 'previous-notice'

export interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** What a key means on the desk. `typing` while the focus is in a text field: there, letters are letters. */
export function keyAction(pressed: Pressed, typing: boolean): KeyAction | null {
  const { key, altKey } = pressed
  const control = pressed.ctrlKey || pressed.metaKey
  if (control && !altKey && key.toLowerCase() === 'k') return 'commands'
  if (control && !altKey && key.toLowerCase() === 'z' && !typing) return 'undo'
  if (control || altKey) return null
  if (key === 'F8') return pressed.shiftKey ? 'previous' : 'next'
  if (typing) return null
  switch (key) {
    case 'j':
      return 'next'
    case 'k':
      return 'previous'
    case '/':
      return 'search'
    case '?':
      return 'help'
    case 'w':
      return 'only-warnings'
    case 'o':
      return 'original'
    case 'p':
      return 'pair'
    case 'n':
      return 'next-notice'
    case 'N':
      return 'previous-notice'
    case 'f':
      return 'fix'
    case 'd':
      return 'dismiss'
    case 'D':
      return 'false-alarm'
    default:
      return null
  }
}
