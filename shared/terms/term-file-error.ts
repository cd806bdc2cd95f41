import type { Language } from '../notice/report.ts'
import { frenchSpaces } from '../text/french-spaces.ts'

/**
 * A file that no terms can be taken from, in both languages; the words go on from "This file" and « Ce fichier », and
 * say where.
 */
export class TermFileError extends Error {
  readonly words: Record<Language, string>
  constructor({ en, fr }: Record<Language, string>) {
    super(en)
    this.words = { en, fr: frenchSpaces(fr) }
  }
}

/** `line`: from 1, as an editor counts them. */
export const termFaults = {
  tooLarge: (megabytes: number) =>
    new TermFileError({
      en: `is larger than ${String(megabytes)} MB: export a part of the terms`,
      fr: `dépasse ${String(megabytes)}\u00A0Mo : exportez une partie des termes`,
    }),
  tooMany: (most: number) =>
    new TermFileError({
      en: `holds more than ${most.toLocaleString('en-GB')} terms in both languages: export a part of them, such as one subject`,
      fr: `contient plus de ${most.toLocaleString('fr-FR')} termes dans les deux langues : exportez-en une partie, par exemple un domaine`,
    }),
  broken: (line: number) =>
    new TermFileError({
      en: `is not well-formed XML (line ${String(line)})`,
      fr: `n’est pas du XML bien formé (ligne ${String(line)})`,
    }),
  tooDeep: (line: number) =>
    new TermFileError({
      en: `nests its elements deeper than any list of terms (line ${String(line)})`,
      fr: `imbrique ses éléments plus profondément qu’aucune liste de termes (ligne ${String(line)})`,
    }),
  ownEntities: (line: number) =>
    new TermFileError({
      en: `declares entities of its own, which are not read (line ${String(line)})`,
      fr: `déclare ses propres entités, qui ne sont pas lues (ligne ${String(line)})`,
    }),
  noEntries: () =>
    new TermFileError({
      en: 'has no term entries: it is XML, but not TBX',
      fr: 'ne contient aucune fiche terminologique : c’est du XML, mais pas du TBX',
    }),
  noPair: () =>
    new TermFileError({
      en: 'has no entry with a term in English and one in French that are in use',
      fr: 'ne contient aucune fiche qui ait un terme en usage en anglais et un en français',
    }),
  noColumns: () =>
    new TermFileError({
      en: 'names no column of English and one of French terms: its first line has to name them, such as “English” and “French”',
      fr: 'ne nomme pas de colonne de termes anglais et une de termes français : sa première ligne doit les nommer, par exemple « Anglais » et « Français »',
    }),
  noNumbers: (line: number) =>
    new TermFileError({
      en: `gives each term a line, but no column that says which of them belong together (line ${String(line)})`,
      fr: `donne une ligne à chaque terme, mais aucune colonne ne dit lesquels vont ensemble (ligne ${String(line)})`,
    }),
  openQuote: (line: number) =>
    new TermFileError({
      en: `opens a quotation mark that nothing closes (line ${String(line)})`,
      fr: `ouvre un guillemet que rien ne ferme (ligne ${String(line)})`,
    }),
  badLine: (line: number) =>
    new TermFileError({
      en: `has a line that is no row of a table (line ${String(line)})`,
      fr: `a une ligne qui n’est pas celle d’un tableau (ligne ${String(line)})`,
    }),
  empty: () => new TermFileError({ en: 'is empty', fr: 'est vide' }),
}
