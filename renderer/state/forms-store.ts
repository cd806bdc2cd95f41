import { create } from 'zustand'
import type { FormsView, TaughtView } from '../../shared/ipc/form-views.ts'
import type { Meaning } from '../../shared/profile/form-steps.ts'
import { call } from '../api/client.ts'
import type { MarkedWords } from '../notice/marked-words.ts'
import { forgetUndo, rememberUndo } from './decisions-store.ts'
import { attempt } from './messages-store.ts'

interface Forms extends FormsView {
  /** The text of the open notice that is selected, and where it stands in the window; null where none is. */
  selected: (MarkedWords & { notice: string; at: { left: number; top: number } }) | null
}

export const useForms = create<Forms>(() => ({ forms: [], selected: null }))

export function select(selected: Forms['selected']): void {
  useForms.setState({ selected })
}

/** What was learned; undefined where nothing could be, which is said by itself. Ctrl+Z takes it back. */
export async function teach(id: string, marked: MarkedWords, means: Meaning): Promise<TaughtView | undefined> {
  const { block, start, end, text } = marked
  const taught = await attempt(() => call('form.teach', { id, marked: { block, start, end, text }, means }))
  if (taught !== undefined) rememberUndo('forms', id, () => sendTakeBack(taught.step), taught.step)
  return taught
}

/** True when it is kept. Ctrl+Z takes it back. */
export async function chooseForm(id: string, scope: 'notice' | 'folder', form: string | null): Promise<boolean> {
  return undoable(() => call('form.choose', { id, for: scope, form }))
}

export async function removeForm(form: string): Promise<boolean> {
  return undoable(() => call('form.remove', { form }))
}

/** The name of the form that came; undefined where the file was refused. */
export async function importForm(json: string): Promise<string | undefined> {
  let name: string | undefined
  await undoable(async () => {
    const taken = await call('form.import', { json })
    name = taken.name
    return taken
  })
  return name
}

export async function nameForm(form: string, name: string): Promise<void> {
  await attempt(() => call('form.name', { form, name }))
}

/** Ctrl+Z then takes back what came before it. */
export async function takeBackForm(step: string): Promise<boolean> {
  const isTakenBack = await sendTakeBack(step)
  if (isTakenBack) forgetUndo(step)
  return isTakenBack
}

async function sendTakeBack(step: string): Promise<boolean> {
  return (
    (await attempt(async () => {
      await call('form.takeBack', { step })
      return true
    })) === true
  )
}

async function undoable(act: () => Promise<{ step: string }>): Promise<boolean> {
  const made = await attempt(act)
  if (made === undefined) return false
  rememberUndo('forms', '', () => sendTakeBack(made.step), made.step)
  return true
}
