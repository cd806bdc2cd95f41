import { join } from 'node:path'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { sourcedFile } from '../../scripts/accuracy/read-notice.ts'
import { alignSides } from '../../shared/align/align-sides.ts'
import type { Check } from '../../shared/checks/check.ts'
import { pairsToLearn } from '../../shared/checks/run/pairs-to-learn.ts'
import { runChecks } from '../../shared/checks/run/run-checks.ts'
import type { NoticeLeftover } from '../../shared/notice/parsed-file.ts'
import type { AlignedPair, Block, Finding, Language } from '../../shared/notice/report.ts'
import { assembleNotices, type NoticeDraft, type SourcedFile } from '../../shared/parse/assemble-notices.ts'
import { collect } from '../../shared/wording/collection.ts'
import { sliceFor } from '../../shared/wording/slicer.ts'
import { digestNotice, type NoticeDigest } from '../../shared/wording/digest-notice.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'
import { textOfNotice } from './example-notice.ts'
import { analysed, lexicon } from './lexicon.ts'
import { natoProfile } from './notice.ts'
import type { Change, Example } from './page-examples.ts'
import { wellWritten } from './well-written.ts'

const dictionaries = await loadDictionaries(join(import.meta.dirname, '../../node_modules/pdfjs-dist'))

/** Years of the deadline: of the example's own notice and those beside it, and of what came before and after them. */
const years = { other: 2030, signed: 2030, older: 2029, 'older signed': 2029, newer: 2031 }

/** The day of judging where an example names none: before every deadline but those of older notices. */
const today = '2030-01-15'

/** What one check finds in an example: texts read by the front door, paired and judged as the app does it. */
export async function findingsOfExample(check: Check, example: Example): Promise<Finding[]> {
  const draft = await draftOf(example.changes, example.files, { reference: '310001', year: years.other })
  const digests: NoticeDigest[] = []
  for (const { changes, count, kind } of example.others)
    for (let at = 0; at < count; at++) {
      const reference = String(310_002 + digests.length)
      const file = `${reference}.txt`
      const other = await draftOf(changes, { en: file, fr: file }, { reference, year: years[kind] })
      digests.push(digestOf(other, kind.endsWith('signed')))
    }
  const own = digestOf(draft, false)
  const notice = { ...draft, alignment: alignmentOf(draft) }
  const leftovers = example.leftovers.map((left) => placed(left, example.changes, draft))
  const { findings } = runChecks(
    leftovers.length === 0 ? notice : { ...notice, leftovers },
    natoProfile,
    {
      asOf: example.today ?? today,
      lexicon,
      severities: {},
      dictionaries,
      ...(digests.length > 0 && { collection: sliceFor(own, collect([...digests, own])) }),
    },
    [check],
  )
  return wellWritten(findings)
}

async function draftOf(
  changes: readonly Change[],
  files: Example['files'],
  given: { reference: string; year: number },
): Promise<NoticeDraft> {
  const languages: Language[] = ['en', 'fr']
  const named = new Map<string, Language[]>()
  for (const language of languages) {
    const name = files[language]
    if (name !== null) named.set(name, [...(named.get(name) ?? []), language])
  }
  const sourced: SourcedFile[] = []
  for (const [name, own] of named) {
    const bytes = new TextEncoder().encode(textOfNotice(changes, own, given))
    const one = await sourcedFile(bytes, name, [natoProfile])
    if ('failure' in one) throw new Error(`${name} is no notice: ${one.failure}`)
    sourced.push(one)
  }
  const [draft, ...further] = assembleNotices(sourced)
  if (draft === undefined || further.length > 0) throw new Error('not one notice')
  return draft
}

function alignmentOf(draft: NoticeDraft): AlignedPair[] {
  return alignSides(analysed(draft.en, draft.fr, natoProfile))
}

/** What others learn of a notice. Who signed it has dismissed what was found in it. */
function digestOf(draft: NoticeDraft, isSigned: boolean): NoticeDigest {
  const alignment = alignmentOf(draft)
  const options = { asOf: today, lexicon, severities: {}, dictionaries }
  const { findings } = isSigned ? runChecks({ ...draft, alignment }, natoProfile, options) : { findings: [] }
  const said = pairsToLearn({ ...draft, alignment, findings, unchecked: [] }, natoProfile, lexicon)
  const digest = digestNotice(
    { ...draft, alignment },
    { lexicon, isApproved: isSigned, unknown: unknownWords(dictionaries), said },
  )
  return { ...digest, falseAlarms: findings.map(({ id }) => id) }
}

/** What was left in the file, at its words where the example's text has them, else behind that text. */
function placed(
  { kind, text }: Example['leftovers'][number],
  changes: readonly Change[],
  draft: NoticeDraft,
): NoticeLeftover {
  const side: Language = changes.some(({ en }) => en !== undefined && en !== null) ? 'en' : 'fr'
  const said = changes.map((change) => change[side] ?? '').join(' ')
  const block = draft[side]?.blocks.find((one: Block) => one.text !== '' && said.includes(one.text))
  if (block === undefined) throw new Error(`nothing in the notice for “${text}” to be left in`)
  const at = block.text.indexOf(text)
  return { kind, text, at: at < 0 ? block.text.length : at, block: block.id, page: null, source: 0, side }
}
