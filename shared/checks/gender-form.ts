import type { Block, Language } from '../notice/report.ts'
import { defineCheck, type Report } from './check.ts'
import { quoted } from './reader-forms.ts'
import { reportOf, slipsBy, textsOf, type Slip } from './side-texts.ts'

type Message = 'frenchMix' | 'englishMix'
type Style = 'masculineFirst' | 'feminineFirst' | 'person' | 'dot' | 'brackets'

const edge = String.raw`(?<![\p{L}])`
const stop = String.raw`(?![\p{L}(])`
/** How French names both genders. Two of these in one notice were written by two hands. */
const styles: Record<Style, RegExp> = {
  masculineFirst: new RegExp(String.raw`${edge}(?:le/la|un/une|il/elle|ils/elles|du/de la|au/à la|celui/celle|ceux/celles|tout/toute|tous/toutes)(?: titulaire| candidat\S*)?${stop}`, 'giu'),
  feminineFirst: new RegExp(String.raw`${edge}(?:la/le|une/un|elle/il|elles/ils|de la/du|à la/au|celle/celui|celles/ceux|toute/tout|toutes/tous)(?: titulaire| candidat\S*)?${stop}`, 'giu'),
  person: new RegExp(String.raw`${edge}(?:la|une|cette) personne titulaire${stop}`, 'giu'),
  dot: /\p{L}+[·•‧]e(?:[·•‧]?s)?(?!\p{L})/giu,
  brackets: /\p{L}+\((?:e|ne|le|ère|trice|euse)\)s?(?!\p{L})/giu,
}
/** Brackets stand for endings, slashes for articles: the two go together. Only these mix badly. */
const clashes: readonly (readonly [Style, Style])[] = [['masculineFirst', 'person'], ['masculineFirst', 'feminineFirst'], ['brackets', 'dot']]

const bothPronouns = /(?<![\p{L}])(?:s\/he|\(s\)he|he\/she|she\/he|he or she|she or he|his\/her|her\/his|his or her|him\/her|him or her|himself\/herself)(?![\p{L}])/giu
/** "They" of one person: after a sentence on the post's holder, or in it. In all other places it may be many. */
const plainThey = /(?<=(?:^|[.;] )(?:The|A|Each|Every|Any) (?:[\p{L}-]+ ){0,3}?(?:incumbent|post ?holder|holder|candidate|applicant|person|employee|officer|successful)(?![\p{L}])[^.;]*[.;] )(?:They|Their)(?![\p{L}])|(?<=(?<![\p{L}])(?:incumbent|post ?holder|candidate|applicant)(?![\p{L}])[^.;]{0,60}\b(?:if|when|whether|that|unless|and) )they(?![\p{L}])/gu

export const genderForm = defineCheck<Message>({
  id: 'gender-form',
  severity: 'info',
  title: { en: 'Gender forms mixed', fr: 'Formes inclusives mêlées' },
  explain: {
    en: 'One notice names both genders in two ways: « le/la titulaire » beside « la/le titulaire » or « la personne titulaire », “s/he” beside “they”.',
    fr: 'Un même avis nomme les deux genres de deux façons\u00A0: «\u00A0le/la titulaire\u00A0» à côté de «\u00A0la/le titulaire\u00A0» ou de «\u00A0la personne titulaire\u00A0», “s/he” à côté de “they”.',
  },
  messages: {
    frenchMix: {
      en: ({ rare, usual }) => `The French text says ${quoted(rare ?? '', 'en')} in some places and ${quoted(usual ?? '', 'en')} in others.`,
      fr: ({ rare, usual }) => `Le texte français emploie tantôt ${quoted(rare ?? '', 'fr')}, tantôt ${quoted(usual ?? '', 'fr')}.`,
    },
    englishMix: {
      en: ({ rare, usual }) => `The English text says ${quoted(rare ?? '', 'en')} where it elsewhere says ${quoted(usual ?? '', 'en')}.`,
      fr: ({ rare, usual }) => `Le texte anglais emploie ${quoted(rare ?? '', 'fr')} alors qu’il emploie ailleurs ${quoted(usual ?? '', 'fr')}.`,
    },
  },
  run: (input) => textsOf(input).flatMap(({ language, blocks }) => (language === 'fr' ? frenchMixes(blocks) : englishMix(blocks))),
})

function frenchMixes(blocks: readonly Block[]): Report<Message>[] {
  const found = (style: Style) => slipsIn('frenchMix', 'fr', blocks, styles[style])
  return clashes.flatMap(([one, other], index) => {
    const a = found(one)
    const b = found(other)
    if (a.length === 0 || b.length === 0) return []
    // « Le/la » beside « la personne titulaire » and beside « la/le » is one mixture.
    if (index === 1 && found('person').length > 0) return []
    const [rare, usual] = a.length <= b.length || one === 'masculineFirst' ? [a, b] : [b, a]
    return [mixReport(rare, usual)]
  })
}

function englishMix(blocks: readonly Block[]): Report<Message>[] {
  const both = slipsIn('englishMix', 'en', blocks, bothPronouns)
  const they = both.length === 0 ? [] : slipsIn('englishMix', 'en', blocks, plainThey)
  return they.length === 0 ? [] : [mixReport(both, they)]
}

/** Every rare form is marked, and the first of the usual ones to compare with. */
function mixReport(rare: readonly Slip<Message>[], usual: readonly Slip<Message>[]): Report<Message> {
  const report = reportOf([...rare, ...usual.slice(0, 1)])
  return { ...report, values: { rare: rare[0]?.words ?? '', usual: usual[0]?.words ?? '' } }
}

function slipsIn(message: Message, language: Language, blocks: readonly Block[], pattern: RegExp): Slip<Message>[] {
  return blocks.flatMap((block) => slipsBy(message, language, block, pattern))
}
