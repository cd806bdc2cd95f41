import type { HeaderFields, Language } from '../../../../../shared/notice/report.ts'

/** What a header says; what is not named is not asked for, and null is what it must not be said to have. */
export type Wanted = {
  [Name in Exclude<keyof HeaderFields, 'positions'>]?: NonNullable<HeaderFields[Name]>['value'] | null
}

/** A notice in the form of a body that no profile describes; "* " begins an item. */
export interface FormNotice {
  name: string
  text: Record<Language, string>
  want: Record<Language, Wanted>
}

/** Sections that any of them may have below its header: what is tested is the header. */
export const body: Record<Language, string> = {
  en: `Main duties
Under the supervision of the head of the team, the incumbent will keep the lamps of the harbour and write to the keepers.
* Light the lamps each evening and note the hour in the register.
* Order oil and glass for the coming season.
Qualifications
* A university degree in optics or in a subject close to it.
* Three years of experience with lamps at sea.
How to apply
Applications are made online, in English or in French, with a letter and a curriculum vitae.`,
  fr: `Fonctions principales
Sous la supervision du chef de l’équipe, le titulaire entretient les feux du port et écrit aux gardiens.
* Allumer les feux chaque soir et en noter l’heure dans le registre.
* Commander l’huile et le verre pour la saison à venir.
Qualifications requises
* Un diplôme universitaire en optique ou dans un domaine voisin.
* Trois ans d’expérience des feux en mer.
Comment postuler
Les candidatures se font en ligne, en anglais ou en français, avec une lettre et un curriculum vitæ.`,
}
