import { fold } from '../text/fold.ts'

/** What a notice is called where another one speaks of it; "post" is left out, of which titles speak. */
const notice =
  '(?:notices?|notifications?|vacanc(?:y|ies)|announcements?|advertisements?|adverts?|postings?|competitions?|calls?|references?|ref[.]?|avis|vacances?|annonces?|publications?|concours|appels?)'
const number = String.raw`(?:n[°o][.]?|nr[.]?|numbers?|numero|#|:)`
/** Words that lead from what is said of a notice to its number. */
const leading = String.raw`(?:${notice}|${number}|of|for|the|de|du|la|le|a|au|post|position|poste|emploi)`
const onlyLeading = new RegExp(String.raw`^[\s([]*(?:(?:${leading}(?![a-z])|[dl]')[\s([]*)*$`, 'u')

/** Said of a notice as against another: that it is published again, in whose stead, or what it was called before. */
const ofTwo = new RegExp(
  `(?<![a-z])(?:${[
    String.raw`re-?(?:advertis|announc|publish|issu|diffus)\w*|re-?publication|republiee?|re-?(?:posted|posting|open(?:s|ed|ing))|repeat(?:s|ed)?`,
    String.raw`replac(?:es|ed|ing)|supersed\w+|cancel\w*|withdr(?:aws?|awn|ew)|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)|amend(?:s|ed|ing|ment to)`,
    String.raw`formerly|previous(?:ly)?|earlier|(?:former|old|original) ${notice}|see(?: also)?|cf[.]?|in addition to|related ${notice}|extension of|extends`,
    String.raw`disregard|tenir compte|(?:second|third|deuxieme|seconde|troisieme) (?:advertisement|announcement|posting|publication|parution|annonce)`,
    String.raw`(?:already|first|deja) (?:advertised|announced|published|publiee?|annoncee?|parue?)`,
    String.raw`apply|applied (?:for|to|under)|(?:applicants?|candidates?) (?:who|for|to|of|under)`,
    String.raw`nouvelle (?:publication|parution|diffusion)|(?:publiee?|parue?|diffusee?) (?:a|de) nouveau|reparution|reedition`,
    String.raw`remplac(?:e|ent|ee?s?|ant l'avis)|annul\w+|rectifi\w+|corrig\w+|modifi(?:e|ant)|retire(?:e|nt)?|prolong\w+|prorog\w+|rouvert\w*|reouvert\w*`,
    String.raw`anciennement|ancien(?:ne)? ${notice}|precede(?:nte?s?|mment)|anterieur\w*|voir(?: aussi| egalement)?|en complement d`,
    String.raw`postul\w+|candidate?s? (?:a|au|ayant|qui)|candidatures? (?:a|au|recues?|deposees?)`,
  ].join('|')})(?![a-z])|(?<![a-z])ex[ -]?$`,
  'u',
)
/** Nothing but the words of a sentence leads up to the number so: "… of vacancy notice no. 259901". */
const governed = new RegExp(
  String.raw`[a-z]\s+(?:of|for|to|from|under|as|than|by|with|the|this|our|du|de|de la|la|le|a|a la|au|sous|par|pour|cet|cette|a l'|de l'|d'|l')\s*(?:(?:vacancy|job|recruitment) )?(?:${notice}\s*(?:de (?:vacance|concours|recrutement)(?: de poste)?\s*)?(?:${number}\s*)*)?$`,
  'u',
)
/** How a sentence goes on behind its subject. */
const finiteVerb = /^(?:\s*\([^()]*\)|\s*,[^,]*,)?\s*(?:is|was|has|had|will|est|a|sera|fut|etait)(?![a-z])/u

/**
 * A line of the head that names a reference without being the title of the post that has it: "Re-advertisement of
 * vacancy 259901", « L’avis 259901 est annulé ».
 */
export function speaksOfOtherNotice(line: string, reference: string): boolean {
  const at = line.indexOf(reference)
  const before = fold(line.slice(0, at))
  // "Re-advertised: Film Editor (260102)" is a title, "Re-advertisement: vacancy 259901" is none.
  const part = before.split(/\s*[:|]\s*|\s-\s/u).findLast((words) => !onlyLeading.test(words))
  if (part === undefined) {
    const after = fold(line.slice(at + reference.length))
    return finiteVerb.test(after) || (/[a-z]/u.test(before) && ofTwo.exec(after)?.index === 1)
  }
  return ofTwo.test(part) || governed.test(before)
}
