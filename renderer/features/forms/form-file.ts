import { longestProfile } from '../../../shared/profile/longest-profile.ts'
import { call } from '../../api/client.ts'
import { importForm } from '../../state/forms-store.ts'
import { attempt, say } from '../../state/messages-store.ts'
import type { Text } from '../../text/en.ts'
import { pickFile } from '../../ui/pick-file.ts'
import { fileNameOf, saveFile } from '../../ui/save-file.ts'

/** A form as a file: for a colleague, for the command line. */
export async function saveForm(form: string, text: Text): Promise<void> {
  const file = await attempt(() => call('form.export', { form }))
  if (file !== undefined)
    saveFile(fileNameOf(`${text.forms.fileName} ${file.name}`, 'json'), 'application/json', file.json)
}

/** Opens the file dialog and takes in the form that is chosen; the host looks at every word of it first. */
export function pickForm(text: Text): void {
  pickFile('.json,application/json', (file) => void take(file, text))
}

async function take(file: File, text: Text): Promise<void> {
  if (file.size > longestProfile) {
    say(text.forms.tooLarge)
    return
  }
  const json = await attempt(() => file.text())
  const name = json === undefined ? undefined : await importForm(json === '' ? ' ' : json)
  if (name !== undefined) say(text.forms.importedNow(name), true)
}
