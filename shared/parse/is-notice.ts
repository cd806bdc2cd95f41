import type { SourceDocument } from '../notice/source-document.ts'
import { findDates } from '../values/date.ts'
import type { GeneralHeading } from './general-headings.ts'
import { longest } from './line-lengths.ts'
import { generalHeadingOf } from './match-heading.ts'
import { formOf, gradeBehind, occupationsIn } from './value-forms.ts'
import type { ProfileIndex } from './profile-index.ts'

/** What a text in no known form has of a vacancy notice, and what it says it is instead. */
export interface NoticeSigns {
  /** It asks for applications: says until when, how, or to whom. */
  invites: boolean
  /** It names a post: what somebody would be, in a line of its own near the top. */
  namesPost: boolean
  /** It names many: a list of vacancies. */
  listsPosts: boolean
  /** A heading speaks of a post, or of what it pays: "The job in a nutshell", "Pay". */
  employs: boolean
  /** Facts of a header with a label. */
  facts: number
  /** It says what is done, or what is asked of whoever does it. */
  describes: boolean
  /** What it calls itself ("Annual report"); null where that is nothing or a notice. */
  paper: string | null
}

/** Lines at the top in which a paper says what it is. */
const topLines = 8
/** Lines at the top among which the name of a post stands: a letterhead, a banner, facts beside it. */
const titleLines = 16

/** `sections`, `fields`: what of the general form was found. */
export function noticeSigns(
  { lines, format }: SourceDocument,
  index: ProfileIndex,
  found: { sections: ReadonlySet<string>; fields: ReadonlySet<string> },
): NoticeSigns {
  const written = lines.map(({ text }) => text.trim()).filter((text) => text !== '')
  const heads = written.flatMap((text) => {
    const head = text.length > longest.shortLine ? null : generalHeadingOf(text, index)
    return head === null || head.leadsIn ? [] : [{ text, head }]
  })
  const isHeaded = found.sections.has('accountabilities') || found.sections.has('qualifications')
  // "Must have" over a list asks for something, whatever section it is in; so does « Indispensable ».
  const isAsked = heads.some(({ head }) => head.section === null && head.group === 'essential')
  const employs = heads.some(({ text, head }) => head.concepts.includes('pay') || speaksOfPost(text, head, index))
  return {
    invites:
      found.fields.has('deadline') ||
      found.sections.has('application') ||
      written.some((text) => invites(text, index, isHeaded || isAsked)),
    namesPost: found.fields.has('title') || written.slice(0, titleLines).some((text) => namesPost(text, index)),
    listsPosts: !isHeaded && written.filter((text) => namesPost(text, index)).length > mostNamed,
    employs,
    facts: found.fields.size,
    describes: isHeaded || isAsked,
    // A page's menu and the mail around a notice name other papers.
    paper:
      format === 'html' || format === 'mail'
        ? null
        : (written.slice(0, topLines).find((text) => isOtherPaper(text, index)) ?? null),
  }
}

/**
 * Whether these make a notice: it invites, and speaks of a post. Where what is done is not headed in words that are
 * known, the facts of its header have to say it; where it calls itself something else, everything.
 */
export function isOpenNotice(signs: NoticeSigns): boolean {
  const { paper, invites, describes, namesPost, listsPosts, employs, facts } = signs
  if (!invites) return false
  if (paper !== null) return describes && namesPost && facts >= fewestFacts
  return describes ? namesPost || employs || facts >= fewestFacts : namesPost && !listsPosts && facts >= fewestFacts
}

/** Labelled fields of a header that no other paper has together. */
const fewestFacts = 3
/** Lines with the name of one post, in both languages: title and what repeats it. */
const mostNamed = 5

function speaksOfPost(text: string, { section, language }: GeneralHeading, { hitsOf }: ProfileIndex): boolean {
  return section !== null && (hitsOf(text, language).get('post-words') ?? []).some(({ row }) => row.value === 'post')
}

/**
 * Until when one may apply, or how, in a sentence. `asks`: the text asks for something elsewhere; then "Write to us by
 * 3 May" is about it.
 */
function invites(text: string, { lexicon, hitsOf }: ProfileIndex, asks: boolean): boolean {
  if (text.length > longest.row) return false
  return (['en', 'fr'] as const).some((language) => {
    const hits = hitsOf(text, language)
    const closing = hits.get('closing') ?? []
    const isDated = findDates(text, { lexicon }).length > 0
    const isLimited = (hits.get('until') ?? []).length > 0
    const isInformal = asks && isLimited && (hits.get('invitations') ?? []).length > 0
    return isDated && (isInformal || (closing.length > 0 && (closing[0]?.row.value === 'date' || isLimited)))
  })
}

function namesPost(text: string, index: ProfileIndex): boolean {
  if (text.length > longest.line || /[.;:!?]$/u.test(text) || formOf(text, index) !== null) return false
  const isNamed = (['en', 'fr'] as const).some((language) => occupationsIn(text, index, language).length > 0)
  return isNamed || gradeBehind(text, index.profile) !== null
}

/** A short line that begins with what the paper is. */
function isOtherPaper(text: string, index: ProfileIndex): boolean {
  if (text.length > longest.shortLine) return false
  const languages = ['en', 'fr'] as const
  const isNamed = languages.some((language) =>
    (index.hitsOf(text, language).get('other-papers') ?? []).some(({ start }) => start === 0),
  )
  return isNamed && languages.every((language) => occupationsIn(text, index, language).length === 0)
}
