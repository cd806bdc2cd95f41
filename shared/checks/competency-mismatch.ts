import type { Block } from '../notice/report.ts'
import { defineCheck, type Mark, type Report } from './check.ts'
import { excerpt, idsOf } from './excerpt.ts'
import { joinExchanged, type Discord } from './exchanged-rows.ts'
import { KnownPairs } from './known-pairs.ts'
import { quoted } from './reader-forms.ts'

interface Part { text: string; start: number }

export const competencyMismatch = defineCheck({
  id: 'competency-mismatch',
  severity: 'error',
  title: { en: 'Competencies do not match', fr: 'Compétences discordantes' },
  explain: {
    en: 'Two aligned competencies, or the descriptions of their levels, are known, but not as each other’s translation.',
    fr: 'Deux compétences correspondantes, ou les descriptifs de leur niveau, sont connus, mais pas comme la traduction l’un de l’autre.',
  },
  messages: {
    name: {
      en: ({ en, fr }) => `Competency ${quoted(en ?? '', 'en')} stands against ${quoted(fr ?? '', 'en')}, which is another one.`,
      fr: ({ en, fr }) => `La compétence ${quoted(en ?? '', 'fr')} est en regard de ${quoted(fr ?? '', 'fr')}, qui en est une autre.`,
    },
    level: {
      en: ({ en, fr }) => `The level ${quoted(en ?? '', 'en')} stands against ${quoted(fr ?? '', 'en')}, which is another one.`,
      fr: ({ en, fr }) => `Le niveau ${quoted(en ?? '', 'fr')} est en regard de ${quoted(fr ?? '', 'fr')}, qui en est un autre.`,
    },
  },
  run: ({ rows, profile: { terms } }) => {
    const names = new KnownPairs(terms.competencies.map(({ name }) => name))
    const levels = new KnownPairs(terms.competencies.flatMap((competency) => competency.levels))
    const found = rows.flatMap((row): Discord<'name' | 'level'>[] => {
      const [en, fr] = [row.en[0], row.fr[0]]
      if (en?.section !== 'competencies' || fr?.section !== 'competencies') return []
      const [a, b] = [parts(en), parts(fr)]
      if (a === null || b === null) return []
      const message = names.disagree(a.name.text, b.name.text) ? 'name' : levels.disagree(a.level.text, b.level.text) ? 'level' : null
      if (message === null) return []
      const report: Report<'name' | 'level'> = {
        message, values: { en: excerpt(a[message].text), fr: excerpt(b[message].text) },
        en: idsOf(row.en), fr: idsOf(row.fr), marks: [markOf(en, a[message]), markOf(fr, b[message])],
      }
      return [{ en: a[message].text, fr: b[message].text, report }]
    })
    const named = found.filter(({ report }) => report.message === 'name')
    return [...joinExchanged(named, names), ...joinExchanged(found.filter((discord) => !named.includes(discord)), levels)]
  },
})

/** "Teamwork: Cooperates." → name and level. */
function parts({ text }: Block): { name: Part; level: Part } | null {
  const colon = /\s*:\s*/u.exec(text)
  if (colon === null) return null
  const start = colon.index + colon[0].length
  return { name: { text: text.slice(0, colon.index), start: 0 }, level: { text: text.slice(start).replace(/[\s.;]+$/u, ''), start } }
}

function markOf({ id }: Block, { start, text }: Part): Mark {
  return { block: id, start, end: start + text.length }
}
