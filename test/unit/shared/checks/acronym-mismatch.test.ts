import { describe, expect, test } from 'vitest'
import { acronymMismatch } from '../../../../shared/checks/acronym-mismatch.ts'
import type { Dictionaries } from '../../../../shared/spelling/known-words.ts'
import { findingsOf, side, words, type BodyLine } from '../../../fakes/notice.ts'

const paragraphs = (...texts: string[]): BodyLine[] => texts.map((text) => ['summary', 'paragraph', text])
const find = (en: string[], fr: string[]) =>
  findingsOf(acronymMismatch, { en: side('en', {}, paragraphs(...en)), fr: side('fr', {}, paragraphs(...fr)) })

test('a word of the dictionary in capitals is there for the eye, but for one with its name beside it', () => {
  const dictionaries: Dictionaries = { knows: (word) => ['noter', 'plans'].includes(word) }
  const told = (en: string, fr: string) =>
    findingsOf(acronymMismatch, {
      en: side('en', {}, paragraphs(en)),
      fr: side('fr', {}, paragraphs(fr)),
      dictionaries,
    }).length
  expect(told('Please see that the gate is closed.', 'À NOTER : la grille est fermée.')).toBe(0)
  expect(told('Please see that the gate is closed.', 'À NOTIR : la grille est fermée.')).toBe(1)
  expect(told('The Pond Lovers and Nature Society (PLANS)', 'Une société de plus')).toBe(1)
})

