/**
 * French as it may be written since 1990 (« Les rectifications de l'orthographe », Journal officiel de la République
 * française, documents administratifs, 6 December 1990), where the dictionary has the form of before: « gout » of
 * « goût ». What the dictionary has in both forms (« évènement ») never comes here.
 */
const rules: readonly (readonly [written: RegExp, before: readonly string[]])[] = [
  // No circumflex on i and u, but for the ends of verbs, which dictionaries have as they are.
  [/i/gu, ['î']],
  [/u/gu, ['û']],
  // « è » before a syllable with a mute e: « règlementaire », « cèdera »; not in the prefixes dé and pré, nor in
  // « médecin ». « Compètence », where the e is heard, has always been wrong, and so has « réglement ».
  [
    /(?<!^(?:d|pr|m(?=èdec)))è(?=(?:[bcdfgjklmnpqrstvxz]|[bcdfgptv][lr]|ch|gn|qu|gu)e(?:s?$|nt$|ment|r(?:a|ai|as|ons|ez|ont|i|e)|[bcdfglmpt][aeiouéèy]))/gu,
    ['é'],
  ],
  // « Renouvèle », « étiquètera », « renouvèlement ».
  [/è([lt])(?=e)/gu, ['e$1$1']],
  // The diaeresis on the vowel that is heard: « ambigüe », « exigüité ».
  [/üe/gu, ['uë']],
  [/üi/gu, ['uï']],
  // Words of other languages that took French accents; « rélation » is a slip.
  [/(?<=^(?:s|v|art|di|r))é(?=(?:nior|to|fact|sel|volver)s?$)/gu, ['e']],
  // « Asseoir », and the two that were brought into line with « battre ».
  [/^(r?)assoir/gu, ['$1asseoir']],
  [/(?<=comba)tt/gu, ['t']],
]
/** The form of before 1990 that a word is the rectified form of; null where there is none. Small letters. */
export function beforeRectified(word: string, knows: (word: string) => boolean): string | null {
  for (const [written, forms] of rules)
    for (const match of word.matchAll(written))
      for (const form of forms) {
        const before =
          word.slice(0, match.index) + form.replaceAll('$1', match[1] ?? '') + word.slice(match.index + match[0].length)
        if (knows(before)) return before
      }
  return null
}

/** Where the circumflex stayed in 1990, since it parts two words: « dû », « mûr », « sûr », « jeûne », « crû ». */
const partsTwo = /^(?:d[ûu]e?|red[ûu]e?|m[ûu]re?|s[ûu]re?|je[ûu]ner?|cr[ûu]e?|cro[îi][st]?|cro[îi]tr(?:e|a|ont))$/u
/** Verbs in the past historic and the subjunctive, where it stayed as well: « il fût », « nous fîmes ». */
const verbEnding = /(?:[îû](?:t|mes|tes))$/u

/** Nouns that end so, and verbs of the present that lost it: « coût », « août », « connaît », « plaît », « paraît ». */
const noSuchVerb = /(?:[cg]o|ao|aff|[lnr]a)[îû]t$/u

/** The word without its circumflex on i or u, as it may be written since 1990; null where it has none to lose. */
export function withoutCircumflex(word: string): string | null {
  if (!/[îû]/u.test(word) || partsTwo.test(word)) return null
  return verbEnding.test(word) && !noSuchVerb.test(word) ? null : word.replaceAll('î', 'i').replaceAll('û', 'u')
}
