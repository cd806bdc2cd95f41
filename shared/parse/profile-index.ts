import type { Hit, Lexicon } from '../lexicon/lexicon.ts'
import { wordsOf as tokensOf } from '../lexicon/words.ts'
import type { GeneralHeading } from './general-headings.ts'
import type { Language, SectionId } from '../notice/report.ts'
import type { LineSense } from './line-sense.ts'
import { fieldNames, type FieldName, type Forms, type Profile } from '../profile/profile.ts'
import { fold, foldWords } from '../text/fold.ts'

/** 'bare': a label without a value; 'other': one whose value is none of the fields. */
export interface LabelForm {
  field: FieldName | 'bare' | 'other'
  /** Its value counts where no better label of the field has one. */
  isLesser: boolean
  language: Language
  words: string
  pattern: RegExp
}
export interface HeadingForm {
  section: SectionId
  language: Language
  words: string
  number: number | null
  house: boolean
}
export interface GroupForm {
  section: SectionId
  group: string
  language: Language
  words: string
}

/** A profile's forms, made ready for matching: data that nothing changes. */
export interface ProfileForms {
  profile: Profile
  /** Longest first, so that "Clearance Level" is not taken for "Clearance". */
  labels: LabelForm[]
  labelsByInitial: Map<string, LabelForm[]>
  headings: HeadingForm[]
  headingsByWords: Map<string, HeadingForm[]>
  /** Letters of the longest known heading. */
  longestHeading: number
  groups: GroupForm[]
  subheadings: GroupForm[]
  pendingBudget: { language: Language; words: string }[]
  letterheadWords: Set<string>
  freeHeadings: Set<SectionId>
  /** All lines known to head a part of a section, whichever. */
  partHeadings: Set<string>
  /**
   * The language of a short line that is known as a whole: part headings, names of competencies. What both languages
   * write alike is left out.
   */
  languageOfLine: Map<string, Language>
}

/** A profile's forms, and what was found with them: for one parse, one judging. */
export interface ProfileIndex extends ProfileForms {
  /** What texts are by themselves, as `senseOf` found it. */
  sensed: Map<string, LineSense>
  /** Where a line says that the post waits for its budget, as budget-status found it. */
  waiting: Map<string, number | null>
  /** Headings are told by their words and their look as well: the notice follows no form that is known. */
  general: boolean
  /** What lines head by their words, as general-headings found it. */
  headed: Map<string, GeneralHeading | null>
  /** `foldWords` of a line, once a parse however many ask. */
  wordsOf: (text: string) => string
  /** Where words of the lexicon's tables stand in a line, by table; once a parse as well. */
  hitsOf: (text: string, language: Language) => ReadonlyMap<string, readonly Hit[]>
  lexicon: Lexicon
}

/**
 * Begins with no line looked at. `forms`: where they were compiled already; `wordsOf`: shared by the profiles that look
 * at the same lines.
 */
export function indexProfile(
  profile: Profile,
  lexicon: Lexicon,
  forms = compileProfile(profile),
  wordsOf = wordsOnce(),
): ProfileIndex {
  return {
    ...forms,
    lexicon,
    general: forms.profile.general === true,
    headed: new Map(),
    sensed: new Map(),
    waiting: new Map(),
    wordsOf,
    hitsOf: hitsOnce(lexicon),
  }
}

/** The same index for a notice whose headings are told by words and look, or are not: its lines are sensed anew. */
export function withHeadings(index: ProfileIndex, general: boolean): ProfileIndex {
  return general === index.general ? index : { ...index, general, headed: new Map(), sensed: new Map() }
}

/** `foldWords` that works out each text once. For one parse: what it was asked goes with it. */
export function wordsOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const words = foldWords(text)
    known.set(text, words)
    return words
  }
}

function hitsOnce(lexicon: Lexicon): ProfileIndex['hitsOf'] {
  const known = {
    en: new Map<string, ReturnType<Lexicon['find']>>(),
    fr: new Map<string, ReturnType<Lexicon['find']>>(),
  }
  return (text, language) => {
    const seen = known[language].get(text)
    if (seen !== undefined) return seen
    const hits = lexicon.find(text, tokensOf(text), language)
    known[language].set(text, hits)
    return hits
  }
}

/** Profiles compiled when first asked for. Whoever keeps the profiles keeps this with them. */
export class CompiledProfiles {
  readonly #made = new WeakMap<Profile, ProfileForms>()

  of(profile: Profile): ProfileForms {
    const known = this.#made.get(profile)
    if (known !== undefined) return known
    const forms = compileProfile(profile)
    this.#made.set(profile, forms)
    return forms
  }
}

