import { Refusal } from '../../../shared/ipc/dispatch.ts'
import { formStepSchema, type FormStep } from '../../../shared/profile/form-steps.ts'
import { inForce, readFormStep, type KeptFormStep } from '../../../shared/profile/own-forms.ts'
import { jsonOrNull } from '../../../shared/text/parse-json.ts'
import type { Clock } from '../ports/ports.ts'
import { createActNames } from '../store/act-order.ts'
import type { Store } from '../store/store.ts'

export interface FormStepsOptions {
  store: Pick<Store, 'formSteps' | 'addFormStep'>
  clock: Clock
  author: () => string
}

export type FormSteps = Awaited<ReturnType<typeof createFormSteps>>

/** What people taught the desk of forms: kept on the disk before anything is read by it, and only ever added to. */
export async function createFormSteps({ store, clock, author }: FormStepsOptions) {
  let kept: KeptFormStep[] = []
  let nameAct = createActNames([])
  await load()

  return {
    /** What is kept may be more than before. */
    load,
    kept: (): readonly KeptFormStep[] => kept,
    /** Gives the name by which it can be taken back. */
    add: (step: FormStep): Promise<string> => keep(formStepSchema.parse(step), null),
    /** The step of this name; null where it was taken back already. */
    held: (id: string): FormStep | null => {
      const held = inForce(kept).find((step) => step.id === id)
      if (held === undefined && !kept.some(({ takenBack }) => takenBack === id))
        throw new Refusal({ en: 'This is no longer kept.', fr: 'Ceci n’est plus conservé.' })
      return held?.step ?? null
    },
    takeBack: async (id: string): Promise<void> => {
      await keep(null, id)
    },
  }

  async function load(): Promise<void> {
    const rows = await store.formSteps()
    kept = rows.map(({ id, body, taken_back: takenBack }) => ({
      id,
      step: body === '' ? null : readFormStep(jsonOrNull(body)),
      takenBack,
    }))
    nameAct = createActNames(rows)
  }

  async function keep(step: FormStep | null, takenBack: string | null): Promise<string> {
    const { id, at } = nameAct(clock.now())
    const body = step === null ? '' : JSON.stringify(step)
    await store.addFormStep({ id, body, taken_back: takenBack, author: author(), at })
    kept.push({ id, step, takenBack })
    return id
  }
}
