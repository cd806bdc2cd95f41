import type { ChosenForm } from '../../../shared/ipc/form-views.ts'
import { ownForms, type FormsNow } from '../../../shared/profile/own-forms.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import type { FormSteps } from './form-steps.ts'

export type FormsInUse = ReturnType<typeof createFormsInUse>

/**
 * The profiles by which notices are read: those that came with the app, or the organisation's own file in their place,
 * and the forms that people taught the desk on top of them.
 */
export function createFormsInUse(
  steps: Pick<FormSteps, 'kept'>,
  builtIn: readonly Profile[],
  start: readonly Profile[],
) {
  let base = start
  let now = made()

  return {
    now: (): FormsNow => now,
    base: (): readonly Profile[] => base,
    all,
    known,
    /** Other steps hold, or other profiles are in the place of those before. Gives all that are in use now. */
    renew: (other: readonly Profile[] = base): readonly Profile[] => {
      base = other
      now = made()
      return all()
    },
    /** By which form a person wants these contents read, and what lies in the folders of these files. */
    chosenFor: (contents: readonly string[], paths: readonly string[]): ChosenForm => {
      const { chosen } = now
      const folders = [...chosen.folders.keys()]
      return {
        notice: contents.flatMap((sha256) => chosen.contents.get(sha256) ?? [])[0] ?? null,
        folder: paths.toSorted().flatMap((path) => chosen.folders.get(nearest(folders, path)) ?? [])[0] ?? null,
      }
    },
  }

  /** What a person calls a form has no part in how it reads: another name has nothing read anew. */
  function all(): readonly Profile[] {
    return [...base, ...now.forms.map(({ profile }) => ({ ...profile, name: { en: profile.id, fr: profile.id } }))]
  }

  function made(): FormsNow {
    return ownForms(steps.kept(), known())
  }

  /** On what a form may build: what is in use, or what came with the app where that is not in use. */
  function known(): readonly Profile[] {
    const ids = new Set(base.map(({ id }) => id))
    return [...base, ...builtIn.filter(({ id }) => !ids.has(id))]
  }
}

/** Whether a file lies in a folder, or in one inside it. */
export function liesIn(path: string, folder: string): boolean {
  const within = /[/\\]$/u.test(folder) ? folder : `${folder}${folder.includes('\\') ? '\\' : '/'}`
  return path.startsWith(within)
}

/** Of nested folders the one that lies nearest to the file; '' where it lies in none. */
function nearest(folders: readonly string[], path: string): string {
  return folders.filter((folder) => liesIn(path, folder)).toSorted((a, b) => b.length - a.length)[0] ?? ''
}
