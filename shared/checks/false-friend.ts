import type { Hit } from '../lexicon/lexicon.ts'
import { meaningOf, rendersRightly } from '../marks/false-friends.ts'
import type { Block } from '../notice/report.ts'
import { defineCheck, uncertainPairing, type CheckInput, type Report, type Row } from './check.ts'
import type { Sides } from './messages/values.ts'
import { idsOf } from './parts/excerpt.ts'
import { rowSentences, type PlacedSentence, type SentenceLink } from './parts/sentence-links.ts'
import { isEitherSaidElsewhere, isWithin } from './parts/said-elsewhere.ts'

interface Messages {
  /** `meant`: what the English word means in French, and the French one in English. */
  alike: Sides<string> & { meant: Sides<string> }
}

export const falseFriend = defineCheck<Messages>({
  id: 'false-friend',
  rank: 'meaning',
  severity: 'warning',
  title: { en: 'False friend', fr: 'Faux ami' },
  explain: {
    en: 'A word was translated by one that looks like it and means something else: library by « librairie ».',
    fr: 'Un mot a été traduit par un autre qui lui ressemble et veut dire autre chose\u00A0: “library” par «\u00A0librairie\u00A0».',
  },
  messages: {
    alike: {
      en: ({ en, fr, meant }, { quote }) =>
        `French says ${quote(fr)}, which means ${quote(meant.en)}; English says ${quote(en)}, in French ${quote(meant.fr)}.`,
      fr: ({ en, fr, meant }, { quote }) =>
        `Le texte français dit ${quote(fr)}, le texte anglais ${quote(en)}, qui veut dire ${quote(meant.fr)}\u00A0; ${quote(fr)} se dit ${quote(meant.en)} en anglais.`,
    },
  },
  run: (input) => input.rows.flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  if (row.confidence < uncertainPairing) return []
  const friends = { en: friendsIn(row.en, input), fr: friendsIn(row.fr, input) }
  if (!friends.en.some(({ hit }) => friends.fr.some((other) => other.hit.row === hit.row))) return []
  return rowSentences(row, input).links.flatMap((link) =>
    ofSentences(friends.en, link.en).flatMap((en, at, all): Report<Messages>[] => {
      const { concept } = en.hit.row
      const fr = ofSentences(friends.fr, link.fr).find(({ hit }) => hit.row === en.hit.row)
      const isFirst = all.findIndex(({ hit }) => hit.row === en.hit.row) === at
      if (fr === undefined || !isFirst || isRight(concept, link, input) || isSaidElsewhere(en, fr, link, input))
        return []
      const { lexicon } = input.analysis
      return [
        {
          message: 'alike',
          values: {
            en: en.words,
            fr: fr.words,
            meant: { en: meaningOf(lexicon, concept, fr.words, 'en'), fr: meaningOf(lexicon, concept, en.words, 'fr') },
          },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [en, fr].map(({ block, hit: { start, end } }) => ({ block: block.id, start, end })),
          confidence: row.confidence,
        },
      ]
    }),
  )
}

interface Friend {
  hit: Hit
  block: Block
  words: string
}

function friendsIn(blocks: readonly Block[], { passage }: CheckInput): Friend[] {
  return blocks.flatMap((block) =>
    passage(block)
      .hits('false-friends')
      .map((hit) => ({ hit, block, words: block.text.slice(hit.start, hit.end) })),
  )
}

function ofSentences(friends: readonly Friend[], sentences: readonly PlacedSentence[]): Friend[] {
  return friends.filter(({ hit, block }) =>
    sentences.some(({ mark }) => mark.block === block.id && hit.start >= mark.start && hit.end <= mark.end),
  )
}

/** Whether either sentence has words for what the other's look-alike means. */
function isRight(concept: string, link: SentenceLink, { block: find, analysis }: CheckInput): boolean {
  return (['en', 'fr'] as const).some((language) =>
    link[language].some(({ mark }) => {
      const block = find(mark.block)
      return block !== undefined && rendersRightly(analysis.passage(block, language), concept, mark)
    }),
  )
}

/** Whether a list knows another counterpart of one of the two. */
function isSaidElsewhere(en: Friend, fr: Friend, link: SentenceLink, input: CheckInput): boolean {
  const said = { en: saidBy(en, input), fr: saidBy(fr, input) }
  return isEitherSaidElsewhere(said, link, input, (word, language) => isWithin(word, said[language]))
}

function saidBy({ block, hit: { start, end } }: Friend, { passage }: CheckInput) {
  return { passage: passage(block), start, end }
}
