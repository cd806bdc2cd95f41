import { useSettings } from '../../state/settings-store.ts'
import { useMedia } from '../../ui/use-media.ts'

/** The chosen colours, or the computer's. */
export function useColours(): 'light' | 'dark' {
  const theme = useSettings((settings) => settings.theme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  if (theme !== 'system') return theme
  return systemIsDark ? 'dark' : 'light'
}
