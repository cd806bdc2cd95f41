/** That posts are to be had, in either language: a unit has posts that it does not offer. */
const offering =
  /\b(?:fill|filled|filling|recruit\w*|seek\w*|look(?:s|ing)? for|hir(?:es?|ing)|appoint|candidates?|applicants?|applications?|apply|notice|competition|vacan\w*|openings?(?! hours)|open(?![- ](?:plan|source|space|data|air|access|office))|available|offer(?:s|ed|ing)?|advertised|announced|published|invit\w+|identify|pourvoir|pourvue?s?|recrut\w*|cherche(?:nt)?|engag(?:e|ent|eons|er)|nommer|a doter|libres?|candidat\w*|concours|avis|ouverte?s?|disponibles?|offre(?:nt)?|offerte?s?|propose(?:nt|e?s)?|annoncee?s?|publiee?s?|selection\w*|postul\w*)\b/u
/** Posts beside those on offer, and what posts consist of. */
const ofOthers =
  /\b(?:works? with|holders? of|reports?|reporting|supervis\w+|manages?|leads?|oversees?|coordinates?|tasks?|duties|responsibilit\w+|requirements?|titulaires? des|travaille\w*|encadr\w+|dirig\w+|gere(?:nt)?|coordonne(?:nt)?|taches|fonctions|attributions|exigences)\b/u

/** A folded sentence about posts that offers them. Without either sign it may speak of any. */
export function offersPosts(sentence: string): boolean {
  return offering.test(sentence) && !ofOthers.test(sentence)
}
