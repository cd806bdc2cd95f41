import { describe, expect, test } from 'vitest'
import { AnalysedNotice } from '../../../../../shared/analysis/analysed-notice.ts'
import { checks } from '../../../../../shared/checks/index.ts'
import { runChecks } from '../../../../../shared/checks/run/run-checks.ts'
import type { Finding } from '../../../../../shared/notice/report.ts'
import { TermBase } from '../../../../../shared/terms/term-base.ts'
import type { TermConcept } from '../../../../../shared/terms/term-concept.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'
import { natoProfile, noticeOf, side } from '../../../../fakes/notice.ts'

const concepts: TermConcept[] = [
  { en: ['Tide Forecast Centre', 'TFC'], fr: ['Centre de prévision des marées', 'CPM'] },
  { en: ['Harbour Safety Office', 'HSO'], fr: ['Bureau de la sécurité du port', 'BSP'] },
  { en: ['Office of Quay Works'], fr: ['Bureau des travaux des quais', 'Bureau des quais'] },
  { en: ['Pilotage Council'], fr: ['Conseil du pilotage'] },
  { en: ['Council for Pilots'], fr: ['Conseil du pilotage'] },
  { en: ['annual leave'], fr: ['congé annuel'] },
  { en: ['Bluebird Programme'], fr: ['Bluebird Programme'] },
]

function findings(check: string, en: string, fr: string, base: readonly TermConcept[] = concepts): Finding[] {
  const report = noticeOf({
    en: side('en', {}, [['accountabilities', 'item', en]]),
    fr: side('fr', {}, [['accountabilities', 'item', fr]]),
    pairs: [[['en1'], ['fr1'], 1]],
  })
  const terms = new TermBase(base)
  const analysis = new AnalysedNotice(report, natoProfile, lexicon, terms)
  const only = checks.filter(({ id }) => id === check)
  return runChecks(report, natoProfile, { asOf: '2030-01-01', lexicon, terms, analysis, severities: {} }, only).findings
}

const told = (en: string, fr: string, base?: readonly TermConcept[]) =>
  findings('name-mismatch', en, fr, base).map(({ message }) => message.en)

describe('names of imported lists', () => {
  test('another name on the other side is told with what each would be', () => {
    const [finding] = findings(
      'name-mismatch',
      'The officer advises the Tide Forecast Centre on budgets.',
      'L’agent conseille le Bureau de la sécurité du port en matière de budget.',
    )
    expect(finding?.message).toEqual({
      en: 'Readers of English are told “Tide Forecast Centre”, readers of French “Bureau de la sécurité du port” (Harbour Safety Office).',
      fr: 'En français, on lit «\u00A0Bureau de la sécurité du port\u00A0»\u00A0; en anglais, «\u00A0Tide Forecast Centre\u00A0» (Centre de prévision des marées).',
    })
    expect(finding?.evidence.map(({ start, end }) => end - start)).toEqual([20, 29])
  })

  test.each([
    ['He writes to the Harbour Safety Office.', 'Il écrit au Bureau des quais.'],
    ['The Office of Quay Works pays.', 'Le bureau de la sécurité du port paie.'],
    ['He leads the HSO.', 'Il dirige le Centre de prévision des marées.'],
  ])('%s is not %s', (en, fr) => {
    expect(told(en, fr)).toHaveLength(1)
    expect(told(en, fr, [])).toEqual([])
  })

  test.each([
    ['its own name', 'He leads the Tide Forecast Centre.', 'Il dirige le Centre de prévision des marées.'],
    ['its acronym', 'He leads the Tide Forecast Centre.', 'Il dirige le CPM.'],
    ['another of its forms', 'He leads the Office of Quay Works.', 'Il dirige le Bureau des quais.'],
    [
      'two names in another order',
      'The Tide Forecast Centre and the HSO agree.',
      'Le BSP et le Centre de prévision des marées s’accordent.',
    ],
    ['a name on one side only', 'He leads the Tide Forecast Centre.', 'Il dirige le service.'],
    ['two acronyms, told by another check', 'He leads the TFC.', 'Il dirige le BSP.'],
    ['a form of two entries', 'He leads the Tide Forecast Centre.', 'Il dirige le Conseil du pilotage.'],
    [
      'words that are no name in small letters',
      'He knows the tide forecast centre.',
      'Il connaît le Bureau des quais.',
    ],
    ['what is no name', 'He takes annual leave.', 'Il prend le Bureau des quais.'],
    ['two that are left', 'The Tide Forecast Centre and the HSO agree.', 'Le Bureau des quais décide.'],
    [
      'a short form for the other one',
      'The Safety Office helps the Tide Forecast Centre.',
      'Le Bureau de la sécurité du port aide le service.',
    ],
    ['a short form for its own', 'He leads the Tide Forecast Centre.', 'Il dirige le centre avec le Bureau des quais.'],
  ])('%s is silent', (_what, en, fr) => {
    expect(told(en, fr)).toEqual([])
  })

  test('one name of two lists is one name', () => {
    const twice = [
      ...concepts,
      { en: ['Tide Forecast Centre'], fr: ['Centre de prévision des marées', 'Centre des marées'] },
    ]
    expect(told('He leads the Tide Forecast Centre.', 'Il dirige le Centre des marées.', twice)).toEqual([])
    expect(told('He leads the Tide Forecast Centre.', 'Il dirige le Bureau des quais.', twice)).toHaveLength(1)
  })
})

test('acronyms of one entry are a pair', () => {
  const [en, fr] = ['The TFC of the harbour reports to the board.', 'Le CPM du port rend compte au conseil.']
  expect(findings('acronym-mismatch', en, fr, [])).toHaveLength(1)
  expect(findings('acronym-mismatch', en, fr)).toEqual([])
})
