import { growth, muchLessThanSquare } from '../../../fakes/growth.ts'
import { expect, test } from 'vitest'
import { blankLinkSigns, linksIn, withoutLinkSigns } from '../../../../shared/text/link-signs.ts'

test.each<[string, string]>([
  ['See our [pay page](https://pay.example/en) and [here](#).', 'See our pay page and here.'],
  ['([lien](#)) ; [écrivez-nous](mailto:a@b.example)', '(lien) ; écrivez-nous'],
  ['A list [one, two] (three)', 'A list [one, two] (three)'],
  ['[signed] by the head', '[signed] by the head'],
  ['[words](see annex)', '[words](see annex)'],
])('%s reads %s', (text, read) => {
  expect(withoutLinkSigns(text)).toBe(read)
})

test('where its words and its address stand', () => {
  const text = 'Ask [the desk](https://d.example) or [us](#)'
  const [first, second] = linksIn(text)
  expect([first?.words, first?.address].map((place) => text.slice(place?.start, place?.end))).toEqual([
    'the desk',
    'https://d.example',
  ])
  expect(second).toMatchObject({ start: 37, end: 44, address: null })
})

test('a thousand brackets cost no time to speak of', () => {
  const cost = growth(5_000, (size) => {
    linksIn('['.repeat(size) + ']('.repeat(size))
  })
  expect(cost).toBeLessThan(muchLessThanSquare)
})

test('blanked, a text keeps its length and every other place in it', () => {
  const text = 'At ([www.d.example](http://www.d.example)) we'
  const blank = blankLinkSigns(text)
  expect(blank).toHaveLength(text.length)
  expect([blank.indexOf('www.d.example'), blank.indexOf(') we')]).toEqual([
    text.indexOf('www.d.example'),
    text.indexOf(') we'),
  ])
  expect(blank.replace(/ +/gu, ' ')).toBe('At ( www.d.example ) we')
})
