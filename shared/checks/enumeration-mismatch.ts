import { otherLanguage } from '../notice/block-text.ts'
import { defineCheck, uncertainPairing, type CheckInput, type Report, type Row } from './check.ts'
import { allButWording, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { excerpt, idsOf } from './parts/excerpt.ts'
import { joinedMembers } from './parts/joined-members.ts'
import { leftOutMembers, type LeftOut } from './parts/left-out-members.ts'
import { isRequirement } from './parts/requirements.ts'
import { passageRows, rowSentences } from './parts/sentence-links.ts'

type Message = 'english' | 'french'
/** `members`: what one language names; `list`: what stands there in the other. */
type Messages = Record<Message, { members: string; list: string }>

export const enumerationMismatch = defineCheck<Messages>({
  id: 'enumeration-mismatch',
  rank: 'presence',
  severity: 'warning',
  title: { en: 'Member of a list left out', fr: 'Élément d’une énumération omis' },
  explain: {
    en: 'A list inside a sentence names something that the other language leaves out, while what stands beside it is there.',
    fr: 'Une énumération nomme quelque chose que l’autre langue omet, alors que ce qui l’entoure y figure.',
  },
  messages: {
    english: {
      en: ({ members, list }, { quote }) =>
        `Whoever reads English does not find ${quote(members)}: that text says ${quote(list)}.`,
      fr: ({ members, list }, { quote }) =>
        `Qui lit l’anglais ne trouve pas ${quote(members)}\u00A0: ce texte dit ${quote(list)}.`,
    },
    french: {
      en: ({ members, list }, { quote }) =>
        `Whoever reads French does not find ${quote(members)}: that text says ${quote(list)}.`,
      fr: ({ members, list }, { quote }) =>
        `Qui lit le français ne trouve pas ${quote(members)}\u00A0: ce texte dit ${quote(list)}.`,
    },
  },
  run: (input) => passageRows(input).flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  if (row.confidence < uncertainPairing || !mayList(row, input)) return []
  return rowSentences(row, input).links.flatMap((link): Report<Messages>[] => {
    if (link.en.length === 0 || link.fr.length === 0) return []
    const sides = joinedMembers(link, input)
    return leftOutMembers(sides).flatMap((left) => reportOf(left, sides, row))
  })
}

/** Words need not be linked where nothing is joined. */
function mayList({ en, fr }: Row, { passage }: CheckInput): boolean {
  return [...en, ...fr].some((block) => /[,)]/u.test(block.text) && passage(block).hits('joiners').length > 0)
}

function reportOf(
  { language, first, last, there }: LeftOut,
  sides: ReturnType<typeof joinedMembers>,
  row: Row,
): Report<Messages>[] {
  const other = otherLanguage(language)
  const [mark, list] = [sides[language].placeOf(first, last), sides[other].placeOf(there.first, there.last)]
  if (mark === null || list === null) return []
  return [
    {
      message: other === 'en' ? 'english' : 'french',
      values: {
        members: sides[language].textOf(first, last),
        list: excerpt(sides[other].textOf(there.first, there.last)),
      },
      en: idsOf(row.en),
      fr: idsOf(row.fr),
      marks: [mark, list],
      claims: [...claimedWords([mark], allButWording), ...claimedPassages(idsOf([...row.en, ...row.fr]), ['look'])],
      severity: isRequirement(row) ? 'error' : 'warning',
      confidence: row.confidence,
    },
  ]
}