function compileProfile(profile: Profile): ProfileForms {
  const headings = profile.sections.flatMap((section) =>
    inBoth(section.headings, (form, language, place): HeadingForm => ({
      section: section.id,
      language,
      words: foldWords(form),
      number: section.number,
      house: place === 0,
    })),
  )
  const partHeadings = [
    ...profile.sections.flatMap((section) => [
      ...section.groups.map((group) => group.headings),
      ...(section.subheadings === undefined ? [] : [section.subheadings]),
    ]),
    ...profile.terms.accountabilities,
  ]
  const labels = labelForms(profile)
  return {
    profile,
    labels,
    labelsByInitial: Map.groupBy(labels, ({ words }) => words.charAt(0)),
    headings,
    headingsByWords: Map.groupBy(headings, (form) => form.words),
    longestHeading: Math.max(0, ...headings.map((form) => form.words.length)),
    groups: profile.sections.flatMap((section) =>
      section.groups.flatMap((group) =>
        inBoth(group.headings, (form, language) => ({
          section: section.id,
          group: group.id,
          language,
          words: foldWords(form),
        })),
      ),
    ),
    subheadings: profile.sections.flatMap((section) =>
      section.subheadings === undefined
        ? []
        : inBoth(section.subheadings, (form, language) => ({
            section: section.id,
            group: form,
            language,
            words: foldWords(form),
          })),
    ),
    pendingBudget: inBoth(profile.pendingBudget, (form, language) => ({ language, words: foldWords(form) })),
    letterheadWords: new Set(profile.letterhead.flatMap((line) => foldWords(line).split(' '))),
    partHeadings: new Set(partHeadings.flatMap((forms) => inBoth(forms, (form) => foldWords(form)))),
    languageOfLine: languagesOf([...partHeadings, ...profile.terms.competencies.map(({ name }) => name)]),
    freeHeadings: new Set(profile.sections.filter((section) => section.freeHeadings).map((section) => section.id)),
  }
}

function languagesOf(lines: readonly Forms[]): Map<string, Language> {
  const written = Map.groupBy(
    lines.flatMap((forms) => inBoth(forms, (form, language) => ({ words: foldWords(form), language }))),
    ({ words }) => words,
  )
  return new Map(
    [...written].flatMap(([words, [first, ...others]]): [string, Language][] =>
      first === undefined || others.some(({ language }) => language !== first.language)
        ? []
        : [[words, first.language]],
    ),
  )
}

function labelForms(profile: Profile): LabelForm[] {
  const fields = fieldNames.flatMap((field) => {
    const { labels, lesserLabels } = profile.fields[field] ?? {}
    return [labels, lesserLabels].flatMap((forms) =>
      forms === undefined
        ? []
        : inBoth(forms, (form, language) => labelForm(field, form, language, forms === lesserLabels)),
    )
  })
  const bare = inBoth(profile.bareLabels, (form, language) => labelForm('bare', form, language))
  const others =
    profile.otherLabels === undefined
      ? []
      : inBoth(profile.otherLabels, (form, language) => labelForm('other', form, language))
  return [...fields, ...bare, ...others].sort((a, b) => b.words.length - a.words.length)
}

function labelForm(field: LabelForm['field'], form: string, language: Language, isLesser = false): LabelForm {
  return { field, isLesser, language, words: foldWords(form), pattern: new RegExp(`^${labelPattern(form)}`, 'u') }
}

/** So many brackets of a form may be left out: of more of the same, each could be left out or not. */
const mostBrackets = 3

/**
 * Spaces may be missing or more, and what the form has in brackets may be left out: « direct(e)s », "Salary (Pay
 * Basis)". Brackets without a partner ("b) Closing date"), which a taught form may have, are letters like any other.
 */
function labelPattern(form: string): string {
  const parts = fold(form).split(/(\s?\([^()]*\))/u)
  return parts
    .map((part, at) =>
      at % 2 === 1 && at < 2 * mostBrackets
        ? String.raw`(?:\s?\(\s?${written(part.trim().slice(1, -1))}\s?\))?`
        : written(part),
    )
    .join('')
}

function written(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/' */gu, String.raw`'\s*`)
    .replace(/ +/gu, String.raw`\s+`)
}

function inBoth<T>(forms: Forms, make: (form: string, language: Language, place: number) => T): T[] {
  return [
    ...forms.en.map((form, place) => make(form, 'en', place)),
    ...forms.fr.map((form, place) => make(form, 'fr', place)),
  ]
}
