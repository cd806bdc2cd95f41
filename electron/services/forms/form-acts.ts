import { basename } from 'node:path'
import type { Argument } from '../../../shared/ipc/contract.ts'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { FormsView, FormView, TaughtView } from '../../../shared/ipc/form-views.ts'
import type { NoticeView } from '../../../shared/ipc/views.ts'
import { whatIsTaught, type MarkedText } from '../../../shared/parse/what-is-taught.ts'
import type { FormScope } from '../../../shared/profile/form-steps.ts'
import { loadProfile, ProfileError } from '../../../shared/profile/load-profile.ts'
import type { OwnForm } from '../../../shared/profile/own-forms.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import type { FormSteps } from './form-steps.ts'
import { liesIn, type FormsInUse } from './forms-in-use.ts'
import { notTaughtWords } from './form-words.ts'

export interface FormActsOptions {
  steps: FormSteps
  forms: FormsInUse
  notice: (id: string) => Promise<NoticeView | null>
  /** The watched folder that a notice came from; null of a file that was opened by itself. */
  folderOf: (id: string) => string | null
  /** Every file is read anew by these profiles. */
  readAll: (profiles: readonly Profile[]) => Promise<void>
  /** Reads the files concerned anew, once `keep` has kept why. */
  readSome: (concerns: (file: { sha256: string; path: string }) => boolean, keep: () => Promise<void>) => Promise<void>
  /** A name for a new form that no other has. */
  newId: () => string
  changed: () => void
  /** Files are being read. */
  isReading: () => boolean
  /** An eighth of a second. */
  pause: () => Promise<void>
}

export type FormActs = ReturnType<typeof createFormActs>

