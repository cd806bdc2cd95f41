import { sameForm } from '../text/fold.ts'
import { formStepSchema, type FormStep, type Teaching } from './form-steps.ts'
import { loadProfile, ProfileError } from './load-profile.ts'
import type { Forms, Profile } from './profile.ts'
import { teachProfile } from './teach-profile.ts'

/** A step as it is kept: `takenBack` names the one that no longer holds, and then there is nothing else in it. */
export interface KeptFormStep {
  id: string
  step: FormStep | null
  takenBack: string | null
}

/** What a form was taught, and the step by which it was. */
export interface TaughtThing {
  step: string
  teaching: Teaching
}

/** A form of the user's own. */
export interface OwnForm {
  profile: Profile
  /** By the profile's id that it adds to; null of one that was imported whole. */
  on: string | null
  /** Contents of the notices on which it was taught. */
  from: ReadonlySet<string>
  /** Oldest first. */
  taught: TaughtThing[]
}

/** Which form a person chose, by content and by folder; null is the choice that a notice itself shows. */
export interface ChosenForms {
  contents: ReadonlyMap<string, string>
  folders: ReadonlyMap<string, string>
}

export interface FormsNow {
  forms: OwnForm[]
  chosen: ChosenForms
  /** Forms that this version cannot use, by their names, with why. */
  unusable: { name: string; error: ProfileError }[]
}

interface Begun {
  id: string
  name: string | null
  on: string | null
  imported: Profile | null
  from: Set<string>
  taught: TaughtThing[]
}

/**
 * The forms that hold after these steps, oldest first. A form is made anew of the profile it adds to, as that is now,
 * so that another version's better words are in it; one whose profile is gone adds to the general one of `bases`. Each
 * is validated as any profile is.
 */
export function ownForms(kept: readonly KeptFormStep[], bases: readonly Profile[]): FormsNow {
  const begun = new Map<string, Begun>()
  const contents = new Map<string, string>()
  const folders = new Map<string, string>()
  const unusable: FormsNow['unusable'] = []
  for (const { id, step } of inForce(kept)) {
    if (step.kind === 'chosen') choose(step, contents, folders)
    else if (step.kind === 'removed') begun.delete(step.form)
    else {
      const form = begun.get(step.form) ?? {
        id: step.form,
        name: null,
        on: null,
        imported: null,
        from: new Set(),
        taught: [],
      }
      try {
        begun.set(step.form, after(form, id, step))
      } catch (error) {
        if (!(error instanceof ProfileError)) throw error
        unusable.push({ name: step.form, error })
      }
    }
  }
  const forms = [...begun.values()].flatMap((form) => {
    try {
      return made(form, bases)
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error
      unusable.push({ name: form.name ?? form.id, error })
      return []
    }
  })
  const known = new Set([...bases, ...forms.map(({ profile }) => profile)].map(({ id }) => id))
  return { forms, chosen: { contents: only(contents, known), folders: only(folders, known) }, unusable }
}

/** A kept step as it was written, parsed; null where this version does not know it. */
export function readFormStep(body: unknown): FormStep | null {
  const parsed = formStepSchema.safeParse(body)
  return parsed.success ? parsed.data : null
}

/** Steps that were not taken back, oldest first. */
export function inForce(kept: readonly KeptFormStep[]): { id: string; step: FormStep }[] {
  const gone = new Set(kept.map(({ takenBack }) => takenBack))
  return kept.flatMap(({ id, step }) => (step === null || gone.has(id) ? [] : [{ id, step }]))
}

function choose(
  { of, form }: Extract<FormStep, { kind: 'chosen' }>,
  contents: Map<string, string>,
  folders: Map<string, string>,
): void {
  const [chosen, key] = 'content' in of ? [contents, of.content] : [folders, of.folder]
  if (form === null) chosen.delete(key)
  else chosen.set(key, form)
}

function only(chosen: ReadonlyMap<string, string>, known: ReadonlySet<string>): Map<string, string> {
  return new Map([...chosen].filter(([, form]) => known.has(form)))
}

function after(form: Begun, id: string, step: Exclude<FormStep, { kind: 'chosen' | 'removed' }>): Begun {
  switch (step.kind) {
    case 'named':
      return { ...form, name: step.name }
    case 'imported':
      return { ...form, imported: validated({ ...step.profile, id: step.form }, step.form) }
    case 'taught':
      return {
        ...form,
        on: form.on ?? step.on,
        from: new Set([...form.from, step.from]),
        taught: [...form.taught, { step: id, teaching: step.teaching }],
      }
  }
}

/** None where everything that it was taught is taken back: a name alone is no form. */
function made({ id, name, on, imported, from, taught }: Begun, bases: readonly Profile[]): OwnForm[] {
  if (imported === null && taught.length === 0) return []
  const base =
    imported ?? bases.find((profile) => profile.id === on) ?? bases.find(({ general }) => general) ?? bases[0]
  if (base === undefined) return []
  const signs = signsOf(base, taught)
  const before = imported?.taught
  const learned = taught.reduce((profile, { teaching }) => teachProfile(profile, teaching), base)
  const profile: Profile = {
    ...learned,
    id,
    name: name === null ? (imported === null ? { en: id, fr: id } : base.name) : { en: name, fr: name },
    ...(base.general === true && { checks: { ...base.checks, ...withoutHouse } }),
    ...((imported === null || before !== undefined) && {
      taught: {
        on: before?.on ?? base.id,
        signs: {
          en: [...(before?.signs.en ?? []), ...signs.en],
          fr: [...(before?.signs.fr ?? []), ...signs.fr],
        },
      },
    }),
  }
  return [{ profile: validated(profile, profile.name.en), on: imported === null ? base.id : null, from, taught }]
}

/** What was taught on the general form is where words stand, and no house's rule of how they must read. */
const withoutHouse: Profile['checks'] = { 'heading-variant': 'off', 'section-order': 'off', 'section-missing': 'off' }

/**
 * The words by which notices of the form are told: what was taught and the profile it adds to did not know. Where it
 * knew them all, they have to do.
 */
function signsOf(base: Profile, taught: readonly TaughtThing[]): { en: string[]; fr: string[] } {
  const all = (language: 'en' | 'fr'): string[] => [
    ...new Set(taught.flatMap(({ teaching }) => teaching.words[language] ?? [])),
  ]
  const own = (language: 'en' | 'fr'): string[] => {
    const known = knownWords(base, language)
    return all(language).filter((words) => !known.some((form) => sameForm(form, words)))
  }
  const told = { en: own('en'), fr: own('fr') }
  return told.en.length + told.fr.length > 0 ? told : { en: all('en'), fr: all('fr') }
}

function knownWords({ fields, bareLabels, otherLabels, sections }: Profile, language: 'en' | 'fr'): string[] {
  const lists: (Forms | undefined)[] = [
    bareLabels,
    otherLabels,
    ...Object.values(fields).flatMap(({ labels, lesserLabels }) => [labels, lesserLabels]),
    ...sections.flatMap(({ headings, groups, subheadings }) => [
      headings,
      subheadings,
      ...groups.map((group) => group.headings),
    ]),
  ]
  return lists.flatMap((forms) => forms?.[language] ?? [])
}

function validated(profile: unknown, name: string): Profile {
  return loadProfile(JSON.stringify(profile), name)
}
