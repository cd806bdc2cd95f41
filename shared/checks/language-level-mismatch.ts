import type { Block, Language } from '../notice/report.ts'
import { readLanguageLevels, type LanguageLevel } from '../marks/language-levels.ts'
import { pairMarks } from '../marks/pair-marks.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import type { Sides } from './messages/values.ts'
import { idsOf } from './parts/excerpt.ts'

interface Placed extends LanguageLevel {
  block: Block
}
interface Messages {
  differ: Sides<readonly string[]>
  /** A level with an adjective, which is that of the level `right`. */
  adjective: { level: string; adjective: string; right: string }
}

export const languageLevelMismatch = defineCheck<Messages>({
  id: 'language-level-mismatch',
  rank: 'value',
  severity: 'error',
  title: { en: 'Language level differs', fr: 'Niveau de langue différent' },
  explain: {
    en: 'The required level of English or French differs between the sides, or a level and the adjective beside it disagree.',
    fr: 'Le niveau d’anglais ou de français exigé diffère d’une langue à l’autre, ou un niveau et l’adjectif qui l’accompagne se contredisent.',
  },
  messages: {
    differ: {
      en: ({ en, fr }, forms) => `English asks for ${levelsForm(en, forms)}, French for ${levelsForm(fr, forms)}.`,
      fr: ({ en, fr }, forms) =>
        `Le texte anglais exige ${levelsForm(en, forms)}, le texte français ${levelsForm(fr, forms)}.`,
    },
    adjective: {
      en: ({ level, adjective, right }, { quote }) =>
        `Level ${level} stands beside ${quote(adjective)}, which is level ${right}.`,
      fr: ({ level, adjective, right }, { quote }) =>
        `Le niveau ${level} est accompagné de ${quote(adjective)}, qui est le niveau ${right}.`,
    },
  },
  run: (input) => input.rows.flatMap((row) => reportsOf(input, row)),
})

/** "level V", « les niveaux VI et III ». */
function levelsForm(codes: readonly string[], { reader, list }: ReaderForms): string {
  const isOne = codes.length === 1
  return `${reader === 'en' ? (isOne ? 'level' : 'levels') : isOne ? 'le niveau' : 'les niveaux'} ${list(codes)}`
}

function reportsOf(input: CheckInput, row: Row): Report<Messages>[] {
  const levels = { en: levelsIn(input, row, 'en'), fr: levelsIn(input, row, 'fr') }
  const both = levels.en.length > 0 && levels.fr.length > 0
  if (both && differ(levels.en, levels.fr)) {
    const named = (mentions: readonly Placed[]) => mentions.map(({ values: [code] }) => code)
    return [
      {
        message: 'differ',
        values: { en: named(levels.en), fr: named(levels.fr) },
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks: [...levels.en, ...levels.fr].map(markOf),
        confidence: row.confidence,
      },
    ]
  }
  return (['en', 'fr'] as const).flatMap((language) =>
    levels[language].flatMap((mention): Report<Messages>[] => {
      if (mention.adjective === null || mention.adjective.code === mention.values[0]) return []
      const own = { level: mention.values[0], adjective: mention.adjective.text, right: mention.adjective.code }
      return [
        {
          message: 'adjective',
          values: own,
          en: language === 'en' ? [mention.block.id] : [],
          fr: language === 'fr' ? [mention.block.id] : [],
          marks: [markOf(mention)],
        },
      ]
    }),
  )
}

function levelsIn(input: CheckInput, row: Row, language: Language): Placed[] {
  return row[language].flatMap((block) =>
    readLanguageLevels(input.passage(block), input.analysis).map((mention) => ({ ...mention, block })),
  )
}

/** Other levels, or the same ones for the other language where every level says for which it is. */
function differ(en: readonly Placed[], fr: readonly Placed[]): boolean {
  const meet = (a: readonly Placed[], b: readonly Placed[]) => {
    const { left } = pairMarks(a, b)
    return left.en.length + left.fr.length === 0
  }
  if (!meet(en, fr)) return true
  return [...en, ...fr].every(({ language }) => language !== null) && !meet(en.map(ofLanguage), fr.map(ofLanguage))
}

/** The level as one of its language alone. */
function ofLanguage(level: Placed): Placed {
  return { ...level, values: [`${level.language ?? ''} ${level.values[0]}`] }
}

function markOf({ block, start, end }: Placed): Place {
  return { block: block.id, start, end }
}
