import { alternatives } from '../lexicon/alternatives.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Line } from '../notice/source-document.ts'
import { factsOf } from './page-facts.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'

/** Made of the tables alone: `lexicon.once`. */
interface MailWords {
  /** A line of a forwarded mail's own head, in the words of the programs that write one. */
  head: RegExp
  /** What such a program sets between two mails. */
  divider: RegExp
  /** What a writer says between the languages: "And here is the French text:". */
  bridge: RegExp
}

function mailWords(lexicon: Lexicon): MailWords {
  const of = (kind: string): string =>
    alternatives(
      lexicon.table('mail-words').filter(({ value }) => value === kind),
      'en',
      'fr',
    )
  return {
    head: new RegExp(String.raw`^(?:>\s*)*\*?(?:${of('head')}|b?cc|cci)\s*:\*?\s`, 'iu'),
    divider: new RegExp(String.raw`^[-_=*\s]{5,}$|^-{2,}\s*(?:${of('message')})(?!\p{L})`, 'iu'),
    bridge: new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${of('bridge')})(?!\p{L})`, 'iu'),
  }
}

/** How a writer takes leave: words by themselves, thanks that go on for a while, wishes that go on to the end. */
const thanks = '(?:(?:many |lots of )?thanks|thank you|(?:un grand )?merci)'
const words = `(?:(?:kind|best|warm|with(?: kind| best| my best)?)\\s+regards|(?:k|b|w)?rgds|kr|br|mfg|regards|best(?: wishes)?|all the best|sincerely(?: yours)?|cheers|(?:bien |très )?(?:cordialement|à vous)|cdlt|(?:sincères|meilleures|bonnes|cordiales)\\s+salutations|salutations|bien à (?:vous|toi)|-{2,}(?!-)|${thanks})`
const wishes = '(?:yours\\b|bonne (?:journée|réception|semaine))'
/** Each can be taken in one way only: a line of the same words again and again would else take for ever to fail. */
const between = '(?:\\s*(?:[,/|–]|-(?!-))\\s*)?'
const farewell = new RegExp(
  `^(?:${words}${between})*(?:${thanks}\\s.{0,60}${between}(?:${words}${between})*)?(?:${wishes}|(?<=.)[.!]?$)`,
  'iu',
)
/** What programs and offices put below. */
const addedBelow =
  /^(?:sent (?:from|with) .*|envoyé (?:de|depuis|à partir de|avec) .*|(?:get|download) outlook for\b.*|(?:obtenir|télécharger|obtenez) outlook (?:pour|sur)\b.*|provenance\s*:.*|p\.?\s?s\.?\s?:.*|(?:please )?let me know\b.*|please do not hesitate\b.*|do not hesitate\b.*|n’hésitez pas\b.*|(?:dites|tenez)-moi\b.*|(?:please )?(?:consider|think of) the environment\b.*|(?:please )?think before (?:you )?print.*|(?:pensez|merci de penser|avant d’imprimer).{0,20}(?:environnement|imprimer|pensez).*|🌳.*|unsubscribe\b.*|you (?:are receiving|received) this\b.*|vous recevez ce\b.*|se désabonner.*|(?:important |confidentiality |legal )?(?:confidentiality )?(?:notice|disclaimer)\s*:.*|avis (?:de confidentialité|important|légal)\s*:.*|(?:this (?:e-?mail|message) has been scanned|classification\s*:|internal use only|virus-free|garanti sans virus)\b.*)$/iu
const disclaimer =
  /\b(?:this (?:e-?mail|message|communication|transmission)|ce (?:message|courriel|mail)|cet? e-?mail|the (?:information|content) (?:contained )?in this)\b.{0,200}\b(?:confiden|intended|privileged|destin|strictement|exclusi)/iu
/** A given name, perhaps with another: under the last words of a mail. */
const name = /^\p{Lu}[\p{L}’-]{1,15}(?: \p{Lu}[\p{L}’.-]{0,20}){0,2}$/u
const contact = /\S@\S|(?:\+|\b00|\btel|\btél|\bphone)[\s.:]*\d[\d\s().-]{5,}/iu

/** A title stands this many lines above the first label. */
const mostAbove = 6

/**
 * Of a mail's own words the notice: from its first line that the form recognises, or the title above that, to where the
 * writer takes leave. Who wrote it to whom is nobody's business here.
 */
export function trimMail(lines: readonly Line[], index: ProfileIndex): Line[] {
  const facts = lines.map((line) => factsOf(line, index))
  const { head, divider, bridge } = index.lexicon.once(mailWords)
  const isHead = lines.map((line, at) => head.test(`${line.text} `) && facts[at]?.key === null)
  const isForwarded = lines.map(
    (line, at) =>
      divider.test(line.text) || (isHead[at] === true && (isHead[at - 1] === true || isHead[at + 1] === true)),
  )
  const isOwn = (at: number): boolean => facts[at]?.key !== null && facts[at] !== undefined && isForwarded[at] !== true
  const first = lines.findIndex((_, at) => isOwn(at))
  if (first < 0) return [...lines]
  const last = lines.findLastIndex((_, at) => isOwn(at))
  const from = startOf(first)
  const end = endOf(last)
  return lines.filter(
    (line, at) => at >= from && at < end && isForwarded[at] !== true && (isOwn(at) || !isBridge(line.text, bridge)),
  )

  /** The title above the first label: it names the reference, or stands right there and is no sentence. */
  function startOf(label: number): number {
    const least = Math.max(0, label - mostAbove)
    const named = lines.findIndex(
      (_, at) =>
        at >= least &&
        at < label &&
        isForwarded[at] !== true &&
        facts[at]?.reference !== null &&
        facts[at]?.isSentence === false,
    )
    if (named >= 0) return named
    const above = lines[label - 1]
    const isTitle =
      facts[label]?.isSection === false &&
      above !== undefined &&
      isForwarded[label - 1] !== true &&
      above.text.length <= longest.line &&
      !/[.,:;!?]$/u.test(above.text) &&
      (above.bold || above.heading !== null)
    return isTitle ? label - 1 : label
  }

  /** Behind the last known form, where somebody takes leave or tells how to be reached. */
  function endOf(known: number): number {
    const leave = lines.findIndex((line, at) => at > known && isLeave(line.text))
    let to = leave < 0 ? lines.length : leave
    if (isSigned(to - 1, known)) to--
    const isCard = (at: number): boolean =>
      (lines[at]?.text.length ?? 0) <= longest.shortLine &&
      facts[at]?.isSentence === false &&
      lines[at]?.marker === null
    let card = to
    while (card - 1 > known && isCard(card - 1)) card--
    if (lines.slice(card, to).some((line) => contact.test(line.text))) to = card
    return to
  }

  /** A name alone under a sentence; the notice's other language does not end so. */
  function isSigned(at: number, known: number): boolean {
    const isName = (place: number): boolean => name.test(lines[place]?.text ?? '') && lines[place]?.marker === null
    if (at - 1 <= known || !isName(at) || facts[at - 1]?.isSentence !== true) return false
    return !lines.some(
      (_, place) =>
        place < known && isName(place) && facts[place + 1]?.reference !== null && facts[place]?.key === null,
    )
  }
}

/** Characters: a farewell with what it thanks for; a sentence that leads over to the text in the other language. */
const longestOf = { farewell: 300, bridge: 100 }

function isLeave(text: string): boolean {
  if (disclaimer.test(text)) return true
  return text.length <= longestOf.farewell && (farewell.test(text) || addedBelow.test(text.replaceAll("'", '’')))
}

function isBridge(text: string, bridge: RegExp): boolean {
  return (
    text.length <= longestOf.bridge &&
    bridge.test(text) &&
    /\b(?:french|english|anglais|fran[cç]ais)e?s?(?!\p{L})/iu.test(text)
  )
}
