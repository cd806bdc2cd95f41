import { describe, expect, test } from 'vitest'
import { linkMismatch } from '../../../../shared/checks/link-mismatch.ts'
import { findingsOf, side } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(linkMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

describe('pages with words in their address', () => {
  test.each([
    ['See https://www.example.org/en/values.', 'Voir https://www.example.org/fr/emplois.'],
    ['See https://www.example.org/en/values.', 'Voir https://www.example.net/fr/valeurs.'],
    ['See https://www.example.org/en/values/12.', 'Voir https://www.example.org/fr/valeurs/21.'],
    ['See https://www.example.org/en/values.', 'Voir https://www.example.org/en/values.'],
  ])('told: %s / %s', (en, fr) => {
    expect(find(en, fr)).not.toEqual([])
  })

  test.each([
    [
      'Our values are presented at https://www.example.org/en/values.',
      'Nos valeurs sont présentées à l’adresse https://www.example.org/fr/valeurs.',
    ],
    [
      'See https://www.example.org/en/jobs/working-conditions.',
      'Voir https://www.example.org/fr/emplois/conditions-de-travail.',
    ],
    [
      'See https://www.example.org/en/human-resources.html.',
      'Voir https://www.example.org/fr/ressources-humaines.html.',
    ],
  ])('silent: %s / %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })
})
