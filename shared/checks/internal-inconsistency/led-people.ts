import { sideOf } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { readNumbers } from '../../values/numbers.ts'
import type { CheckInput, Report } from '../check.ts'
import { againstHeader } from './restated-facts.ts'

/**
 * Verbs of leading, then a number, then people: "manages three servers" leads nobody, and a Manager or a Head is
 * another person.
 */
const leading: Record<Language, RegExp> = {
  en: /\b(?:lead|leads|leading|supervis(?:es?|ing|ion of)|oversees?|overseeing|(?:line-)?manag(?:es?|ing)|directs|heads|(?:will|must|to) (?:direct|head)|in charge of|(?:line manager|supervisor) of|team of|work of)\b[^.;]{0,40}?$/iu,
  fr: /\b(?:dirig\w+|supervis\w+|encadr\w+|gèr\w+|gér\w+|anim(?:er?|ant)\b|équipe de|travail de|tête de|à la charge de|(?:supérieure?|responsable) hiérarchique (?:directe? )?de)\b[^.;]{0,40}?$/iu,
}
const people: Record<Language, RegExp> = {
  en: /^[\s-]+(?:\p{L}[\p{L}-]*\s+(?:[\p{L}-]+\s+)??)??(?:staff|people|persons|officers?|analysts?|assistants?|employees|subordinates|technicians?|specialists?|engineers?|administrators?|clerks?|professionals|colleagues|nurses?|drivers?|translators?|interpreters?|archivists?|editors?|developers?|experts?|secretar(?:y|ies)|advis[eo]rs?|coordinators?|auditors?|accountants?|guards?|investigators?|inspectors?|instructors?|trainers?|teachers?|physicians?|doctors?|lawyers?|jurists?|economists?|planners?|programmers?|buyers?|cooks?|storekeepers?|managers?|supervisors?|researchers?|scientists?|designers?|operators?|mechanics?|electricians?|trainees?|interns?|apprentices?|section heads|unit heads|team leaders?|team members|members of staff)\b/iu,
  fr: /^\s+(?:personnes|agents?|analystes?|assistant\S*|employé\S*|subordonné\S*|technicien\S*|spécialistes?|ingénieur\S*|administrat\S*|commis|professionnel\S*|collègues?|infirmi\S*|conduct\S*|traduct\S*|interprètes?|archivistes?|rédact\S*|développeu\S*|expert\S*|secrétaires?|conseill\S*|coordonnat\S*|audit\S*|comptables?|gardes?|membres|collaborat\S*|enquêt\S*|inspect\S*|instruct\S*|format(?:eur|rice)\S*|enseignant\S*|médecins?|juristes?|économistes?|planificat\S*|programmeu\S*|achet\S*|cuisin\S*|magasini\S*|gestionnaires?|responsables?|chefs?|cheffes?|cherch\S*|scientifiques?|concept\S*|opérat\S*|mécanicien\S*|électricien\S*|stagiaires?|apprenti\S*)/iu,
}
/** French likes to name them first: « Trois analystes sont placés sous son autorité ». */
const under: Record<Language, RegExp> = {
  en: /^[^.;]{0,60}\b(?:report|answer)s? (?:directly )?to (?:the incumbent|them|him|her|the post ?holder)\b/iu,
  fr: /^[^.;]{0,80}\bsous (?:son|sa|ses|l['’]autorité de la personne titulaire|les ordres)(?: (?:autorité|direction|responsabilité|ordres|supervision))?/iu,
}
/**
 * A team that one joins, some of those already counted, people that others lead, what candidates have led elsewhere.
 */
const elsewhere: Record<Language, RegExp> = {
  en: /\b(?:join\w*|alongside|part of|member of|within|works? (?:in|with)|working (?:in|with)|belongs? to|sits? in|supports?|assists?|through (?:them|him|her)|among (?:them|whom)|including|of wh(?:om|ich)|(?:have|has|having) (?:led|run|managed|headed|supervised))\b[^.;]{0,50}$/iu,
  fr: /(?<!\p{L})(?:rejoin\p{L}*|aux côtés d|intègre\p{L}*|partie d|membres? d|au sein d|travaill\p{L}* (?:dans|avec)|appartien\p{L}*|assiste|seconde|par (?:leur|son) intermédiaire|dont|parmi|y compris|(?:avoir|ayant) (?:dirigé|encadré|géré|animé|supervisé))[^.;]{0,50}$/iu,
}

/** Another post at the head of the sentence: "The Head of Division leads 42 staff members". */
const someoneElse: Record<Language, RegExp> = {
  en: /^(?:The|Their|Its|A) (?:\p{Lu}\p{L}+ ){0,2}(Head|Director|Chief|Deputy|Manager|Coordinator|Supervisor|Secretary|Chair)\b(?: of (?:the |an? )?(\p{L}+))?/u,
  fr: /^(?:La\/Le|Le\/La|La|Le|L['’]|Sa|Son|Un|Une) ?(?:\p{L}+\/l[ea] )?(chef|direct|responsable|gestionnaire|coordonnat|secrétaire|président)(?:\p{L}* (?:de (?:la |l['’])?|du |des |d['’])(\p{L}+))?/iu,
}

function sentenceBefore(text: string, place: number): string {
  const from = text.slice(0, place)
  return from.slice(Math.max(0, ...['. ', '! ', '? '].map((end) => from.lastIndexOf(end) + 2).filter((at) => at > 1)))
}

/** Numbers of people led in the text that are neither the direct nor the indirect reports, nor both together. */
export function ledPeople(input: CheckInput, block: Block, language: Language): Report<'reports'>[] {
  const fields = sideOf(input.notice, language)?.fields
  const [direct, indirect] = [fields?.directReports ?? null, fields?.indirectReports ?? null]
  if (
    direct === null ||
    block.id === direct.block ||
    block.id === indirect?.block ||
    !['summary', 'accountabilities', 'interrelationships'].includes(block.section)
  )
    return []
  const right = new Set([direct.value, indirect?.value ?? 0, direct.value + (indirect?.value ?? 0)])
  const counted = countsOf(block.text, language)
  const title = fields?.title?.value.toLowerCase() ?? ''
  return counted.flatMap(({ start, end, count }): Report<'reports'>[] => {
    const together = counted
      .filter((other) => !/[.;]/u.test(block.text.slice(Math.min(start, other.start), Math.max(start, other.start))))
      .reduce((sum, other) => sum + other.count, 0)
    if (right.has(count) || right.has(together)) return []
    const before = block.text.slice(Math.max(0, start - 70), start)
    const named = someoneElse[language].exec(sentenceBefore(block.text, start))?.slice(1) ?? []
    if (named.some((word: string | undefined) => word !== undefined && !title.includes(word.toLowerCase()))) return []
    if (!leading[language].test(before) && !under[language].test(block.text.slice(end, end + 120))) return []
    return [
      againstHeader(input, language, block, { start, end }, direct, 'reports', {
        text: block.text.slice(start, end),
        stated: direct.value,
      }),
    ]
  })
}

/** "two analysts", « trois assistants » who are not somebody else's, wherever they stand. */
function countsOf(text: string, language: Language): { start: number; end: number; count: number }[] {
  return readNumbers(text, language).flatMap(({ start, end, keys, sure, duration }) => {
    const after = sure && duration === null ? people[language].exec(text.slice(end, end + 60)) : null
    return after === null ||
      /^[\s-]+(?:other|fellow|autres)\b/u.test(after[0]) ||
      elsewhere[language].test(text.slice(Math.max(0, start - 90), start))
      ? []
      : [{ start, end: end + after[0].length, count: Number(keys[0]) }]
  })
}
