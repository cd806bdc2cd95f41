import { describe, expect, test } from 'vitest'
import { internalInconsistency } from '../../../../shared/checks/internal-inconsistency.ts'
import { findingsOf, side, words, type FieldLines } from '../../../fakes/notice.ts'

const english: FieldLines = {
  reference: ['270101', 'Gardener (270101)', '270101'], grade: [{ min: 'G11', max: 'G15' }, 'Grade: G11-G15', 'G11-G15'],
  directReports: [3, 'Direct reports: 3', '3'], indirectReports: [2, 'Indirect reports: 2', '2'],
}
const find = (text: string, fields: FieldLines = english) => findingsOf(internalInconsistency, { en: side('en', fields, [['summary', 'paragraph', text]]), fr: null })

describe('silent', () => {
  test.each([
    ['The incumbent leads a team of three gardeners and two analysts.'],
    ['They supervise five staff.'],
    ['They manage four servers and lead for four years.'],
    ['Advancement from grade G11 to grade G15 is possible.'],
    ['It has nothing to do with the G20 summit.'],
    ['Quote reference 270101. Call extension 270199.'],
  ])('%s', (text) => expect(find(text)).toEqual([]))

  test('and where nothing is stated', () => expect(find('They supervise nine staff in a post of grade G20.', {})).toEqual([]))
})

describe('reports', () => {
  test.each([
    ['They supervise the work of four technical analysts.', 'The text says “four technical analysts”, the notice states 3 direct reports.', ['four technical analysts', '3']],
    ['This post of grade G17 is new.', 'The text speaks of grade “G17”, the header of G11-G15.', ['G17', 'G11-G15']],
    ['Quote reference 270102.', 'The text gives reference “270102”, the header 270101.', ['270102', '270101']],
  ])('%s', (text, message, marked) => {
    const [finding, ...rest] = find(text)
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(message)
    expect(words(finding!, 'en')).toEqual(marked)
  })

  test('once where both languages say so', () => {
    const french: FieldLines = { grade: [{ min: 'G11', max: 'G15' }, 'Grade : G11-G15', 'G11-G15'] }
    const fake = { en: side('en', english, [['summary', 'paragraph', 'This post of grade G17 is new.']]), fr: side('fr', french, [['summary', 'paragraph', 'Ce poste de grade G17 est nouveau.']]) }
    const [enBlock, frBlock] = [fake.en.blocks.at(-1)?.id ?? '', fake.fr.blocks.at(-1)?.id ?? '']
    expect(findingsOf(internalInconsistency, { ...fake, pairs: [[[enBlock], [frBlock]]] }).map(({ en, fr }) => [en[0], fr[0]])).toEqual([[enBlock, frBlock]])
  })

  test('in French too', () => {
    const fr = side('fr', { directReports: [3, 'Subordonnés directs : 3', '3'] }, [['summary', 'paragraph', 'Elle encadre huit agents.']])
    expect(findingsOf(internalInconsistency, { en: null, fr }).map(({ message }) => message.fr)).toEqual(['Le texte dit «\u00A0huit agents\u00A0», l’avis indique 3 subordonnés directs.'])
  })
})
