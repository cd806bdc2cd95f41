import type { Passage } from '../analysis/passage.ts'
import { readCodes } from './codes.ts'
import { withoutOverlaps, type Mark } from './mark.ts'
import { readRhythms } from './rhythms.ts'
import { tableMarks } from './table-marks.ts'
import { readTimeZones } from './time-zones.ts'

const readShares = tableMarks('share', 'shares')
const readRanks = tableMarks('rank', 'ranks')
const readSpans = tableMarks('span', 'spans')
const readCurrencies = tableMarks('currency', 'currencies')
const readMeasures = tableMarks('measure', 'measures')
const readSeasons = tableMarks('season', 'seasons')
const readRoundFigures = tableMarks('round-figure', 'round-figures')

/** Noon and midnight by their names: as numbers they are 12 and 0, which a text may say in many ways. */
function readNoons(passage: Passage): Mark[] {
  return passage
    .hits('clock-words')
    .filter(({ row }) => row.value === 'noon' || row.value === 'midnight')
    .map(({ row, start, end }) => ({ kind: 'noon', values: [row.value], start, end }))
}

/**
 * What is said in words that one language may leave out: how often ("quarterly"), a part ("half"), a rank ("third"), a
 * single span ("one year"), a round figure ("a dozen"), in which money and measure, by which clock, noon or midnight,
 * in which season, which code ("Annex IX"). One that stands alone says little; two of a kind that differ, in sentences
 * that belong together, are a slip. In reading order.
 */
export function readQuantities(passage: Passage): readonly Mark[] {
  return withoutOverlaps(
    [
      ...[readCodes, readRhythms, readShares, readRanks, readSpans, readRoundFigures, readCurrencies, readMeasures],
      ...[readTimeZones, readNoons, readSeasons],
    ].flatMap((read) => passage.once(read)),
  )
}
