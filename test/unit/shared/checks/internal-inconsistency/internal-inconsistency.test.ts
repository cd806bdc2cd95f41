import { describe, expect, test } from 'vitest'
import { internalInconsistency } from '../../../../../shared/checks/internal-inconsistency/internal-inconsistency.ts'
import { findingsOf, side, words, type FieldLines } from '../../../../fakes/notice.ts'

const english: FieldLines = {
  reference: ['270101', 'Gardener (270101)', '270101'],
  grade: [{ min: 'G11', max: 'G15' }, 'Grade: G11-G15', 'G11-G15'],
  deadline: [{ date: '2030-10-20', time: null }, 'Application Deadline: 20-Oct-2030', '20-Oct-2030'],
  clearance: ['NS', 'Clearance Level: NS', 'NS'],
  posts: [2, 'Gardener (2 posts)', '(2 posts)'],
  directReports: [3, 'Direct reports: 3', '3'],
  indirectReports: [2, 'Indirect reports: 2', '2'],
}
const find = (text: string, fields: FieldLines = english) =>
  findingsOf(internalInconsistency, { en: side('en', fields, [['summary', 'paragraph', text]]), fr: null })

describe('silent', () => {
  test.each([
    ['The incumbent leads a team of three gardeners and two analysts.'],
    ['They supervise five staff.'],
    ['They manage four servers and lead for four years.'],
    ['Advancement from grade G11 to grade G15 is possible.'],
    ['It has nothing to do with the G20 summit.'],
    ['They supervise three gardeners, among them two technicians.'],
    ['They lead one gardener and two analysts.'],
    ['The incumbent joins a team of nine engineers.'],
    ['They report to the Project Manager and work alongside four other technicians.'],
    ['They must have managed seven analysts elsewhere, having led nine technicians.'],
    ['Applications must arrive by 20 October 2030; interviews follow on 4 November 2030.'],
    ['Please apply before 21 October 2030.'],
    ['Applications are read until 4 November 2030 by a panel.'],
    ['A NATO SECRET clearance is needed; files may be COSMIC TOP SECRET.'],
    ['Tests start on Monday 4 November 2030, or in the week of 11 November 2030.'],
    ['The Head of Division leads 42 staff members.'],
    ['Staff elsewhere whose grade corresponds to G20 may apply.'],
    ['Nine posts of this museum are new.'],
    ['Quote reference 270101. Call extension 270199, or extension number 270198.'],
    ['The rules that apply to visitors date from 4 November 2029; they apply from 5 November 2030.'],
    ['The closing date of the exhibition is 4 November 2030.'],
    ['The old post of grade G17 was another one.'],
  ])('%s', (text) => expect(find(text)).toEqual([]))

  test('and where nothing is stated', () =>
    expect(find('They supervise nine staff in a post of grade G20.', {})).toEqual([]))
})

