import { letterhead, readSource, type Paragraph } from '../../make-samples/notice-text.ts'
import { typeset } from '../../make-samples/typography.ts'
import { writeText } from '../../make-samples/write-text.ts'
import { drawsFrom, type Draw } from './draw.ts'
import { things, tasks, titles, units } from './varied-words.ts'

/** One paragraph of a notice in both languages. */
type Pair = Record<'en' | 'fr', Paragraph>
type Said = Record<'en' | 'fr', string>

/** The invented notices that have both languages, line against line. */
const bases = ['260101', '260102', '260103', '260104', '260105', '260106', '260107', '260108', '260109', '260110']
/** Of the lines that a notice says in its own way, so many are of another notice: no two are alike throughout. */
const exchanged = 0.4
/** Tasks and requirements that only few other notices have. */
const own = { tasks: 4, items: 3 }
/** One standard passage in so many has lost a word, or says another number: what a folder of many hands looks like. */
const slips = 40
/** Monthly amounts of the grades, each year two in a hundred more. */
const scale = { G10: 3650, G12: 4600, G15: 5900, G17: 6900, G20: 8300 } as const
const firstYear = 2024
/** One amount in so many is not the scale's. */
const oddAmounts = 25

/**
 * A notice in both languages, as a text file: the same number gives the same notice. Notices differ in their words as
 * those of one organisation do: posts, tasks and requirements are their own, what the organisation says in every one
 * is the same but for slips, dates, amounts and numbers of weeks.
 */
export function variedNotice(at: number): { name: string; text: string } {
  const draw = drawsFrom(at + 1)
  const base = draw.one(bases)
  const reference = String(300_000 + at)
  const pairs = pairsOf(base).flatMap((pair, index, all): Pair[] => {
    const section = sectionAt(all, index)
    if (section === 0) return [headerOf(pair, reference, draw)]
    if (pair.en.kind === 'section' || pair.en.kind === 'subheading') return [pair]
    if (section > 4) return [slipped(weeksOf(pair, draw), draw)]
    const varied = draw.chance(exchanged) ? exchangedFor(pair, section, draw) : pair
    return [varied, ...more(varied, all[index + 1], section, draw)]
  })
  const header = headerWords(draw)
  const text = new TextDecoder().decode(
    writeText([
      ...letterhead(),
      ...pairs.map(({ en }) => withHeader(en, header.en)),
      ...pairs.map(({ fr }) => withHeader(fr, header.fr)),
    ]),
  )
  return { name: `${reference}.txt`, text }
}

const kept = new Map<string, Pair[]>()

function pairsOf(reference: string): Pair[] {
  const known = kept.get(reference)
  if (known !== undefined) return known
  const [en, fr] = [readSource(reference, 'en') ?? [], readSource(reference, 'fr') ?? []]
  const pairs = en.flatMap((paragraph, at): Pair[] => {
    const facing = fr[at]
    return facing === undefined ? [] : [{ en: paragraph, fr: facing }]
  })
  kept.set(reference, pairs)
  return pairs
}

/** 0 is the header. */
function sectionAt(pairs: readonly Pair[], at: number): number {
  return pairs.slice(0, at + 1).filter(({ en }) => en.kind === 'section').length
}

/** A paragraph of the same kind and section out of another notice. */
function exchangedFor(pair: Pair, section: number, draw: Draw): Pair {
  const other = pairsOf(draw.one(bases))
  const alike = other.filter((one, at) => one.en.kind === pair.en.kind && sectionAt(other, at) === section)
  return alike.length === 0 || isLead(pair) ? pair : draw.one(alike)
}

/** What introduces a list, or closes it, is the organisation's. */
function isLead({ en }: Pair): boolean {
  return en.text.endsWith(':') || en.text.startsWith('Take on other')
}

/** At the end of a section's first paragraph, and before the last of its items. */
function more(pair: Pair, next: Pair | undefined, section: number, draw: Draw): Pair[] {
  if (section === 3 && pair.en.kind === 'text' && draw.chance(own.tasks / 6)) return [paragraphOf('text', taskOf(draw))]
  if (section === 2 && pair.en.kind === 'item' && next?.en.kind === 'item' && draw.chance(own.items / 10))
    return [paragraphOf('item', itemOf(draw))]
  return []
}

