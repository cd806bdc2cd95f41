import type { Language } from '../../shared/notice/report.ts'
import {
  change,
  inBody,
  isItem,
  isPaired,
  pick,
  spots,
  withLine,
  type DefectKind,
  type Plant,
  type Spot,
} from './kind.ts'

const isPlain = (spot: Spot): boolean => inBody(spot) && isPaired(spot)
const orClause = ['clause-deviation', 'contract-terms-mismatch'] as const

/** Words of a side for others of it. */
function exchange(words: Readonly<Record<Language, Readonly<Record<string, string>>>>): Plant {
  const pattern = (side: Language) =>
    new RegExp(`(?<![\\p{L}'’-])(?:${Object.keys(words[side]).join('|')})(?![\\p{L}-])`, 'u')
  return change(isPlain, pattern, (word, _draw, side) => words[side][word] ?? word)
}

/** The counterpart's words from a place on, behind this line's own before it. */
function endOfOther(wanted: (spot: Spot) => boolean, from: RegExp): Plant {
  return (base, draw) => {
    const ends = (spot: Spot) => ({
      own: spot.line.raw.search(from),
      other: base.lines[spot.line.partners[0] ?? -1]?.raw ?? '',
    })
    const spot = pick(
      spots(
        base,
        (candidate) =>
          isPaired(candidate) && wanted(candidate) && ends(candidate).own > 0 && ends(candidate).other.search(from) > 0,
      ),
      draw,
    )
    if (spot === undefined) return null
    const { own, other } = ends(spot)
    return withLine(base, spot.at, spot.line.raw.slice(0, own) + other.slice(other.search(from)))
  }
}

const isCompetency = ({ block }: Spot): boolean => isItem({ block } as Spot) && block.section === 'competencies'

/** Slips that leave a sentence as smooth as before. */
export const finerKinds: DefectKind[] = [
  {
    name: 'rank changed',
    checks: ['number-mismatch', ...orClause],
    plant: exchange({
      en: { second: 'third', 'first year': 'second year', 'first Tuesday': 'third Tuesday' },
      fr: { deuxième: 'troisième', troisième: 'quatrième', première: 'deuxième' },
    }),
  },
  {
    name: 'part changed',
    checks: ['number-mismatch', ...orClause],
    plant: exchange({
      en: { 'half of the': 'a third of the', 'Half of the': 'A third of the', 'by a quarter': 'by a third' },
      fr: { 'La moitié': 'Le tiers', 'la moitié': 'le tiers', 'un quart': 'un tiers' },
    }),
  },
  {
    name: 'how often changed',
    checks: ['number-mismatch', ...orClause],
    plant: exchange({
      en: { 'every week': 'every month', 'every quarter': 'every week', monthly: 'quarterly', weekly: 'monthly' },
      fr: {
        'chaque mois': 'chaque semaine',
        'chaque semaine': 'chaque mois',
        'tous les trimestres': 'tous les mois',
        'chaque trimestre': 'chaque semaine',
      },
    }),
  },
  {
    name: 'percent sign lost',
    checks: ['number-mismatch', ...orClause],
    plant: change(isPlain, /(?<=\d)\s?%/u, () => ''),
  },
  {
    name: 'telephone number changed',
    checks: ['number-mismatch', 'link-mismatch'],
    plant: change(isPlain, /(?<=\+32 2 [\d ]{6,8})\d{2}(?!\d)/u, (digits) => String(Number(digits) + 11).slice(-2)),
  },
  {
    name: 'with for without',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: change(
      isPlain,
      (side) =>
        side === 'en'
          ? /(?<= )without(?= (?!prejudice|delay|limitation|exception))/u
          : /(?<= )sans(?= (?!objet|préjudice|délai|exception|faille|attendre))/u,
      (_, _draw, side) => (side === 'en' ? 'with' : 'avec'),
    ),
  },
  {
    name: 'exception turned',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: exchange({ en: { unless: 'if', 'except where': 'where' }, fr: { 'sauf si': 'si' } }),
  },
  {
    name: 'only lost',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: exchange({
      en: { 'only through': 'through', 'only by': 'by', 'only what': 'what' },
      fr: { 'uniquement par': 'par' },
    }),
  },
  {
    name: 'duty denied',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: change(
      (spot) => isPlain(spot) && spot.side === 'en' && spot.block.section === 'accountabilities',
      /(?<=\. )(?:Provide|Keep|Prepare|Report|Follow|Draft|Check|Record|Manage|Maintain)(?= )/u,
      (verb) => `Do not ${verb.toLowerCase()}`,
    ),
  },
  {
    name: 'duty denied in French',
    checks: ['negation-mismatch', 'clause-deviation'],
    plant: change(
      (spot) => isPlain(spot) && spot.side === 'fr' && spot.block.section === 'accountabilities',
      /(?<=\. )(?:Tient|Suit|Fournit|Prépare|Rédige|Gère|Contrôle|Propose|Veille)(?= )/u,
      (verb) => `Ne ${verb.toLowerCase()} pas`,
    ),
  },
  {
    name: 'short item not translated',
    checks: ['untranslated'],
    plant: (base, draw) => {
      const spot = pick(
        spots(
          base,
          (candidate) =>
            isPaired(candidate) &&
            isItem(candidate) &&
            candidate.block.section === 'qualifications' &&
            candidate.block.text.length < 50,
        ),
        draw,
      )
      const other = base.lines[spot?.line.partners[0] ?? -1]?.raw
      return spot === undefined || other === undefined || other.trim() === spot.line.raw.trim()
        ? null
        : withLine(base, spot.at, other)
    },
  },
  {
    name: 'end of a sentence not translated',
    checks: ['untranslated', 'spelling', 'clause-deviation'],
    plant: endOfOther(
      (spot) => inBody(spot) && spot.block.section !== 'contract' && !/[.!?] /u.test(spot.block.text),
      /(?<=\p{L}{3}), (?=[^,]{30,}$)/u,
    ),
  },
  {
    name: 'competency level not translated',
    checks: ['untranslated', 'competency-mismatch'],
    plant: endOfOther(isCompetency, /(?<=:) /u),
  },
]