/** What a person does with forms: teaches, names, chooses, hands on and takes back. */
export function createFormActs({
  steps,
  forms,
  notice,
  folderOf,
  readAll,
  readSome,
  newId,
  changed,
  isReading,
  pause,
}: FormActsOptions) {
  /** Of a choice for a notice in several files, by its last step: the steps for the others. */
  const madeWith = new Map<string, string[]>()

  return {
    view,
    teach: async ({ id, marked, means }: Argument<'form.teach'>): Promise<TaughtView> => {
      const shown = await shownOf(id)
      const place = placeNow(shown, marked)
      if (place === null) throw new Refusal(notTaughtWords.gone)
      const learned = whatIsTaught(shown, place, means)
      if (!learned.ok) throw new Refusal(notTaughtWords[learned.why])
      const content = contentOf(shown)
      const known = forms.now().forms
      // That by which it is read now, where a person chose another than it was taught on first.
      const own =
        known.find(({ profile }) => profile.id === shown.profile) ?? known.find(({ from }) => from.has(content))
      const form = own?.profile.id ?? newId()
      const step = await steps.add({
        kind: 'taught',
        form,
        on: own?.on ?? shown.profile,
        from: content,
        teaching: learned.teaching,
      })
      if (own === undefined) await steps.add({ kind: 'named', form, name: nameFor(shown) })
      await readAnew()
      return { step, form, words: learned.teaching.words }
    },
    takeBack: async ({ step }: Argument<'form.takeBack'>): Promise<null> => {
      for (const each of [step, ...(madeWith.get(step) ?? [])]) {
        const held = steps.held(each)
        if (held?.kind === 'chosen') await readChosen(held.of, () => steps.takeBack(each))
        else if (held !== null) {
          await steps.takeBack(each)
          await readAnew()
        }
      }
      return null
    },
    /** These profiles are in the place of those before. Gives all that are in use now. */
    over: (base: readonly Profile[]): readonly Profile[] => {
      const all = forms.renew(base)
      changed()
      return all
    },
    /** What people said may be more than before. */
    saidAnew: async (): Promise<void> => {
      const before = steps.kept().length
      await steps.load()
      if (steps.kept().length > before) await readAnew()
    },
    name: async ({ form, name }: Argument<'form.name'>): Promise<null> => {
      ownForm(form)
      await steps.add({ kind: 'named', form, name })
      forms.renew()
      changed()
      return null
    },
    remove: async ({ form }: Argument<'form.remove'>): Promise<{ step: string }> => {
      ownForm(form)
      const step = await steps.add({ kind: 'removed', form })
      await readAnew()
      return { step }
    },
    choose: async ({ id, for: scope, form }: Argument<'form.choose'>): Promise<{ step: string }> => {
      const shown = await shownOf(id)
      if (form !== null && !forms.all().some((profile) => profile.id === form)) throw new Refusal(gone)
      const folder = folderOf(id)
      if (scope === 'folder' && folder === null)
        throw new Refusal({
          en: 'This file was opened by itself: there is no folder to choose for.',
          fr: 'Ce fichier a été ouvert seul : il n’y a pas de dossier pour lequel choisir.',
        })
      const ofs: FormScope[] =
        scope === 'folder' ? [{ folder: folder ?? '' }] : shown.sources.map(({ sha256 }) => ({ content: sha256 }))
      const made: string[] = []
      for (const of of ofs)
        await readChosen(of, async () => {
          made.unshift(await steps.add({ kind: 'chosen', of, form }))
        })
      const [step = '', ...others] = made
      madeWith.set(step, others)
      return { step }
    },
    export: ({ form }: Argument<'form.export'>): { json: string; name: string } => {
      const profile = [...forms.now().forms.map((own) => own.profile), ...forms.base()].find(({ id }) => id === form)
      if (profile === undefined) throw new Refusal(gone)
      return { json: `${JSON.stringify(profile, null, 2)}\n`, name: profile.name.en }
    },
    import: async ({ json }: Argument<'form.import'>): Promise<{ step: string; form: string; name: string }> => {
      const profile = loaded(json, forms.known())
      const taken = new Set(forms.all().map(({ id }) => id))
      const form = taken.has(profile.id) ? newId() : profile.id
      const step = await steps.add({ kind: 'imported', form, profile: { ...profile, id: form } })
      await readAnew()
      return { step, form, name: profile.name.en }
    },
  }

  function view(): FormsView {
    const now = forms.now()
    return {
      forms: [
        ...now.forms.map(({ profile, on, taught }): FormView => ({
          id: profile.id,
          name: profile.name,
          kind: 'own',
          on,
          taught,
        })),
        ...forms
          .base()
          .map(({ id, name, general }): FormView => ({
            id,
            name,
            kind: general === true ? 'general' : 'known',
            on: null,
            taught: [],
          }))
          .toSorted((a, b) => Number(a.kind === 'general') - Number(b.kind === 'general')),
      ],
    }
  }

  async function readAnew(): Promise<void> {
    forms.renew()
    changed()
    // What is being read comes to its end first: taken up again while it is being stopped, it could be left unread.
    for (let tries = 0; isReading() && tries < mostTries; tries += 1) await pause()
    // Those of now: another step may have been kept meanwhile.
    await readAll(forms.all())
  }

  async function readChosen(of: FormScope, keep: () => Promise<void>): Promise<void> {
    await readSome(
      ({ sha256, path }) => ('content' in of ? sha256 === of.content : liesIn(path, of.folder)),
      async () => {
        await keep()
        forms.renew()
        changed()
      },
    )
  }

  async function shownOf(id: string): Promise<NoticeView> {
    let shown = await notice(id)
    // What was said a moment ago has it read anew.
    for (let tries = 0; shown === null && tries < mostTries; tries += 1) {
      await pause()
      shown = await notice(id)
    }
    if (shown === null)
      throw new Refusal({ en: 'This notice is no longer on the list.', fr: 'Cet avis n’est plus dans la liste.' })
    return shown
  }

  function ownForm(id: string): OwnForm {
    const form = forms.now().forms.find(({ profile }) => profile.id === id)
    if (form === undefined) throw new Refusal(gone)
    return form
  }

  /** By whom the notice is, or else where it lies; with a number where another form has that name. */
  function nameFor(shown: NoticeView): string {
    const said =
      [shown.en, shown.fr].flatMap((side) => side?.blocks ?? []).find(({ kind }) => kind === 'letterhead')?.text ??
      shown.en?.fields.body?.value ??
      shown.fr?.fields.body?.value
    const folder = folderOf(shown.id)
    const name = (said ?? basename(folder ?? shown.sources[0]?.file ?? '')).slice(0, longestGiven).trim() || 'Form'
    const taken = new Set(forms.now().forms.map(({ profile }) => profile.name.en))
    let free = name
    for (let number = 2; taken.has(free); number += 1) free = `${name} ${String(number)}`
    return free
  }
}

/** Half a minute, with a pause of an eighth of a second each. */
const mostTries = 240

/**
 * Where marked words stand now: where they stood, or, in a notice that was read anew since, in the one passage of the
 * same language that says them.
 */
function placeNow(
  shown: Pick<NoticeView, 'en' | 'fr'>,
  { block, start, end, text }: Argument<'form.teach'>['marked'],
): MarkedText | null {
  const blocks = [shown.en, shown.fr].flatMap((side) => side?.blocks ?? [])
  if (blocks.find(({ id }) => id === block)?.text.slice(start, end) === text) return { block, start, end }
  const [first, ...others] = blocks.filter((one) => one.id.slice(0, 2) === block.slice(0, 2) && one.text.includes(text))
  if (first === undefined || others.length > 0) return null
  const at = first.text.indexOf(text)
  return { block: first.id, start: at, end: at + text.length }
}

/** Letters of a name made by us: what stands on one line of a menu. */
const longestGiven = 60

const gone = { en: 'This form is no longer there.', fr: 'Ce modèle n’existe plus.' }

function contentOf({ sources }: Pick<NoticeView, 'sources'>): string {
  return sources[0]?.sha256 ?? ''
}

function loaded(json: string, known: readonly Profile[]): Profile {
  try {
    return loadProfile(json, 'profile.json', known)
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    throw new Refusal({
      en: `This profile cannot be used: ${error.words.en}`,
      fr: `Ce profil ne peut pas servir : ${error.words.fr}`,
    })
  }
}
