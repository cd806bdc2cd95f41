import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

describe('hours and clocks', () => {
  test.each([
    ['Lunch is served at noon.', 'Le déjeuner est servi à minuit.'],
    ['Files are accepted until midnight.', 'Les dossiers sont acceptés jusqu’à midi.'],
    ['Files are accepted until noon on Friday.', 'Les dossiers sont acceptés jusqu’au vendredi à minuit.'],
    ['Files are accepted until midnight.', 'Les dossiers sont acceptés jusqu’à 12 h.'],
    ['The doors open at twenty to nine.', 'Les portes ouvrent à 9 h 20.'],
    ['The doors open at ten past five.', 'Les portes ouvrent à cinq heures moins dix.'],
    ['The doors open at five to nine.', 'Les portes ouvrent à neuf heures cinq.'],
    ['The exam starts at 2359 Brussels time.', 'L’examen commence à 22 h 59, heure de Bruxelles.'],
    ['Calls close at 1700 CET.', 'L’appel est clos à 16 h (CET).'],
    ['Calls close at 5 p.m. CET.', 'L’appel est clos à 17 h (HNE).'],
    ['Calls close at 5 p.m. Brussels time.', 'L’appel est clos à 17 h, heure de Londres.'],
    ['Calls close at 5 p.m. (Paris time).', 'L’appel est clos à 17 h (heure de New York).'],
    ['Guards work from 2200 to 0600 hours.', 'Le personnel de garde travaille de 22 heures à 7 heures.'],
    ['The room is open from eight to six.', 'La salle est ouverte de 8 h à 17 h.'],
    ['The room opens at eight in winter.', 'La salle ouvre à 9 heures en hiver.'],
    ['The test lasts 2 hours, 15 minutes.', 'L’épreuve dure 2 h 45.'],
    ['The test lasts an hour and three quarters.', 'L’épreuve dure 1 h 15.'],
    ['The test lasts two and a quarter hours.', 'L’épreuve dure 2 h 30.'],
    [
      'The library opens at 8 a.m. in winter and at 9 a.m. in summer.',
      'La bibliothèque ouvre à 9 heures en hiver et à 8 heures en été.',
    ],
    ['The bus leaves at 7.15 from Mons and at 7.45 from Namur.', 'Le bus part à 7 h 45 de Mons et à 7 h 15 de Namur.'],
    ['The working day is seven and a half hours.', 'La journée de travail est de 8 h 30.'],
  ])('told: %s / %s', (en, fr) => {
    expect(find(en, fr)).not.toEqual([])
  })

  test.each([
    ['The exam starts at 2359 Brussels time.', 'L’examen commence à 23 h 59, heure de Bruxelles.'],
    ['Calls close at 1700 CET.', 'L’appel est clos à 17 h (CET).'],
    ['Guards work from 2200 to 0600 hours.', 'Le personnel de garde travaille de 22 heures à 6 heures.'],
    ['Guards work from 2200 hours to 0600 hours.', 'Le personnel de garde travaille de 22 h à 6 h.'],
    ['The shift lasts from 0700 to 1500 hrs.', 'Le poste dure de 7 h à 15 h.'],
    ['The desk opens at 0830 hours local time.', 'L’accueil ouvre à 8 h 30, heure locale.'],
    ['The test starts at 1430 Ottawa time.', 'L’épreuve commence à 14 h 30, heure d’Ottawa.'],
    ['The doors open at twenty to nine.', 'Les portes ouvrent à 8 h 40.'],
    ['The doors open at five to nine.', 'Les portes ouvrent à neuf heures moins cinq.'],
    ['The doors open at ten to five.', 'Les portes ouvrent à cinq heures moins dix.'],
    ['The doors open at ten past five.', 'Les portes ouvrent à cinq heures dix.'],
    ['The doors open at 4.50 p.m.', 'Les portes ouvrent à cinq heures moins dix.'],
    ['The doors open at five past five.', 'Les portes ouvrent à cinq heures cinq.'],
    [
      'The room opens at eight in winter and at nine in summer.',
      'La salle ouvre à 8 heures en hiver et à 9 heures en été.',
    ],
    ['The room is open from eight to six.', 'La salle est ouverte de 8 h à 18 h.'],
    ['The room is open from nine to five.', 'La salle est ouverte de neuf heures à dix-sept heures.'],
    ['The room is open between eight and six on weekdays.', 'La salle est ouverte de 8 h à 18 h en semaine.'],
    ['The test lasts 2 hours, 15 minutes.', 'L’épreuve dure 2 h 15.'],
    ['The test lasts one hour and three quarters.', 'L’épreuve dure une heure trois quarts.'],
    ['The test lasts an hour and three quarters.', 'L’épreuve dure 1 h 45.'],
    ['The test lasts two hours and a quarter.', 'L’épreuve dure deux heures et quart.'],
    ['The test lasts two and a quarter hours.', 'L’épreuve dure 2 h 15.'],
    ['The test lasts an hour and a quarter.', 'L’épreuve dure une heure et quart.'],
    ['The test lasts three quarters of an hour.', 'L’épreuve dure 45 minutes.'],
    ['The test lasts three quarters of an hour.', 'L’épreuve dure trois quarts d’heure.'],
    ['The test lasts half an hour.', 'L’épreuve dure une demi-heure.'],
    ['The test lasts half an hour.', 'L’épreuve dure trente minutes.'],
    ['Lunch is served at noon.', 'Le déjeuner est servi à midi.'],
    ['Lunch is served at noon.', 'Le déjeuner est servi à 12 heures.'],
    ['Files are accepted until midnight.', 'Les dossiers sont acceptés jusqu’à minuit.'],
    ['Files are accepted until midnight.', 'Les dossiers sont acceptés jusqu’à 23 h 59.'],
    ['Files are accepted until midnight.', 'Les dossiers sont acceptés jusqu’à 24 h.'],
    ['The guard makes a round at noon and at midnight.', 'Une ronde a lieu à minuit et à midi.'],
    ['Calls close at 5 p.m. (Paris time).', 'L’appel est clos à 17 h (heure d’Europe centrale).'],
    ['Calls close at 5 p.m. (Brussels).', 'L’appel est clos à 17 h (Bruxelles).'],
    [
      'The staff of four to eight people is led by a nurse.',
      'L’équipe, de quatre à huit personnes, est dirigée par une infirmière.',
    ],
    ['It has grown from eight to six members of staff.', 'L’équipe est passée de huit à six personnes.'],
    [
      'The library opens at 8 a.m. in winter and at 9 a.m. in summer.',
      'La bibliothèque ouvre à 9 heures en été et à 8 heures en hiver.',
    ],
    ['The working day is seven and a half hours.', 'La journée de travail est de 7 h 30.'],
    ['The working day is seven hours and a half.', 'La journée de travail est de sept heures et demie.'],
    [
      'Shifts start at six in the morning, at two in the afternoon and at ten at night.',
      'Les postes commencent à 6 h, à 14 h et à 22 h.',
    ],
    ['The desk is open 8.30 a.m.–12.30 p.m.', 'L’accueil est ouvert de 8 h 30 à 12 h 30.'],
    ['The desk is staffed 24/7.', 'L’accueil est assuré 24 h sur 24 et 7 jours sur 7.'],
    ['The desk closes at 4 o’clock on Fridays.', 'L’accueil ferme à 16 heures le vendredi.'],
    ['The call closes at 17:00 (UTC+1).', 'L’appel est clos à 17 h (UTC+1).'],
    ['The call closes at 23:59 ET.', 'L’appel est clos à 23 h 59, HE.'],
    ['The call closes at 11:59 p.m. Pacific Time.', 'L’appel est clos à 23 h 59, heure du Pacifique.'],
    ['Hours of work: 9–5.', 'Heures de travail : de 9 h à 17 h.'],
  ])('silent: %s / %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })
})