describe('reports', () => {
  test.each([
    [
      'They supervise the work of four technical analysts.',
      'The text says “four technical analysts”, the notice states 3 direct reports.',
      ['four technical analysts', '3'],
    ],
    [
      'They lead seven investigators.',
      'The text says “seven investigators”, the notice states 3 direct reports.',
      ['seven investigators', '3'],
    ],
    [
      'Applications must arrive by 21 October 2030.',
      'The text lets candidates apply until “21 October 2030”, the header until 20 October 2030.',
      ['21 October 2030', '20-Oct-2030'],
    ],
    [
      'The closing date for applications is 10 October 2030.',
      'The text lets candidates apply until “10 October 2030”, the header until 20 October 2030.',
      ['10 October 2030', '20-Oct-2030'],
    ],
    [
      'Candidates may apply online until 10 October 2030.',
      'The text lets candidates apply until “10 October 2030”, the header until 20 October 2030.',
      ['10 October 2030', '20-Oct-2030'],
    ],
    [
      'Applications will be accepted until 10 October 2030.',
      'The text lets candidates apply until “10 October 2030”, the header until 20 October 2030.',
      ['10 October 2030', '20-Oct-2030'],
    ],
    [
      'Candidates must be cleared to COSMIC TOP SECRET.',
      'The text requires clearance “COSMIC TOP SECRET”, the header NS.',
      ['COSMIC TOP SECRET', 'NS'],
    ],
    [
      'There are four vacant posts.',
      'The text says “four vacant posts”, the title offers 2 posts.',
      ['four vacant posts', '(2 posts)'],
    ],
    [
      'The incumbent must hold a COSMIC TOP SECRET clearance.',
      'The text requires clearance “COSMIC TOP SECRET”, the header NS.',
      ['COSMIC TOP SECRET', 'NS'],
    ],
    [
      'Interviews start on Tuesday 4 November 2030.',
      '“Tuesday 4 November 2030” is a Monday.',
      ['Tuesday 4 November 2030'],
    ],
    [
      'Four posts are to be filled.',
      'The text says “Four posts are to be filled”, the title offers 2 posts.',
      ['Four posts are to be filled', '(2 posts)'],
    ],
    [
      'They are the line manager of eight assistants.',
      'The text says “eight assistants”, the notice states 3 direct reports.',
      ['eight assistants', '3'],
    ],
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
    const fake = {
      en: side('en', english, [['summary', 'paragraph', 'This post of grade G17 is new.']]),
      fr: side('fr', french, [['summary', 'paragraph', 'Ce poste de grade G17 est nouveau.']]),
    }
    const [enBlock, frBlock] = [fake.en.blocks.at(-1)?.id ?? '', fake.fr.blocks.at(-1)?.id ?? '']
    expect(
      findingsOf(internalInconsistency, { ...fake, pairs: [[[enBlock], [frBlock]]] }).map(({ en, fr }) => [
        en[0],
        fr[0],
      ]),
    ).toEqual([[enBlock, frBlock]])
  })

  test.each([
    [
      'Trois personnes et sept techniciens sont placés sous son autorité.',
      'The text says “sept techniciens”, the notice states 3 direct reports.',
    ],
    [
      'Les candidatures doivent parvenir au plus tard le 21 octobre 2030.',
      'The text lets candidates apply until “21 octobre 2030”, the header until 20 October 2030.',
    ],
    [
      'Une habilitation de sécurité du niveau COSMIC TRÈS SECRET est requise.',
      'The text requires clearance “COSMIC TRÈS SECRET”, the header NS.',
    ],
    ['Les épreuves auront lieu le mardi 4 novembre 2030.', '“mardi 4 novembre 2030” is a Monday.'],
    [
      'La clôture des candidatures est fixée au 10 octobre 2030.',
      'The text lets candidates apply until “10 octobre 2030”, the header until 20 October 2030.',
    ],
    [
      'Le titulaire est habilité au niveau COSMIC TRÈS SECRET.',
      'The text requires clearance “COSMIC TRÈS SECRET”, the header NS.',
    ],
    ['Elle encadre trois agents, dont deux analystes.', null],
    ['Elle travaille au sein d’une équipe de neuf personnes.', null],
  ])('in French: %s', (text, message) => {
    const fields: FieldLines = {
      deadline: [{ date: '2030-10-20', time: null }, 'Date de retrait : 20-oct.-2030', '20-oct.-2030'],
      clearance: ['NS', 'Habilitation : NS', 'NS'],
      directReports: [3, 'Subordonnés directs : 3', '3'],
    }
    const found = findingsOf(internalInconsistency, {
      en: null,
      fr: side('fr', fields, [['summary', 'paragraph', text]]),
    })
    expect(found.map((finding) => finding.message.en)).toEqual(message === null ? [] : [message])
  })

  test('in French too', () => {
    const fr = side('fr', { directReports: [3, 'Subordonnés directs : 3', '3'] }, [
      ['summary', 'paragraph', 'Elle encadre huit agents.'],
    ])
    expect(findingsOf(internalInconsistency, { en: null, fr }).map(({ message }) => message.fr)).toEqual([
      'Le texte dit «\u00A0huit agents\u00A0», l’avis indique 3 subordonnés directs.',
    ])
  })
})
