import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import type { Classified } from '../../../../shared/parse/classified.ts'
import { paragraphOf } from '../../../../shared/parse/paragraph.ts'
import { settleTogether } from '../../../../shared/parse/settle-together.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const line = (text: string, spaceBefore = false): Line => ({
  text,
  marker: null,
  heading: null,
  bold: false,
  unit: 'line',
  spaceBefore,
  cell: null,
  at: { page: 1, box: [70, 70, 400, 12], fontSize: 10 },
})

/** Each paragraph as its lines. */
const side = (paragraphs: readonly string[][], spaceBefore = false): Classified[] =>
  paragraphs.map((texts) => {
    const lines = texts.map((text) => line(text, spaceBefore))
    const paragraph = { ...paragraphOf(lines[0] ?? line('')), text: texts.join(' '), lines }
    return { paragraph, section: 'additional', kind: 'paragraph', group: null }
  })

const texts = (items: readonly Classified[]): string[] => items.map(({ paragraph }) => paragraph.text)
const others = [
  'Lamps are lit at dusk.',
  'Nobody may smoke here.',
  'The oil is free of charge.',
  'Keepers sleep by day.',
  'Boats come on Mondays.',
  'Bread is baked on the island.',
  'Letters take a week.',
  'Gulls are not to be fed.',
  'The well is deep.',
].map((text) => [text])
const autres = [
  'Les feux sont allumés le soir.',
  'Il est interdit de fumer ici.',
  'L’huile est gratuite.',
  'Les gardiens dorment le jour.',
  'Le bateau passe le lundi.',
  'Le pain est cuit sur l’île.',
  'Le courrier met une semaine.',
  'Ne pas nourrir les mouettes.',
  'Le puits est profond.',
].map((text) => [text])
const joined = [
  'The keeper works in the evening and on Sundays.',
  'Working from the shore is possible where the tide allows it.',
]
const joint = [
  'Le gardien travaille le soir et le dimanche.',
  'Le travail depuis la côte est possible lorsque la marée le permet.',
]

describe('paragraphs without white between them, where both languages fill a line', () => {
  test('are two where the section’s paragraphs are sentences', () => {
    const settled = settleTogether(side([...others, joined]), side([...autres, joint]), lexicon)
    expect(texts(settled.en).slice(-2)).toEqual(joined)
    expect(texts(settled.fr).slice(-2)).toEqual(joint)
  })

  test('are two where each language has joined others', () => {
    const en = [...others.slice(0, 4), others.slice(4, 6).flat(), ...others.slice(6), ...joined.map((text) => [text])]
    const settled = settleTogether(side(en), side([...autres, joint]), lexicon)
    expect(texts(settled.en)).toEqual([...others.flat(), ...joined])
    expect(texts(settled.fr)).toEqual([...autres.flat(), ...joint])
  })

  test('stay one where its paragraphs hold several sentences', () => {
    const long = (items: readonly string[][]): string[][] =>
      items.map(([text]) => [`${text ?? ''} ${text ?? ''} ${text ?? ''}`])
    const settled = settleTogether(side([...long(others), joined]), side([...long(autres), joint]), lexicon)
    expect(settled.en).toHaveLength(10)
    expect(settled.fr).toHaveLength(10)
  })

  test('stay one where white parts all others', () => {
    const settled = settleTogether(side([...others, joined], true), side([...autres, joint], true), lexicon)
    expect(settled.en).toHaveLength(10)
  })
})