describe('silent', () => {
  test.each([
    ['a resolution and the body that passed it', ['UNSCR and its text'], ['une résolution de l’ONU']],
    ['known ones that the other side writes out', ['HR and IT'], ['les ressources humaines et les TI']],
    ['a known pair', ['The staff of NATO'], ['Le personnel de l’OTAN']],
    ['the same on both sides', ['the XYZ and two DUCs'], ['le XYZ et deux DUC']],
    ['known, and written out', ['good IT skills'], ['de bonnes connaissances en informatique']],
    [
      'introduced on both sides',
      ['the Duck Care Unit (DCU)', 'in DCU'],
      ['l’Unité Soin des canards (DCU)', 'à la DCU'],
    ],
    ['a pair that the notice shows', ['the Duck Care Unit (DCU)'], ['l’Unité des soins aux canards (USC)']],
    ['made of the same letters, twice', ['its BFP tools', 'the BFP'], ['ses outils FPB', 'le FPB']],
    [
      'known to both, left out once',
      ['The DCU is old.', 'The DCU grows.'],
      ['La DCU est ancienne.', 'L’unité grandit.'],
    ],
    ['capitals and grades', ['NOTE: grade G17, part II, N/A'], ['NOTE : grade, partie II']],
    [
      'known everywhere, each language in its own way',
      ['an EU rule on GDPR and GHG'],
      ['une règle de l’UE sur le RGPD et les GES'],
    ],
    [
      'spelled out with linking words of any kind',
      ['computer-aided gardening (CAG)'],
      ['jardinage assisté par ordinateur (JAO)'],
    ],
    ['money and measures', ['EUR 100,000 and files of 5 MB'], ['100 000 euros et des fichiers de 5 Mo']],
    ['words in capitals to stress them', ['You MUST NOT come, ONLY he'], ['Vous NE DEVEZ PAS venir, SEUL lui']],
    ['another case of letters', ['a certificate such as Prince2'], ['une certification telle que PRINCE2']],
    [
      'spelled out, a linking word beginning with a letter of it',
      ['The Water Data Centre (WDC) is open.'],
      ['Le Centre des données sur l’eau (CDE) est ouvert.'],
    ],
    ['by which clock', ['at 10 a.m. EST, at 10:00 UTC+1'], ['à 10 h (HNE), à 10 h (UTC+1)']],
    ['a clock named by its place', ['at 17:00 CET'], ['à 17 heures (heure de Bruxelles)']],
    ['a province', ['Moncton, NB'], ['Moncton (Nouveau-Brunswick)']],
    ['a body known by one name everywhere', ['the Food and Agriculture Organization (FAO)'], ['la FAO']],
    ['part of a name written as one word', ['with Chat QRS'], ['avec ChatQRS']],
  ])('%s', (_, en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('reports', () => {
  test.each([
    [
      'mistyped',
      ['The DCU is old.', 'The DCU grows.'],
      ['La DCU est ancienne.', 'La DUC grandit.'],
      'English has DCU, French DUC.',
    ],
    ['two letters exchanged', ['a QRTV course'], ['un cours QRVT'], 'English has QRTV, French QRVT.'],
    ['on one side only', ['in line with QRSA rules'], ['selon les règles de l’audit'], 'QRSA stands in English only.'],
    [
      'a letter lost, in a name that both sides keep',
      ['with the Old Duck Board (ODB)'],
      ['avec le Young Old Duck Board (YODB)'],
      'English has ODB, French YODB.',
    ],
    [
      'before a colon',
      ['for DCU staff: a pass'],
      ['pour les agents de la DKU : un laissez-passer'],
      'English has DCU, French DKU.',
    ],
    [
      'two of them',
      ['the parks and the lakes'],
      ['les parcs (QPK) et les lacs (QLK)'],
      'QPK and QLK stand in French only.',
    ],
    [
      'named from the end of its acronym',
      ['the parks and the lakes'],
      ['les parcs (QPK) et l’Office XYZ pour les mares et les traditions (MTO)'],
      'QPK, XYZ and MTO (“Office XYZ pour les mares et les traditions”) stand in French only.',
    ],
    [
      'a known one introduced on one side',
      ['artificial intelligence'],
      ['l’intelligence artificielle (IA)'],
      'IA (“intelligence artificielle”) stands in French only.',
    ],
    [
      'spelled out on one side',
      ['within the QDM unit'],
      ['au sein de la direction des mares (QDM)'],
      'QDM is spelled out in French and nowhere in English.',
    ],
    [
      'two known ones that are not each other’s',
      ['a statute of the ILO'],
      ['un statut de l’OMC'],
      'English has ILO, French OMC.',
    ],
    ['another field', ['questions of HR'], ['des questions de TI'], 'English has HR, French TI.'],
  ])('%s', (_, en, fr, message) => {
    expect(find(en, fr).map((finding) => finding.message.en)).toEqual([message])
  })

  test('another money', () => {
    expect(find(['It costs USD 10,000.'], ['Il en coûte 10 000 euros.']).map((finding) => finding.message.en)).toEqual([
      'USD stands in English only.',
    ])
  })

  test('less grave where its name stands beside it', () => {
    expect(
      find(['a certificate in pond care'], ['un certificat de garde des étangs (CGE)']).map(({ severity }) => severity),
    ).toEqual(['info'])
    expect(find(['a certificate in pond care'], ['un certificat CGE']).map(({ severity }) => severity)).toEqual([
      'warning',
    ])
  })

  test('with the acronyms marked', () => {
    const [finding] = find(['The DCU is old.', 'The DCU grows.'], ['La DCU est ancienne.', 'La DUC grandit.'])
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['DCU'], ['DUC']])
  })
})

test('headings in capitals name no acronyms, whatever their words', () => {
  const headings = (en: string, fr: string) =>
    findingsOf(acronymMismatch, {
      en: side('en', {}, [['application', 'heading', en]]),
      fr: side('fr', {}, [['application', 'heading', fr]]),
    })
  expect(headings('6. HOW TO APPLY', '6. COMMENT POSTULER')).toEqual([])
  expect(headings('2. TASKS', '2. TÂCHES')).toEqual([])
})

test('“US” before a sign of money is no acronym', () => {
  expect(
    findingsOf(acronymMismatch, {
      en: side('en', {}, [['summary', 'paragraph', 'A budget of US$900,000.']]),
      fr: side('fr', {}, [['summary', 'paragraph', 'Un budget de 900 000 dollars des États-Unis.']]),
    }),
  ).toEqual([])
})
