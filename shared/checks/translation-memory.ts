import { pairedSentences } from '../wording/sentences.ts'
import { wordingKey } from '../wording/clause-words.ts'
import type { Remembered } from '../wording/translation-memory.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import { clausesIn } from './parts/clauses-in-notice.ts'

/** Without a signature, so many other notices that agree speak for a wording. */
const enoughNotices = 2

interface Messages {
  /** `notices`: their references, the first few; `more`: how many there are besides. */
  otherwise: { fr: string; elsewhere: string; notices: readonly string[]; more: number }
}

/** So many notices are named. */
const named = 3

export const translationMemory = defineCheck<Messages>({
  id: 'translation-memory',
  rank: 'look',
  severity: 'info',
  title: { en: 'Translated otherwise elsewhere', fr: 'Traduit autrement ailleurs' },
  explain: {
    en: 'The same English sentence has another French wording in a signed notice, or in several others.',
    fr: 'La même phrase anglaise a une autre traduction française dans un avis validé, ou dans plusieurs autres.',
  },
  messages: {
    otherwise: {
      en: ({ fr, elsewhere, notices, more }, { quote, ...forms }) =>
        `The same English sentence reads ${quote(elsewhere)} in ${forms.notices(notices, more)}, and ${quote(fr)} here.`,
      fr: ({ fr, elsewhere, notices, more }, { quote, ...forms }) =>
        `La même phrase anglaise est traduite par ${quote(elsewhere)} dans ${forms.notices(notices, more)}, et ici par ${quote(fr)}.`,
    },
  },
  run: (input) => {
    const memory = new Map(input.collection?.memory.map((remembered) => [remembered.en, wordingsOf(remembered)]))
    if (memory.size === 0) return []
    // What a clause should say is for the checks on clauses.
    const clauses = new Set(clausesIn(input).map(({ block }) => block.id))
    return input.rows.filter(({ en }) => !clauses.has(en[0]?.id ?? '')).flatMap((row) => rowReports(row, memory, input))
  },
})

type Wording = Remembered['french'][number]

/** The French wordings of an English sentence by what they say, and those that may be held against another. */
interface Wordings {
  byKey: ReadonlyMap<string, Wording>
  credible: readonly Wording[]
}

function wordingsOf({ french }: Remembered): Wordings {
  const byKey = new Map<string, Wording>()
  for (const wording of french) {
    const key = wordingKey(wording.text)
    if (!byKey.has(key)) byKey.set(key, wording)
  }
  return { byKey, credible: french.filter(({ isApproved, notices }) => isApproved || notices.length >= enoughNotices) }
}

function rowReports(
  row: Row,
  memory: ReadonlyMap<string, Wordings>,
  { notice: { reference }, analysis }: CheckInput,
): Report<Messages>[] {
  const [en, fr] = [row.en[0], row.fr[0]]
  if (en === undefined || fr === undefined || row.en.length + row.fr.length > 2) return []
  return pairedSentences(en, fr, analysis.lexicon).flatMap((sentence) => {
    const known = memory.get(sentence.en)
    const own = known?.byKey.get(wordingKey(sentence.fr))
    const better = known?.credible.find((wording) => {
      if (wording === own || own?.isApproved === true) return false
      const others = wording.notices.filter((notice) => notice !== reference).length
      return wording.isApproved || (others >= enoughNotices && others > (own?.notices.length ?? 0))
    })
    if (better === undefined) return []
    const marks = [markOf(en, sentence.en), markOf(fr, sentence.fr)]
    return [
      {
        message: 'otherwise' as const,
        values: {
          fr: sentence.fr,
          elsewhere: better.text,
          notices: better.notices.slice(0, named),
          more: Math.max(0, better.notices.length - named),
        },
        fleeting: ['notices', 'more'] as const,
        en: [en.id],
        fr: [fr.id],
        marks,
        confidence: row.confidence,
      },
    ]
  })
}

function markOf({ id, text }: Row['en'][number], words: string): Place {
  const start = Math.max(0, text.indexOf(words))
  return { block: id, start, end: start + words.length }
}