function taskOf(draw: Draw): Said {
  const [task, thing, other, unit] = [draw.one(tasks), draw.one(things), draw.one(things), draw.one(units)]
  const days = draw.from(2, 28)
  return {
    en: `${task.en} ${thing.en} and ${other.en} for ${unit.en}, and report on them every ${days} days.`,
    fr: `${task.fr} ${thing.fr} et ${other.fr} pour ${unit.fr}, et en rend compte tous les ${days} jours.`,
  }
}

function itemOf(draw: Draw): Said {
  const [thing, unit] = [draw.one(things), draw.one(units)]
  const years = draw.from(2, 12)
  return {
    en: `have worked for ${years} years on ${thing.en} in ${unit.en};`,
    fr: `avoir travaillé ${years} ans sur ${thing.fr} dans ${unit.fr} ;`,
  }
}

function paragraphOf(kind: 'text' | 'item', said: Said): Pair {
  return {
    en: { kind, text: typeset(said.en, 'en') },
    fr: { kind, text: typeset(said.fr, 'fr') },
  }
}

const written = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
} as const

/** When tests and interviews are is every notice's own. */
function weeksOf(pair: Pair, draw: Draw): Pair {
  if (!pair.en.text.includes('weeks after the deadline')) return pair
  const at = draw.from(0, written.en.length - 1)
  return {
    en: { ...pair.en, text: pair.en.text.replace('five weeks', `${written.en[at] ?? ''} weeks`) },
    fr: { ...pair.fr, text: pair.fr.text.replace('cinq semaines', `${written.fr[at] ?? ''} semaines`) },
  }
}

/** A word lost on either side. */
function slipped(pair: Pair, draw: Draw): Pair {
  const language = draw.one(['en', 'fr'] as const)
  const words = pair[language].text.split(' ')
  if (!draw.chance(1 / slips) || words.length < 8 || pair.en.text.includes('https')) return pair
  const lost = draw.from(2, words.length - 3)
  return { ...pair, [language]: { ...pair[language], text: words.filter((_, at) => at !== lost).join(' ') } }
}

/** The lines of the header that are each notice's own are put in when all else is drawn. */
function headerOf(pair: Pair, reference: string, draw: Draw): Pair {
  const { en, fr } = pair
  if (en.kind !== 'title') return pair
  const [title, unit] = [draw.one(titles), draw.one(units)]
  return {
    en: { ...en, text: `${title.en}, ${unit.name} (${reference})` },
    fr: { ...fr, text: `${title.fr} (${unit.name}) (${reference})` },
  }
}

function headerWords(draw: Draw): Record<'en' | 'fr', Record<string, string>> {
  const grade = draw.one(Object.keys(scale) as (keyof typeof scale)[])
  const year = draw.from(firstYear, firstYear + 3)
  const odd = draw.chance(1 / oddAmounts) ? draw.from(1, 90) : 0
  const amount = Math.round(scale[grade] * 1.02 ** (year - firstYear)) + odd + 0.4
  const day = String(draw.from(1, 28)).padStart(2, '0')
  const month = draw.from(0, 11)
  const months = {
    en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  }
  const inEnglish = amount.toLocaleString('en-GB', { minimumFractionDigits: 2 })
  const inFrench = typeset(
    amount
      .toFixed(2)
      .replace('.', ',')
      .replace(/^(\d)(\d{3})/u, '$1 $2'),
    'fr',
  )
  return {
    en: {
      'Application Deadline': `${day}-${months.en[month] ?? ''}-${year}`,
      'Salary (Pay Basis)': `${inEnglish} Euro (EUR) Monthly`,
      Grade: `NATO Grade ${grade}`,
    },
    fr: {
      'Date de retrait': `${day}-${months.fr[month] ?? ''}-${year}`,
      'Salaire (Base de paie)': `${inFrench} Euro (EUR) Mensuelle`,
      Grade: `NATO Grade ${grade}`,
    },
  }
}

function withHeader(paragraph: Paragraph, header: Readonly<Record<string, string>>): Paragraph {
  if (paragraph.kind !== 'field') return paragraph
  const label = /^[^:]+?(?=\s*:)/u.exec(paragraph.text)?.[0] ?? ''
  const value = header[label]
  return value === undefined ? paragraph : { ...paragraph, text: paragraph.text.replace(/(?<=:\s).*$/u, () => value) }
}
