import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

describe('dates and money', () => {
  test.each([
    ['The old stock ends on 31/12/30.', 'Les anciens stocks finissent le 31 décembre 2031.'],
    ['The list dates from 07/2030.', 'La liste date de juin 2030.'],
    ['The rate is .5 per cent.', 'Le taux est de 5 %.'],
    ['It costs K€ 45.', 'Cela coûte 54 000 euros.'],
    ['The fee is CAD 90.', 'Les droits s’élèvent à 90 $ US.'],
    ['The fee is $90.', 'Les droits s’élèvent à 90 €.'],
    ['The fee is £300.', 'Les droits s’élèvent à 300 €.'],
    ['From 5 to 9 June 2030.', 'Du 5 au 9 juillet 2030.'],
    ['Interviews are held on 05/06/2030.', 'Les entretiens ont lieu le 6 mai 2030 et 5/7.'],
    ['Tests: week of 12 May 2030.', 'Épreuves : semaine du 21 mai 2030.'],
    ['The post is filled as of 1 January 2031.', 'Le poste est à pourvoir au 1er juin 2031.'],
    ['The post is filled as of 1.1.2031.', 'Le poste est à pourvoir au 1er février 2031.'],
    ['In the third quarter of 2030.', 'Au quatrième trimestre de 2030.'],
  ])('told: %s / %s', (en, fr) => {
    expect(find(en, fr)).not.toEqual([])
  })

  test.each([
    ['The old stock ends on 31/12/30.', 'Les anciens stocks finissent le 31 décembre 2030.'],
    ['The old stock ends on 31/12/30.', 'Les anciens stocks finissent le 31/12/2030.'],
    ['The list dates from 07/2030.', 'La liste date de juillet 2030.'],
    ['The list dates from July 2030.', 'La liste date de 07/2030.'],
    ['The rate is .5 per cent.', 'Le taux est de 0,5 %.'],
    ['The rate is 0.5%.', 'Le taux est de 0,5 pour cent.'],
    ['It costs K€ 45.', 'Cela coûte 45 000 euros.'],
    ['It costs €45k.', 'Cela coûte 45 000 €.'],
    ['It costs €45k.', 'Cela coûte 45 k€.'],
    ['It costs EUR 45 thousand.', 'Cela coûte 45 k€.'],
    ['The fund is worth $100M.', 'Le fonds s’élève à 100 M$.'],
    ['The fund is worth $1.5 billion.', 'Le fonds s’élève à 1,5 milliard de dollars.'],
    ['The fee is CAD 90.', 'Les droits s’élèvent à 90 $.'],
    ['The fee is C$90.', 'Les droits s’élèvent à 90 dollars canadiens.'],
    ['Files of 2027/28 are kept.', 'Les dossiers de 2027-2028 sont conservés.'],
    ['In fiscal year 2027-28 we hire.', 'Nous recrutons pendant l’exercice 2027-2028.'],
    ['Between 1 and 3 June 2030.', 'Du 1er au 3 juin 2030.'],
    ['From 5 to 9 June 2030.', 'Du 5 au 9 juin 2030.'],
    ['The index fell by 3.25 points.', 'L’indice a baissé de 3,25 points.'],
    ['Weight: 2.5 kg.', 'Poids : 2,5 kg.'],
    ['The range is 20-30%.', 'La fourchette est de 20 à 30 %.'],
    ['It has 1 200 pages.', 'Il compte 1 200 pages.'],
    ['Interviews are held on 05/06/2030.', 'Les entretiens ont lieu le 5 juin 2030.'],
    ['Tests: week of 12 May 2030.', 'Épreuves : semaine du 12 mai 2030.'],
    ['The post is filled as of 1.1.2031.', 'Le poste est à pourvoir au 1er janvier 2031.'],
    ['In early 2031.', 'Début 2031.'],
  ])('silent: %s / %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })
})
