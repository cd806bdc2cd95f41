import { describe, expect, test } from 'vitest'
import type { Fields, Language } from '../../../../shared/notice/report.ts'
import { parseDocument } from '../../../../shared/parse/parse-document.ts'
import { document, line, sideLines } from './layouts/flow-layouts.ts'
import { invented } from './layouts/invented-notice.ts'
import { profiles } from './written-forms.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

describe('titles', () => {
  test.each<[en: string, fr: string, title: Record<Language, string>, posts: number]>([
    [
      'Keeper, Lamps (918273)',
      'Gardienne/Gardien (lampes) (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps-918273',
      'Gardienne/Gardien (lampes)-918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps - 918273',
      'Gardienne/Gardien (lampes) – 918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      '918273 - Keeper, Lamps',
      '918273 – Gardienne/Gardien (lampes)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps [918273]',
      'Gardienne/Gardien (lampes) [918273]',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps (Ref. 918273)',
      'Gardienne/Gardien (lampes) (réf. 918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps: 918273',
      'Gardienne/Gardien (lampes) : 918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      1,
    ],
    [
      'Keeper, Lamps (2 posts) (918273)',
      'Gardienne/Gardien (lampes) (2 postes) (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      2,
    ],
    [
      'Keeper, Lamps (three posts)-918273',
      'Gardienne/Gardien (lampes) (trois postes)-918273',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      3,
    ],
    [
      'Keeper, Lamps - 4 posts (918273)',
      'Gardienne/Gardien (lampes) - 4 postes (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      4,
    ],
    [
      'Keeper, Lamps x2 (918273)',
      'Gardienne/Gardien (lampes) x2 (918273)',
      { en: 'Keeper, Lamps', fr: 'Gardienne/Gardien (lampes)' },
      2,
    ],
  ])('%s', (en, fr, title, posts) => {
    for (const [name, expected] of [
      ['title', title],
      ['reference', { en: '918273', fr: '918273' }],
      ['posts', { en: posts, fr: posts }],
    ] as const) {
      const fields = readTitle(en, fr)
      expect([fields.en[name]?.value, fields.fr[name]?.value], name).toEqual([expected.en, expected.fr])
    }
  })

  test.each([
    ['918273', '918273'],
    ['(918273)', '(918273)'],
    ['Reference: 918273', 'Référence : 918273'],
    ['Job Number: 918273', "Numéro de l'emploi : 918273"],
    ['Ref.: 918273', 'Réf. : 918273'],
    ['Vacancy Number 918273', 'Numéro de référence 918273'],
  ])('the reference on its own line: %s', (en, fr) => {
    for (const order of ['below', 'above']) {
      const fields = readTitle('Keeper, Lamps', 'Gardienne/Gardien (lampes)', { en, fr }, order)
      for (const language of ['en', 'fr'] as const)
        expect([fields[language].title?.value, fields[language].reference?.value], `${language}, ${order}`).toEqual([
          language === 'en' ? 'Keeper, Lamps' : 'Gardienne/Gardien (lampes)',
          '918273',
        ])
    }
  })
})

function readTitle(
  en: string,
  fr: string,
  own: Record<Language, string> | null = null,
  order = 'below',
): Record<Language, Fields> {
  const lines = (['en', 'fr'] as const).flatMap((language) => {
    const [, ...rest] = sideLines(invented[language])
    const title = line(language === 'en' ? en : fr)
    const head =
      own === null ? [title] : order === 'below' ? [title, line(own[language])] : [line(own[language]), title]
    return [...head, ...rest]
  })
  const outcome = parseDocument(document(lines), profiles, { lexicon, anyway: false })
  if (!outcome.ok || outcome.file.en === null || outcome.file.fr === null) throw new Error('a side is missing')
  return { en: outcome.file.en.fields, fr: outcome.file.fr.fields }
}
