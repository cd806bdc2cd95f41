/**
 * What weighs for and against two runs of blocks (of one or two) saying the same. Unit: log odds, so that evidence adds
 * up along an alignment; each is multiplied by what is seen (1 where something holds, a share, a distance).
 */
export interface PairWeights {
  /** Of any pair of one block with one, before anything is looked at. */
  inPlace: number
  /** Of two blocks of one side joined into one of the other. */
  joined: number
  /** As many sentences on both sides of a join: a paragraph that was only cut in two. */
  sameSentences: number
  /** A whole of anchors in common (Dice, 0…1, never more than `fullOverlap` counts). */
  overlap: number
  /** The same under a heading, which is a few words: it must not outweigh the passage that stands under it. */
  headingOverlap: number
  /** Each standard deviation by which lengths differ (Gale and Church 1993). */
  deviation: number
  /** Header fields whose values stand in both blocks: the same one, another one, one on one side alone. */
  fieldSame: number
  fieldOther: number
  fieldLone: number
  /** Known headings likewise. */
  headingSame: number
  headingOther: number
  headingLone: number
  /** Known accountability headings: they may have been exchanged, which is for a check to say, so they are let meet. */
  accountabilitySame: number
  accountabilityOther: number
  accountabilityLone: number
  /** Name or level of a competency in common; the other may have been exchanged. */
  competencySame: number
  competencyOther: number
  /** Kinds of blocks: the same, others, a heading against anything else. */
  kindSame: number
  kindOther: number
  kindHeading: number
  /** The group they stand under, where the profile names it on both sides. */
  groupSame: number
  groupOther: number
  /** Both end with a colon, or one of them. */
  colonBoth: number
  colonOne: number
}

/** What weighs for a link that was chosen being right. Unit: log odds. */
export interface ConfidenceWeights {
  base: number
  /** Anchors in common (Dice, half of them is all). */
  overlap: number
  /** How much more they have in common with each other than with any rival. */
  margin: number
  /** Each standard deviation by which lengths differ. */
  deviation: number
  /** Each unit of log odds from fields, headings, kinds and groups. */
  structure: number
  /** Both neighbours keep step. */
  inStep: number
}

/** From where on more evidence says nothing more of a link: one of them alone must not outvote all others. */
export interface ConfidenceLimits {
  /** Anchors in common, Dice, 0…1. */
  overlap: number
  /** The margin over rivals, Dice, to either side. */
  margin: number
  /** Structure against a link and for it, in log odds. */
  against: number
  structure: number
}

/** How sure it is that a block alone is rightly alone, 0…1. */
export interface LoneWeights {
  /** Of one that nothing on the other side resembles, and of one that has a twin there. */
  most: number
  least: number
  /** What a whole of anchors in common with the nearest of the other side takes away. */
  overlap: number
  /** That one is no rival where it has as much in common with its own counterpart, to so little (Dice) … */
  asMuch: number
  /** … and more than this, which strangers have too. */
  strangers: number
}

/** What counts as exchanged or moved out of order, which dynamic programming cannot see. */
export interface CrossingLimits {
  /** Two links are exchanged where the four blocks have so much more in common the other way round (Dice, summed) … */
  exchange: number
  /** … and so much more speaks for it in all, in log odds: what is as good both ways stays in order. */
  exchangeOdds: number
  /** A block left over is paired out of order only with one that it shares a good part of its anchors with (Dice) … */
  stranded: number
  /** … or that structure alone names, in log odds: the same field or heading; and a heading's own on less. */
  structure: number
  headingStructure: number
  /** Of what all evidence together speaks against, only with this much in common (Dice). */
  against: number
  /** The only one left on either side of a list is the other's counterpart on lesser evidence: Dice, and lengths. */
  last: number
  lastDeviation: number
}

/** What is looked for in other sections, by confidence (0…1). */
export interface MovedLimits {
  /** Below this, two blocks of different sections are two gaps and no pair. */
  surely: number
  /** A pair below this gives way to a surer one. */
  hardly: number
}

/** When two blocks of one side are considered as one, by how lengths differ, in standard deviations. */
export interface JoinLimits {
  /** With as many sentences on both sides, the two together differ by less than this. */
  sameSentences: number
  /** Otherwise they differ by so much less than either alone. */
  better: number
}

/** What a known name and a known term or number count for, where a word that begins alike counts 1. */
export interface AnchorStrengths {
  name: number
  term: number
}

/** How French lengths answer to English ones: characters for each, and variance for each character. */
export interface LengthModel {
  expansion: number
  variance: number
}

/** What sentences of one row are paired by. Unit: log odds, but where another is named. */
export interface SentenceWeights {
  /**
   * Prices of a step, by how many sentences stand on either side; one against one is free. Gale and Church (1993)
   * counted 89 of 100 steps one to one, 9 one to two, 1 two to two and 1 alone, which is −2.3, −4.4 and −4.5.
   */
  alone: number
  oneToTwo: number
  twoToTwo: number
  oneToThree: number
  twoToThree: number
  oneToFour: number
  /** A whole of anchors in common (Dice). */
  overlap: number
  /** A sentence that shares nothing with the longer one it would have been joined into, and what share is nothing. */
  stranger: number
  strangerShare: number
  /** By how many sentences one may stand from its place, beyond what one side has more. */
  detour: number
  /** Sentences that rarity is told by, at least: in a row of two nothing is rare. */
  fewest: number
}

export interface AlignmentWeights {
  /** A block without counterpart, in log odds; two of them are dearer than a pair that merely has the right place. */
  gap: number
  pair: PairWeights
  /** Beyond this share (Dice), and so many standard deviations, anchors in common and lengths say nothing more. */
  fullOverlap: number
  worstDeviation: number
  anchors: AnchorStrengths
  /** Where a notice has too little to learn them from. */
  lengths: LengthModel
  join: JoinLimits
  crossing: CrossingLimits
  confidence: ConfidenceWeights
  limits: ConfidenceLimits
  lone: LoneWeights
  moved: MovedLimits
  sentences: SentenceWeights
}
