import { randomUUID } from 'node:crypto'
import type { Language } from '../../../shared/notice/report.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import { createFormSteps, type FormStepsOptions } from './form-steps.ts'
import { createFormsInUse } from './forms-in-use.ts'

export type Forms = Awaited<ReturnType<typeof openForms>>

/** The forms of a desk as they are at its start. */
export async function openForms(options: FormStepsOptions, builtIn: readonly Profile[], base: readonly Profile[]) {
  const steps = await createFormSteps(options)
  const inUse = createFormsInUse(steps, builtIn, base)
  return {
    steps,
    inUse,
    /** What is to be said of forms that cannot be used now. */
    remarks: (): Record<Language, string>[] =>
      inUse.now().unusable.map(({ name, error: { words } }) => ({
        en: `A form of yours, “${name}”, cannot be used by this version: ${words.en}`,
        fr: frenchSpaces(`Un de vos modèles, « ${name} », est inutilisable avec cette version : ${words.fr}`),
      })),
    newId,
  }
}

/** The name of a form in its file; what people call it is another. */
function newId(): string {
  return `own-${randomUUID().slice(0, 8)}`
}
