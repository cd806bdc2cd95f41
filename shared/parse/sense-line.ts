import type { Language } from '../notice/report.ts'
import { languageScore } from './language-score.ts'
import { isLetterhead } from './letterhead.ts'
import { longest } from './line-lengths.ts'
import type { HeadingMatch, LabelMatch, LineSense } from './line-sense.ts'
import { beginsHeading, matchHeading } from './match-heading.ts'
import { labelsOf } from './match-label.ts'
import type { ProfileIndex } from './profile-index.ts'

/** What a text is by itself, found when first asked for and kept with the profile's index. */
export function senseOf(text: string, index: ProfileIndex): LineSense {
  const known = index.sensed.get(text)
  if (known !== undefined) return known
  const sense = new SensedLine(text, index)
  index.sensed.set(text, sense)
  return sense
}

/** The heading that a line is: bold letters and what the format calls a heading make it likelier. */
export function headingOf(
  line: { text: string; bold: boolean; heading: number | null },
  index: ProfileIndex,
): HeadingMatch | null {
  return senseOf(line.text, index).heading(line.bold || line.heading !== null)
}

class SensedLine implements LineSense {
  readonly #text: string
  readonly #index: ProfileIndex
  #labels: ReturnType<typeof labelsOf> | undefined
  readonly #headings: (HeadingMatch | null | undefined)[] = [undefined, undefined]
  #begins: boolean | undefined
  #letterhead: boolean | undefined
  #score: number | undefined

  constructor(text: string, index: ProfileIndex) {
    this.#text = text
    this.#index = index
  }

  label(language: Language | null = null): LabelMatch | null {
    this.#labels ??= labelsOf(this.#text, this.#index)
    return this.#labels(language)
  }

  get shortLabel(): LabelMatch | null {
    return this.#text.length < longest.labelledLine ? this.label() : null
  }

  get clearLabel(): LabelMatch | null {
    const label = this.label()
    return label !== null && (label.colon || this.#text.length < longest.line) ? label : null
  }

  get fact(): LabelMatch | null {
    const label = this.#text.length <= longest.statement ? this.label() : null
    return label?.colon === true ? label : null
  }

  get isBareLabel(): boolean {
    const label = this.label()
    return label !== null && label.field !== 'bare' && label.valueStart >= this.#text.length
  }

  heading(marked = false): HeadingMatch | null {
    const known = this.#headings[Number(marked)]
    if (known !== undefined) return known
    return (this.#headings[Number(marked)] = matchHeading(this.#text, this.#index, marked))
  }

  get beginsHeading(): boolean {
    return (this.#begins ??= this.heading()?.exact === true || beginsHeading(this.#text, this.#index))
  }

  get isPartHeading(): boolean {
    return (
      this.#text.length <= longest.shortLine &&
      !/[.;,]$/u.test(this.#text) &&
      this.#index.partHeadings.has(this.#index.wordsOf(this.#text))
    )
  }

  get isLetterhead(): boolean {
    return (this.#letterhead ??= isLetterhead(this.#text, this.#index))
  }

  get score(): number {
    return (this.#score ??= languageScore(this.#text))
  }
}
