import type { Passage } from '../../analysis/passage.ts'
import { phraseOf } from '../../lexicon/words.ts'
import type { Mark } from '../../marks/mark.ts'
import type { Language } from '../../notice/report.ts'
import { isAcronymForm, type TermBase } from '../../terms/term-base.ts'
import type { TermConcept } from '../../terms/term-concept.ts'
import { foldForms } from '../../text/fold.ts'

/** A name of an imported list, where a text says it. `values`: the names it may be, several where that is open. */
export interface NameMark extends Mark {
  concept: TermConcept
  isAcronym: boolean
}

interface NameForm {
  words: readonly string[]
  /** Places of the words that have a capital: there the text must have one too. */
  capitals: readonly boolean[]
  isAcronym: boolean
  names: Set<number>
}

/** Reads the names of imported lists in passages of either language; made once for a list. */
export function nameReader(base: TermBase): (passage: Passage) => readonly NameMark[] {
  const names = namesOf(base.concepts)
  const indexes = { en: indexOf(names, 'en'), fr: indexOf(names, 'fr') }
  return (passage) => readIn(passage, indexes[passage.language], names)
}

/**
 * What is written as a name in English: two words or more, with a capital to each that is not a little one. Entries
 * that share a form in both languages are one name that several lists have.
 */
function namesOf(concepts: readonly TermConcept[]): TermConcept[] {
  const names: TermConcept[] = []
  const known = new Map<string, number>()
  for (const concept of concepts) {
    if (!concept.en.some(isWrittenAsName)) continue
    const keys = concept.en.flatMap((en) => concept.fr.map((fr) => `${foldForms(en)}\u0001${foldForms(fr)}`))
    const at = keys.map((key) => known.get(key)).find((one) => one !== undefined) ?? names.length
    const before = names[at]
    names[at] =
      before === undefined
        ? concept
        : { en: [...new Set([...before.en, ...concept.en])], fr: [...new Set([...before.fr, ...concept.fr])] }
    for (const key of keys) known.set(key, at)
  }
  return names
}

/** Letters: shorter ones are little words ("of", "and", "for", "the", "with"), whatever they are. */
const littleWord = 4

function isWrittenAsName(form: string): boolean {
  const words = form.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word))
  return (
    words.length > 1 &&
    !isAcronymForm(form) &&
    words.every((word, at) => /^[^\p{L}]*\p{Lu}/u.test(word) || (at > 0 && word.length <= littleWord))
  )
}

function indexOf(names: readonly TermConcept[], language: Language): ReadonlyMap<string, readonly NameForm[]> {
  const forms = new Map<string, NameForm>()
  for (const [at, concept] of names.entries())
    for (const written of concept[language]) {
      const isAcronym = isAcronymForm(written)
      // By one word alone a text says many things.
      const words = phraseOf(written).map(({ text }) => text)
      if (words.length === 0 || (words.length < 2 && !isAcronym)) continue
      const key = `${words.join(' ')} ${String(isAcronym)}`
      const known = forms.get(key)
      if (known === undefined)
        forms.set(key, { words, capitals: capitalsOf(written, language), isAcronym, names: new Set([at]) })
      else known.names.add(at)
    }
  const index = new Map<string, NameForm[]>()
  for (const form of forms.values()) {
    const first = form.words[0] ?? ''
    const beside = index.get(first)
    if (beside === undefined) index.set(first, [form])
    else beside.push(form)
  }
  for (const beside of index.values()) beside.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** French writes « la direction » and « la Direction » of one office. */
function capitalsOf(written: string, language: Language): boolean[] {
  return [...written.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(([word]) => language === 'en' && /^\p{Lu}/u.test(word))
}

/** The longest at each place, none within another: "Audit Office" is not said by "Audit Office Annex". */
function readIn(
  { text, words }: Passage,
  index: ReadonlyMap<string, readonly NameForm[]>,
  names: readonly TermConcept[],
): NameMark[] {
  const marks: NameMark[] = []
  for (let at = 0; at < words.length; at += 1) {
    const form = index.get(words[at]?.text ?? '')?.find((one) => stands(one, at))
    const [first, last] = [words[at], words[at + (form?.words.length ?? 1) - 1]]
    if (form === undefined || first === undefined || last === undefined) continue
    const ids = [...form.names]
    const concept = names[ids[0] ?? 0]
    if (concept === undefined) continue
    marks.push({
      kind: 'name',
      values: ids.map((id) => `own ${String(id)}`),
      concept,
      isAcronym: form.isAcronym,
      start: first.start,
      end: last.end,
    })
    at += form.words.length - 1
  }
  return marks

  function stands({ words: due, capitals, isAcronym }: NameForm, at: number): boolean {
    return due.every((word, index) => {
      const said = words[at + index]
      if (said?.text !== word || (index > 0 && /[.;:!?]/u.test(said.gap))) return false
      const written = text.slice(said.start, said.end)
      return isAcronym ? written === written.toUpperCase() : capitals[index] !== true || /^\p{Lu}/u.test(written)
    })
  }
}
