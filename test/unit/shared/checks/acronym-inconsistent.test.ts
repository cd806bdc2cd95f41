import { describe, expect, test } from 'vitest'
import { acronymInconsistent } from '../../../../shared/checks/acronym-inconsistent.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (...texts: string[]) =>
  findingsOf(acronymInconsistent, {
    en: side(
      'en',
      {},
      texts.map((text) => ['summary', 'paragraph', text]),
    ),
    fr: null,
  })

describe('silent', () => {
  test.each([
    [['the Duck Care Unit (DCU)', 'the Duck Care Unit (DCU)']],
    [['Duck-Care Units (DCUs)', 'the Duck Care Unit (DCU)']],
    [['the Duck Care Unit (DCU)', 'the DCU and the Goose Care Unit (GCU)']],
    [['an example (not ABC)']],
    [['the Duck Care Unit (DCU)', 'a pond that belongs to others (DCU)']],
  ])('%j', (texts) => expect(find(...texts)).toEqual([]))
})

describe('reports', () => {
  test('one acronym for two names', () => {
    const [finding, ...rest] = find('the Duck Care Unit (DCU)', 'the Daisy Cutting Unit (DCU)')
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe('DCU stands for “Duck Care Unit” and for “Daisy Cutting Unit”.')
    expect(words(finding!, 'en')).toEqual(['Duck Care Unit (DCU', 'Daisy Cutting Unit (DCU'])
  })

  test('one acronym whose name was changed in one place', () => {
    expect(find('the Duck Care Unit (DCU)', 'Ask the Goose Care Unit (DCU).').map(({ message }) => message.en)).toEqual(
      ['DCU stands for “Duck Care Unit” and for “Goose Care Unit”.'],
    )
  })

  test('the other name whole, though it has a word more', () => {
    expect(
      find('the Duck Care and Swimming (DCS)', 'the Duck Care and Swims Division (DCS)').map(
        ({ message }) => message.en,
      ),
    ).toEqual(['DCS stands for “Duck Care and Swimming” and for “Duck Care and Swims Division”.'])
  })

  test('one name with two acronyms', () => {
    expect(
      find('the Duck Care and Unit (DCU)', 'the Duck Care and Unit (DCAU)').map(({ message }) => message.fr),
    ).toEqual(['«\u00A0Duck Care and Unit\u00A0» est abrégé en DCU et en DCAU.'])
  })
})
