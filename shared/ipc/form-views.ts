import type { TaughtThing } from '../profile/own-forms.ts'
import type { Language } from '../notice/report.ts'

/** A form by which notices are read, as the page shows it. */
export interface FormView {
  /** The profile's id, which a notice's `profile` names. */
  id: string
  name: Record<Language, string>
  /** 'general': what notices of most organisations have in common; 'known': an organisation's; 'own': of the user's. */
  kind: 'general' | 'known' | 'own'
  /** Of one of the user's own: the id of the form that it adds to; null where it was imported whole, and of others. */
  on: string | null
  /** What it was taught, oldest first; each can be taken back by its step. */
  taught: TaughtThing[]
}

export interface FormsView {
  /** The user's own first, then those of organisations, the general one last. */
  forms: FormView[]
}

/** What was learned of a marked text, and what takes it back. */
export interface TaughtView {
  step: string
  form: string
  words: Record<Language, string | null>
}

/**
 * By which form a person wants a notice read, and by which all in its folder, of which the notice's own counts; null
 * where its own words decide.
 */
export interface ChosenForm {
  notice: string | null
  folder: string | null
}
