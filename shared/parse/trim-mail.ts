import type { Line } from '../notice/source-document.ts'
import { factsOf } from './page-facts.ts'
import type { ProfileIndex } from './profile-index.ts'

/** A forwarded mail's own head, in the words of the programs that write one. */
const forwarded =
  /^(?:>\s*)*\*?(?:From|Sent|Date|To|Cc|Bcc|Subject|Importance|Attachments?|Reply-To|De|Envoyé|À|A|Objet|Cci|Pièces? jointes?|Répondre à)\s*:\*?\s/iu
const divider =
  /^[-_=*\s]{5,}$|^-{2,}\s*(?:Original Message|Forwarded message|Message d’origine|Message transféré|Message original)\b/iu
/** How a writer takes leave, and what programs and offices put below. */
const farewell =
  /^(?:(?:kind|best|warm|with(?: kind| best)?)\s+regards|regards|best(?: wishes)?|many thanks|thanks|thank you|sincerely|yours\b.*|cheers|(?:bien\s+)?cordialement|(?:sincères|meilleures|bonnes)\s+salutations|salutations|bien à (?:vous|toi)|merci(?: d’avance| d'avance| beaucoup)?|--|sent from my .*|envoyé de mon .*)\s*[,.!]?$/iu
const disclaimer =
  /\b(?:this (?:e-?mail|message)|ce (?:message|courriel|mail))\b.{0,200}\b(?:confiden|intended|privileged|destin|strictement)/iu
const contact = /\S@\S|(?:\+|\b00|\btel|\btél|\bphone)[\s.:]*\d[\d\s().-]{5,}/iu

/** A title stands this many lines above the first label. */
const mostAbove = 6

/**
 * Of a mail's own words the notice: from its first line that the form recognises, or the title above that, to where
 * the writer takes leave. Who wrote it to whom is nobody's business here.
 */
export function trimMail(lines: readonly Line[], index: ProfileIndex): Line[] {
  const facts = lines.map((line) => factsOf(line, index))
  const isHead = lines.map((line, at) => forwarded.test(`${line.text} `) && facts[at]?.key === null)
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
  return lines.filter((_, at) => at >= from && at < end && isForwarded[at] !== true)

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
      above.text.length <= 120 &&
      !/[.,:;!?]$/u.test(above.text) &&
      (above.bold || above.heading !== null)
    return isTitle ? label - 1 : label
  }

  /** Behind the last known form, where somebody takes leave or tells how to be reached. */
  function endOf(known: number): number {
    const leave = lines.findIndex((line, at) => at > known && (farewell.test(line.text) || disclaimer.test(line.text)))
    let to = leave < 0 ? lines.length : leave
    const isCard = (at: number): boolean =>
      (lines[at]?.text.length ?? 0) <= 80 && facts[at]?.isSentence === false && lines[at]?.marker === null
    let card = to
    while (card - 1 > known && isCard(card - 1)) card--
    if (lines.slice(card, to).some((line) => contact.test(line.text))) to = card
    return to
  }
}
