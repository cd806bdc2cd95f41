import type { Line } from '../notice/source-document.ts'
import { foldWords } from '../text/fold.ts'
import type { PageEvidence } from './page-evidence.ts'
import { longest } from './line-lengths.ts'

/** What portals put before a title. */
const before =
  /^(?:job (?:description|details?|posting|opening|summary)|vacancy(?: details?| notice)?|position|careers?|offre d’emploi|description (?:du|de) (?:poste|l’emploi|l’offre)|détails? (?:du poste|de l’offre)|poste|avis de vacance)\s*(?:[-–—:|»›]\s*)+(?=\S)/iu
/** And behind one that ends with its reference. */
const behind = /(?<=\)|\d)\s+[|»–—]\s+[^()\d]{2,60}$/u

/** Lines that could be titles: a page with more is a list of notices. */
const mostTitles = 50
/** A title is repeated by the next one, or by the one behind that, which may be the other language's. */
const near = 3

/**
 * Titles that a page repeats above the notice's own: as a headline of its own, with words before it, or both languages'
 * in one line. As many as there are languages stay in any case.
 */
export function leaveOutTitles(lines: readonly Line[], evidence: PageEvidence, isKept: boolean[]): boolean {
  const titles = lines
    .flatMap((_, at) => (isKept[at] === true && evidence.isTitle(at) ? [at] : []))
    .slice(0, mostTitles)
  let spare = titles.length - Math.max(1, evidence.languages.size)
  let isAny = false
  titles.forEach((at, place) => {
    const text = foldWords(lines[at]?.text ?? '')
    const next = titles[place + 1]
    if (spare <= 0 || next === undefined || evidence.count('sections', { from: at, to: next }) > 0) return
    const words = new Set(text.split(' '))
    const isRepeated = titles.slice(place + 1, place + near).some((other) => {
      const others = foldWords(lines[other]?.text ?? '').split(' ')
      return others.every((word) => words.has(word)) || [...words].every((word) => others.includes(word))
    })
    if (!isRepeated) return
    isKept[at] = false
    isAny = true
    spare--
  })
  return leaveOutNames(lines, evidence, isKept) || isAny
}

/** A line that says no more than a title that follows, without its reference. */
function leaveOutNames(lines: readonly Line[], evidence: PageEvidence, isKept: boolean[]): boolean {
  const first = evidence.facts.findIndex(({ isSection }) => isSection)
  const end = first < 0 ? lines.length : first
  const nameOf = (at: number): string =>
    foldWords((lines[at]?.text ?? '').replace(evidence.reference ?? '', '')).replace(/[()\s]+$/u, '')
  const names = new Map<string, number>()
  for (let at = 0; at < end; at++) if (isKept[at] === true && evidence.isTitle(at)) names.set(nameOf(at), at)
  let isAny = false
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? ''
    const title = text.length > longest.titleLine ? undefined : names.get(foldWords(text))
    if (isKept[at] !== true || title === undefined || title <= at || evidence.keyAt(at) !== null) continue
    isKept[at] = false
    isAny = true
  }
  return isAny
}

/** A title without the page's own words around it. */
export function plainTitle(line: Line): Line {
  const text = line.text.replace(before, '').replace(behind, '')
  if (text === line.text || !/\p{L}{3}/u.test(text)) return line
  const plain = { ...line, text }
  delete plain.spaced
  return plain
}
