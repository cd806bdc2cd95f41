import { foldedAlternatives } from '../lexicon/alternatives.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'

/** Hours of the day in digits, whatever the language: what texts and deadlines both read. */
export interface WrittenHour {
  start: number
  end: number
  /** 0…24, as it is written. */
  hour: number
  /** As it is written: '05'; null where none is. */
  minute: string | null
  second: number
  half: 'a' | 'p' | null
  form: HourForm
}

/**
 * "9:30", "9.30 p.m.", "9.30 hours", "9 p.m.", « 9 h 30 », « 9 heures », "0930 hours", "0930 CET", "9.30 (CET)"; of
 * four digits are both hours of "0930 to 1700 hours".
 */
type HourForm = 'colon' | 'point' | 'point and unit' | 'half' | 'sign' | 'unit' | 'four digits' | 'point and zone'

const fullDay = 24

/** No digit, and nothing that joins one, stands before; a zone's own "+02:00" is no hour. */
const alone = String.raw`(?<![\d.,:+]|(?:utc|gmt)\s?-)`
const half = String.raw`(?<half>[ap])\.?\s?m\b\.?`
/** Minutes of "0930" and the whole of it. */
const fourDigits = String.raw`(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d)`

/** What stands behind an hour: its unit, or by which clock it is told. */
interface HourWords {
  unit: string
  /** First words of the names of clocks, each with those names whole. */
  zones: ReadonlyMap<string, readonly string[]>
  /** Between the first and the last hour of a range. */
  between: string
}

function hourWords(lexicon: Lexicon): HourWords {
  const words = (value: string) =>
    foldedAlternatives(
      lexicon.table('clock-words').filter((row) => row.value === value),
      'en',
      'fr',
    )
  const zones = lexicon.table('time-zones')
  const names = zones.flatMap(({ en, fr }) => [...en, ...fr]).flatMap((form) => [fold(form), withoutTime(fold(form))])
  return {
    unit: words('unit'),
    between: words('between'),
    zones: Map.groupBy(new Set(names.filter((name) => name !== '')), firstWord),
  }
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? ''
}

/** "Brussels" of "Brussels time", « bruxelles » of « heure de Bruxelles »: enough behind an hour. */
function withoutTime(zone: string): string {
  return zone.replace(/ time$|^heure (?:de l'|du |de |d')?/gu, '').replace(/^(?:time|heure)$/u, '')
}

type Behind = 'told' | 'zone' | null

interface HourPattern {
  form: HourForm
  pattern: RegExp
  /** What has to stand behind it: its unit or a clock, or a clock. */
  behind: Behind
}

function hourForms(lexicon: Lexicon): HourPattern[] {
  const { unit } = lexicon.once(hourWords)
  const forms: [HourForm, string, Behind?][] = [
    ['colon', String.raw`(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?!\d)(?:\s*${half})?`],
    ['point', String.raw`(?<hour>\d{1,2})\.(?<minute>[0-5]\d)\s*${half}`],
    ['point and unit', String.raw`(?<hour>\d{1,2})\.(?<minute>[0-5]\d)\s?(?:${unit}|uhr)\b`],
    ['half', String.raw`(?<hour>\d{1,2})\s*${half}`],
    ['sign', String.raw`(?<hour>\d{1,2})\s?h(?![a-z])(?:\s?(?<minute>[0-5]\d))?(?!\d)`],
    ['unit', String.raw`(?<hour>\d{1,2})\s?(?:${unit})(?![a-z])(?:\s?(?<minute>[0-5]\d))?(?!\d)`],
    ['four digits', String.raw`${fourDigits}(?!\d)`, 'told'],
    ['point and zone', String.raw`(?<hour>\d{1,2})\.(?<minute>[0-5]\d)`, 'zone'],
  ]
  return forms.map(([form, pattern, behind = null]) => ({ form, pattern: new RegExp(alone + pattern, 'gu'), behind }))
}

interface Told {
  /** A unit, behind an hour; whole words. */
  unit: RegExp
  /** The last hour of a range, up to where its unit stands. */
  range: RegExp
}

function toldHours(lexicon: Lexicon): Told {
  const { unit, between } = lexicon.once(hourWords)
  return {
    unit: new RegExp(String.raw`^\s?(?:${unit}|z)\b`, 'u'),
    range: new RegExp(String.raw`^\s?(?:-|${between})\s?[012]\d[0-5]\d`, 'u'),
  }
}

/** Whether what stands behind an hour tells that it is one. */
function isToldBy(rest: string, behind: Behind, lexicon: Lexicon): boolean {
  if (behind === null || isZone(rest, lexicon)) return true
  if (behind === 'zone') return false
  const { unit, range } = lexicon.once(toldHours)
  if (unit.test(rest)) return true
  const last = range.exec(rest)?.[0]
  if (last === undefined) return false
  const after = rest.slice(last.length)
  return unit.test(after) || isZone(after, lexicon)
}

/** Begins with the name of a clock: looked up, since an expression of all names takes a tenth of a second to make. */
function isZone(rest: string, lexicon: Lexicon): boolean {
  const named = rest.replace(/^,?\s?\(?/u, '')
  return (lexicon.once(hourWords).zones.get(firstWord(named)) ?? []).some(
    (zone) => named.startsWith(zone) && !/^\w/u.test(named.slice(zone.length)),
  )
}

/** The hours that stand in a folded text, the surest forms first; of two that overlap the earlier counts. */
export function writtenHours(folded: string, lexicon: Lexicon): WrittenHour[] {
  const found: WrittenHour[] = []
  for (const { form, pattern, behind } of lexicon.once(hourForms))
    for (const { 0: written, index, groups } of folded.matchAll(pattern)) {
      const [hour, minute, second] = [Number(groups?.hour), groups?.minute ?? null, Number(groups?.second ?? 0)]
      const [start, end] = [index, index + written.length]
      if (!isToldBy(folded.slice(end), behind, lexicon)) continue
      const isDay = hour < fullDay || (hour === fullDay && Number(minute) + second === 0)
      if (!isDay || found.some((other) => start < other.end && other.start < end)) continue
      const named = groups?.half === 'a' || groups?.half === 'p' ? groups.half : null
      found.push({ start, end, hour, minute, second, half: named, form })
    }
  return found
}
