import { change, inBody, isField, pick, spots, withLine, type DefectKind, type Plant } from './kind.ts'

/** Changes the value of a header field on one side. */
function inField(name: string, pattern: RegExp, replace: Parameters<typeof change>[2]): Plant {
  return (base, draw) => change((spot) => isField(name)(spot, base), pattern, replace)(base, draw)
}

const months = { en: ['Jan', 'Mar', 'May', 'Aug', 'Oct', 'Dec'], fr: ['janv.', 'mars', 'mai', 'août', 'oct.', 'déc.'] }

/** Wrong facts at the head of one side. */
export const factKinds: DefectKind[] = [
  {
    name: 'deadline: day',
    checks: ['deadline-mismatch', 'deadline-window'],
    plant: inField('deadline', /\b\d{2}(?=-)/u, (day) => String(((Number(day) + 3) % 27) + 1).padStart(2, '0')),
  },
  {
    name: 'deadline: month',
    checks: ['deadline-mismatch', 'deadline-window'],
    plant: inField(
      'deadline',
      /(?<=\d-)[\p{L}.]+(?=-)/u,
      (month, draw, side) =>
        pick(
          months[side].filter((other) => !month.toLowerCase().startsWith(other.slice(0, 3).toLowerCase())),
          draw,
        ) ?? month,
    ),
  },
  {
    name: 'deadline: year',
    checks: ['deadline-mismatch'],
    plant: inField('deadline', /(?<=-)20\d\d/u, (year) => String(Number(year) + 1)),
  },
  {
    name: 'deadline: hour',
    checks: ['deadline-mismatch'],
    plant: inField('deadline', /(?<=, )\d{2}(?=:)/u, (hour) => String(((Number(hour) + 5) % 11) + 1).padStart(2, '0')),
  },
  {
    name: 'salary: digit',
    checks: ['salary-mismatch'],
    plant: inField('salary', /\d[\d ,.\u00A0\u202F]+\d/u, (amount, draw) => {
      const at = amount.search(/\d/u)
      const digit = String((Number(amount[at]) % 8) + 1)
      return draw() < 0.5
        ? amount.slice(0, -1) + String((Number(amount.at(-1)) + 4) % 10)
        : amount.slice(0, at) + digit + amount.slice(at + 1)
    }),
  },
  {
    name: 'salary: period',
    checks: ['salary-mismatch'],
    plant: inField('salary', /Monthly|Mensuelle/u, (period) => (period === 'Monthly' ? 'Yearly' : 'Annuelle')),
  },
  {
    name: 'grade',
    checks: ['grade-mismatch'],
    plant: inField('grade', /(?<=G)\d{2}/u, (grade) => String(((Number(grade) - 10) % 10) + 11)),
  },
  {
    name: 'reference',
    checks: ['reference-mismatch'],
    plant: inField(
      'reference',
      /\d{6}/u,
      (reference) =>
        reference.slice(0, 3) +
        reference
          .slice(3)
          .split('')
          .reverse()
          .map((digit) => String((Number(digit) + 1) % 10))
          .join(''),
    ),
  },
  { name: 'clearance', checks: ['clearance-mismatch'], plant: inField('clearance', /\bNS\b/u, () => 'NR') },
  { name: 'location', checks: ['location-mismatch'], plant: inField('location', /Brussels|Bruxelles/u, () => 'Mons') },
  {
    name: 'working time',
    checks: ['schedule-mismatch'],
    plant: inField('schedule', /Full-time|Temps plein/u, (time) =>
      time === 'Full-time' ? 'Part-time' : 'Temps partiel',
    ),
  },
  {
    name: 'body',
    checks: ['body-mismatch'],
    plant: inField('body', /NATO International Staff \(NATO IS\)|OTAN SI/u, (body) =>
      body.endsWith('SI') ? 'OTAN EMI' : 'NATO International Military Staff (NATO IMS)',
    ),
  },
  {
    name: 'posts',
    checks: ['posts-mismatch', 'title-mismatch'],
    plant: inField('posts', /(?<=\()\d(?= post)/u, (posts) => String(Number(posts) + 1)),
  },
  {
    name: 'direct reports',
    checks: ['reports-mismatch'],
    plant: inField('directReports', /(?<=: ?\s?)(?:N\/[Aa]|sans objet|\d+)/u, (count) =>
      /\d/u.test(count) ? String(Number(count) + 2) : '4',
    ),
  },
  {
    name: 'budget status dropped',
    checks: ['budget-status-mismatch', 'block-missing'],
    plant: (base, draw) => {
      const spot = pick(
        spots(base, ({ block }) => block.kind === 'banner'),
        draw,
      )
      return spot === undefined ? null : withLine(base, spot.at, null)
    },
  },
  {
    name: 'header line dropped',
    checks: ['field-missing', 'clearance-mismatch'],
    plant: (base, draw) => {
      const spot = pick(
        spots(base, (candidate) =>
          ['location', 'schedule', 'clearance', 'salary', 'grade', 'deadline'].some((name) =>
            isField(name)(candidate, base),
          ),
        ),
        draw,
      )
      return spot === undefined ? null : withLine(base, spot.at, null)
    },
  },
  {
    name: 'salary: currency',
    checks: ['salary-mismatch'],
    plant: inField('salary', /Euro \(EUR\)/u, () => 'US Dollar (USD)'),
  },
  { name: 'twin grade halved', checks: ['grade-mismatch'], plant: inField('grade', /-G\d+/u, () => '') },
  { name: 'grade in one title', checks: ['title-mismatch'], plant: inField('title', /(?= \(\d{6})/u, () => ' (G22)') },
  { name: 'number in one title', checks: ['title-mismatch'], plant: inField('title', /(?= \(\d{6})/u, () => ' 2') },
  {
    name: 'deadline: month mistyped',
    checks: ['deadline-mismatch'],
    plant: inField(
      'deadline',
      /(?<=\d-)\p{L}{3,}\.?(?=-)/u,
      (month) => `${month[0] ?? ''}${month[2] ?? ''}${month[1] ?? ''}${month.slice(3)}`,
    ),
  },
  {
    name: 'deadline: no such day',
    checks: ['impossible-date'],
    plant: inField('deadline', /\b\d{2}(?=-)/u, () => '32'),
  },
  {
    name: 'clearance: letters exchanged',
    checks: ['clearance-mismatch'],
    plant: inField('clearance', /\bN[SCR]\b/u, (level) => `${level[1] ?? ''}N`),
  },
  { name: 'grade: no such scale', checks: ['grade-mismatch'], plant: inField('grade', /G(?=\d{2})/u, () => 'B') },
  {
    name: 'salary: by the week',
    checks: ['salary-mismatch'],
    plant: inField('salary', /Monthly|Mensuelle/u, (period) => (period === 'Monthly' ? 'Weekly' : 'Hebdomadaire')),
  },
  {
    name: 'salary: words run together',
    checks: ['field-format'],
    plant: inField('salary', /(?<=\)) (?=\p{Lu})/u, () => ''),
  },
  {
    name: 'reference: digit lost',
    checks: ['reference-mismatch'],
    plant: inField('reference', /(?<=\d{5})\d(?!\d)/u, () => ''),
  },
  {
    name: 'working time: share in one language',
    checks: ['schedule-mismatch'],
    plant: inField('schedule', /(?<=Full-time|Temps plein|Part-time|Temps partiel)$/u, () => ' (80 %)'),
  },
  {
    name: 'body: acronym mistyped',
    checks: ['body-mismatch'],
    plant: inField('body', /\bIS(?=\))|\bSI\b/u, (acronym) => (acronym === 'IS' ? 'SI' : 'IS')),
  },
  {
    name: 'header value mistyped',
    checks: ['spelling', 'location-mismatch', 'schedule-mismatch'],
    plant: inField('location', /ss|xe/u, (letters) => letters.charAt(0)),
  },
  {
    name: 'header label in the other language',
    checks: ['untranslated'],
    plant: inField('schedule', /^(?:Schedule|Horaire)/u, (label) => (label === 'Horaire' ? 'Schedule' : 'Horaire')),
  },
  {
    name: 'header value in the other language',
    checks: ['untranslated'],
    plant: inField('location', /Belgium-Brussels|Belgique-Bruxelles/u, (place) =>
      place.startsWith('Belgium') ? 'Belgique-Bruxelles' : 'Belgium-Brussels',
    ),
  },
  { name: 'no space after the colon', checks: ['field-format'], plant: inField('schedule', /(?<=:) /u, () => '') },
  {
    name: 'direct reports left empty',
    checks: ['reports-mismatch'],
    plant: inField('directReports', /(?<=:) ?(?:N\/[Aa]|sans objet|\d+)\.?$/u, () => ''),
  },
  {
    name: 'definite contract for indefinite',
    checks: ['contract-terms-mismatch'],
    plant: change(
      (spot) => inBody(spot) && spot.block.section === 'contract',
      (side) => (side === 'en' ? /(?<!\p{L})[Dd]efinite duration contract/u : /durée déterminée/u),
      (_words, _draw, side) => (side === 'en' ? 'indefinite duration contract' : 'durée indéterminée'),
    ),
  },
  {
    name: 'colon doubled',
    checks: ['field-format'],
    plant: inField('location', / ?:/u, (colon) => `${colon}${colon}`),
  },
]
