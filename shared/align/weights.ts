import type { AlignmentWeights } from './weight-kinds.ts'

/**
 * The weights that blocks are paired with; what each means and its unit stand in weight-kinds.ts.
 *
 * Provenance: set by hand. A refit of 2026-11-30 (`npm run fit`: 72 invented notices with 5701 pairs, 27 with 2187 held
 * out) was not taken. Of held out notices it gives an F1 of links of 0.9946, these 0.9965; of confidence alone, 0.9949,
 * since what is hardly paired is looked for elsewhere (align-sides) by confidence as it is here. Its confidence is
 * nearer the truth (mean −ln 0.014, here 0.023): these are too modest, which errs on the safe side. Lengths are those
 * of 4960 pairs (1.18) and of Gale and Church (6.8). A refit of sentences was not taken either (decision 0028). Which
 * of these numbers move nothing between half and double, `npm run fit -- --sensitivity` says.
 */
export const alignmentWeights: AlignmentWeights = {
  gap: -1.7,
  pair: {
    inPlace: -0.5,
    joined: -1.5,
    sameSentences: 1,
    overlap: 7,
    headingOverlap: 3,
    deviation: -0.55,
    fieldSame: 6,
    fieldOther: -9,
    fieldLone: -2.5,
    headingSame: 4,
    headingOther: -6,
    headingLone: -0.4,
    accountabilitySame: 1.5,
    accountabilityOther: -1,
    accountabilityLone: -0.4,
    competencySame: 2.5,
    competencyOther: -1,
    kindSame: 0.3,
    kindOther: -0.9,
    kindHeading: -3,
    groupSame: 0.5,
    groupOther: -2.5,
    colonBoth: 0.8,
    colonOne: -0.8,
  },
  confidence: {
    base: -0.4,
    overlap: 7,
    margin: 4,
    deviation: -0.5,
    structure: 0.5,
    inStep: 1.6,
  },
  fullOverlap: 0.6,
  worstDeviation: 4,
  anchors: { name: 2, term: 1.5 },
  lengths: { expansion: 1.2, variance: 6.8 },
  join: { sameSentences: 2.2, better: 0.8 },
  crossing: {
    exchange: 0.18,
    exchangeOdds: 1,
    stranded: 0.22,
    structure: 3,
    headingStructure: 1.2,
    against: 0.3,
    last: 0.1,
    lastDeviation: 2,
  },
  limits: { overlap: 0.5, margin: 0.3, against: -3, structure: 4 },
  lone: { most: 0.95, least: 0.2, overlap: -1.2, asMuch: 0.02, strangers: 0.2 },
  moved: { surely: 0.7, hardly: 0.4 },
  sentences: {
    alone: -4,
    oneToTwo: -2,
    twoToTwo: -3,
    oneToThree: -4,
    twoToThree: -4.5,
    oneToFour: -5.5,
    overlap: 8,
    stranger: -2.5,
    strangerShare: 0.1,
    detour: 3,
    fewest: 4,
  },
}
