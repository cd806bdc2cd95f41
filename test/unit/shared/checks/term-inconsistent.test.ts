import { describe, expect, test } from 'vitest'
import { termInconsistent } from '../../../../shared/checks/term-inconsistent.ts'
import { findingsOf, side, type BodyLine } from '../../../fakes/notice.ts'

const items = (...texts: string[]): BodyLine[] => texts.map((text) => ['qualifications', 'item', text])
const find = (en: string[], fr: string[]) =>
  findingsOf(termInconsistent, { en: side('en', {}, items(...en)), fr: side('fr', {}, items(...fr)) })

describe('silent', () => {
  test.each([
    [
      'the same each time',
      ['feed the old ducks;', 'Feed the old ducks.'],
      ['nourrir les vieux canards ;', 'Nourrir les vieux canards.'],
    ],
    ['short phrases', ['Initiative', 'Initiative'], ['Initiative', 'Esprit d’initiative']],
    [
      'a body by its name',
      ['the NATO Science and Technology Organization'],
      ['l’Organisation OTAN pour la science et la technologie'],
    ],
    ['a body by its acronym', ['the NATO Science and Technology Organization'], ['la STO']],
  ])('%s', (_, en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('reports', () => {
  test('one sentence in two ways', () => {
    const [finding, ...rest] = find(
      ['feed the old ducks;', 'feed the old ducks.'],
      ['nourrir les vieux canards ;', 'alimenter les canards âgés.'],
    )
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ severity: 'info', en: ['en1', 'en2'], fr: ['fr1', 'fr2'] })
    expect(finding?.message.en).toBe(
      '“feed the old ducks” is translated as “nourrir les vieux canards” and as “alimenter les canards âgés”.',
    )
  })

  test('a body under another name', () => {
    expect(
      find(['the NATO Science and Technology Organization'], ['l’Office atlantique du savoir']).map(
        ({ check }) => check,
      ),
    ).toEqual(['term-inconsistent'])
  })
})
