import { expect, test } from 'vitest'
import { offersPosts } from '../../../../shared/parse/posts-on-offer.ts'
import { fold } from '../../../../shared/text/fold.ts'

test.each([
  'The Section is looking for staff for two posts:',
  'We are hiring for the following positions:',
  'These vacancies exist at present:',
  'The following roles need filling:',
  'Two positions are now open to all nationals:',
  'The Agency wishes to appoint to two posts:',
  'La Section cherche du personnel pour deux postes :',
  'Nous engageons pour les postes suivants :',
  'Les postes ci-après sont à doter :',
  'Les deux emplois suivants sont libres :',
  'L’Agence souhaite nommer à deux postes :',
  'Deux postes sont ouverts aux ressortissants de tous les pays :',
])('offers: %s', (sentence) => {
  expect(offersPosts(fold(sentence))).toBe(true)
})

test.each([
  'The open-office layout has these positions:',
  'The Section comprises the following posts:',
  'The team consists of three posts:',
  'The incumbent oversees two vacant posts:',
  'The unit publishes for three posts:',
  'The opening hours of the posts are:',
  'The posts are in open offices:',
  'La Section comprend les postes suivants :',
  'L’équipe se compose de trois postes :',
  'La/Le titulaire gère deux postes vacants :',
  'Les heures d’ouverture des postes sont :',
  'Les postes de garde sont ceux-ci :',
])('speaks of others: %s', (sentence) => {
  expect(offersPosts(fold(sentence))).toBe(false)
})
