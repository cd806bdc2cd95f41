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

export interface AlignmentWeights {
  /** A block without counterpart, in log odds; two of them are dearer than a pair that merely has the right place. */
  gap: number
  pair: PairWeights
  confidence: ConfidenceWeights
}
