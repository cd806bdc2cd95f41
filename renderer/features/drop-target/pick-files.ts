import { say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'
import { handOver } from './hand-over.ts'

/** Opens the browser's or the window's own file dialog and hands over what is chosen: for those who cannot drag. */
export function pickFiles(text: Text): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.addEventListener('change', () => {
    void handOver([...(input.files ?? [])].map((file) => ({ name: file.name, file }))).then((taken) =>
      say(text.drop.taken(taken)),
    )
  })
  input.click()
}
