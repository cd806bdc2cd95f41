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
    /** Other steps hold, or other profiles are in the place of those before. Gives all that are in use now. */
    renew: (other: readonly Profile[] = base): readonly Profile[] => {
      base = other
      now = made()
      return all()
    },
    /** By which form a person wants a file read; null where its own words decide. The folder's choice is the lesser. */
    wishFor: (sha256: string, path: string): string | null =>
      now.chosen.contents.get(sha256) ?? now.chosen.folders.get(nearest([...now.chosen.folders.keys()], path)) ?? null,
  }

  function all(): readonly Profile[] {
    return [...base, ...now.forms.map(({ profile }) => profile)]
  }

  /** A form adds to what is in use, or to what came with the app where that is not in use. */
  function made(): FormsNow {
    const ids = new Set(base.map(({ id }) => id))
    return ownForms(steps.kept(), [...base, ...builtIn.filter(({ id }) => !ids.has(id))])
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
