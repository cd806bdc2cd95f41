import type { Block, Language } from '../notice/report.ts'
import { readLevels } from '../marks/levels.ts'
import { saysTheSame } from '../marks/mark.ts'
import { defineCheck, type CheckInput, type Place, type Report } from './check.ts'
import { ofWholePassages } from './parts/claimed-places.ts'
import type { Sides } from './messages/values.ts'
import { competencyParts, type Part } from './parts/competency-parts.ts'
import { excerpt, idsOf } from './parts/excerpt.ts'
import { joinExchanged, type Discord } from './parts/exchanged-rows.ts'
import { KnownPairs } from './parts/known-pairs.ts'
import { learnedTerms } from './parts/learned-terms.ts'

interface Messages {
  name: Sides<string>
  level: Sides<string>
  /** The levels that stand under the competency `name`. */
  owner: Sides<string> & { name: string }
}

export const competencyMismatch = defineCheck<Messages>({
  id: 'competency-mismatch',
  rank: 'value',
  severity: 'error',
  title: { en: 'Competencies do not match', fr: 'Compétences discordantes' },
  explain: {
    en: 'Two aligned competencies, or the descriptions of their levels, are known, but not as each other’s translation.',
    fr: 'Deux compétences se font face, ou les descriptifs de leur niveau, mais l’une n’est pas la traduction de l’autre.',
  },
  messages: {
    name: {
      en: ({ en, fr }, { quote }) => `Competency ${quote(en)} stands against ${quote(fr)}, which is another one.`,
      fr: ({ en, fr }, { quote }) => `La compétence ${quote(en)} est en regard de ${quote(fr)}, qui en est une autre.`,
    },
    owner: {
      en: ({ name, en, fr }, { quote }) =>
        `Competency ${quote(name)} stands over the level ${quote(en)} (in French ${quote(fr)}), which belongs to another one.`,
      fr: ({ name, en, fr }, { quote }) =>
        `La compétence ${quote(name)} est suivie du niveau ${quote(fr)} (en anglais ${quote(en)}), qui est celui d’une autre.`,
    },
    level: {
      en: ({ en, fr }, { quote }) => `The level ${quote(en)} stands against ${quote(fr)}, which is another one.`,
      fr: ({ en, fr }, { quote }) => `Le niveau ${quote(en)} est en regard de ${quote(fr)}, qui en est un autre.`,
    },
  },
  run: (input) => {
    const {
      rows,
      profile: { terms },
    } = input
    const learned = { name: learnedTerms(input, 'competency'), level: learnedTerms(input, 'level') }
    const names = new KnownPairs([...terms.competencies.map(({ name }) => name), ...learned.name.sure])
    const levels = new KnownPairs([
      ...terms.competencies.flatMap((competency) => competency.levels),
      ...learned.level.sure,
    ])
    const differ = (part: 'name' | 'level', known: KnownPairs, en: string, fr: string) =>
      known.disagree(en, fr) && !learned[part].areAPair(en, fr)
    const owners = new Map(
      terms.competencies.map((competency) => [
        competency,
        { name: new KnownPairs([competency.name]), levels: new KnownPairs(competency.levels) },
      ]),
    )
    const found = rows.flatMap((row): Discord<Report<Messages>>[] => {
      const [en, fr] = [row.en[0], row.fr[0]]
      if (en?.section !== 'competencies' || fr?.section !== 'competencies') return []
      const [a, b] = [competencyParts(en), competencyParts(fr)]
      if (a === null || b === null) return []
      const message = differ('name', names, a.name.text, b.name.text)
        ? 'name'
        : differ('level', levels, a.level.text, b.level.text) || stateOthers(a.level.text, b.level.text, input)
          ? 'level'
          : null
      if (message === null) {
        const isKnownPair = levels.of(a.level.text, 'en').size > 0 && levels.of(b.level.text, 'fr').size > 0
        const strange =
          !isKnownPair &&
          (['en', 'fr'] as const).some((language) =>
            isOfAnother([...owners.values()], language === 'en' ? a : b, language),
          )
        if (!strange) return []
        const values = { name: a.name.text, en: excerpt(a.level.text), fr: excerpt(b.level.text) }
        return [
          {
            en: a.level.text,
            fr: b.level.text,
            report: {
              message: 'owner',
              values,
              en: idsOf(row.en),
              fr: idsOf(row.fr),
              marks: [markOf(en, a.level), markOf(fr, b.level)],
            },
          },
        ]
      }
      const report: Report<Messages> = {
        message,
        values: { en: excerpt(a[message].text), fr: excerpt(b[message].text) },
        en: idsOf(row.en),
        fr: idsOf(row.fr),
        marks: [markOf(en, a[message]), markOf(fr, b[message])],
      }
      return [{ en: a[message].text, fr: b[message].text, report }]
    })
    const named = found.filter(({ report }) => report.message === 'name')
    return [
      ...joinExchanged(named, names),
      ...joinExchanged(
        found.filter((discord) => !named.includes(discord)),
        levels,
      ),
    ].map(ofWholePassages)
  },
})

interface Owner {
  name: KnownPairs
  levels: KnownPairs
}

/** A level that is known, and to other competencies than the one that it stands with. */
function isOfAnother(
  owners: readonly Owner[],
  { name, level }: { name: Part; level: Part },
  language: Language,
): boolean {
  const named = owners.find((owner) => owner.name.of(name.text, language).size > 0)
  const holders = owners.filter((owner) => owner.levels.of(level.text, language).size > 0)
  return named !== undefined && holders.length > 0 && !holders.includes(named)
}

/** "Level 2" against « niveau 3 », for competencies that the profile does not have. */
function stateOthers(en: string, fr: string, { analysis }: CheckInput): boolean {
  const [a] = analysis.passageOf(en, 'en').once(readLevels)
  const [b] = analysis.passageOf(fr, 'fr').once(readLevels)
  return a !== undefined && b !== undefined && !saysTheSame(a, b)
}

function markOf({ id }: Block, { start, text }: Part): Place {
  return { block: id, start, end: start + text.length }
}
