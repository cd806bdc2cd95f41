import { describe, expect, test } from 'vitest'
import { createNoticeCollector } from '../../../../electron/workers/collect-notices.ts'
import { packed, unpacked } from '../../../../electron/workers/packed-json.ts'
import { drawsFrom } from '../../../../scripts/bench/scale/draw.ts'
import type { CollectTask, ListedDigest } from '../../../../shared/ipc/worker-jobs.ts'
import { digestNotice, type NoticeDigest } from '../../../../shared/wording/digest-notice.ts'
import { clauseNotice, loan, silence, type ClauseNotice } from '../../../fakes/clause-notices.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { noticeOf } from '../../../fakes/notice.ts'

const digest = (reference: string, clauses: ClauseNotice['clauses'], more: Partial<ClauseNotice> = {}): NoticeDigest =>
  digestNotice(noticeOf(clauseNotice({ reference, clauses, ...more })), { lexicon })

const listed = (file: string, own: NoticeDigest, isApproved = false): ListedDigest => ({
  content: `sha-${file}`,
  file,
  isApproved,
  falseAlarms: [],
  body: packed(own),
})

const task = (task: Partial<CollectTask>): CollectTask => ({
  from: null,
  to: 'first',
  digests: [],
  gone: [],
  library: null,
  slices: {},
  ...task,
})

const slipped = { ...loan, en: loan.en.replace('three', 'two') }
const shop = {
  en: 'Postcards of the collection are sold in the shop beside the entrance hall.',
  fr: 'Des cartes postales de la collection sont vendues dans la boutique du hall d’entrée.',
}

describe('one notice among three hundred', () => {
  const many = Array.from({ length: 300 }, (_, at) => {
    const own = {
      en: `Room ${at + 3} of wing ${at} is looked after by the keeper of drawer ${at * 7} and cupboard ${at * 3}.`,
      fr: `La salle ${at + 3} de l’aile ${at} est tenue par le gardien du tiroir ${at * 7} et de l’armoire ${at * 3}.`,
    }
    return listed(`${at}.txt`, digest(String(at), [loan, silence, own]))
  })
  const learned = () => {
    const collect = createNoticeCollector()
    return { collect, first: collect(task({ digests: many })) }
  }

  test('that comes makes one slice, its own, and none other', () => {
    const { collect, first } = learned()
    expect(first.changed).toHaveLength(300)
    const more = listed('more.txt', digest('more', [loan, silence]))
    const { changed } = collect(task({ from: 'first', to: 'second', digests: [more] }))
    expect(changed.map(({ content }) => content)).toEqual(['sha-more.txt'])
  })

  test('that goes, or changes what it says, changes none but its own', () => {
    const { collect } = learned()
    expect(collect(task({ from: 'first', to: 'second', gone: ['sha-7.txt'] })).changed).toEqual([])
    const other = listed('8.txt', digest('8', [slipped, silence]))
    const { changed } = collect(task({ from: 'second', to: 'third', digests: [other] }))
    expect(changed.map(({ content }) => content)).toEqual(['sha-8.txt'])
  })

  test('whose slice was known already by its hash is no change', () => {
    const { collect, first } = learned()
    const slices = Object.fromEntries(first.changed.map(({ content, hash }) => [content, hash]))
    expect(collect(task({ digests: many, slices })).changed).toEqual([])
  })

  test('is not learned from where the rest is not held: all is to come again', () => {
    const more = listed('more.txt', digest('more', [loan]))
    expect(createNoticeCollector()(task({ from: 'first', digests: [more] }))).toMatchObject({
      isLost: true,
      changed: [],
    })
    const { collect } = learned()
    expect(collect(task({ from: 'another', digests: [more] }))).toMatchObject({ isLost: true })
  })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'whatever comes, changes and goes, it knows what it would know anew: %i',
  (seed) => {
    const draw = drawsFrom(seed)
    const wordings = [loan, silence, shop, slipped, { ...shop, en: shop.en.replace('beside', 'behind') }]
    const sentences = [
      { en: 'Keeps the books of the north wing.', fr: 'Tient les livres de l’aile nord.' },
      { en: 'Keeps the books of the north wing.', fr: 'Tient les registres de l’aile nord.' },
    ]
    const drawn = (name: string): ListedDigest => {
      const [grade, reference] = [draw.one(['G12', 'G15']), draw.chance(0.1) ? 'shared' : name]
      const own = digest(
        reference,
        wordings.filter(() => draw.chance(0.6)),
        {
          date: `20${draw.from(28, 31)}-05-0${draw.from(1, 9)}`,
          grades: draw.chance(0.2) ? ['G12', 'G15'] : [grade, grade],
        },
      )
      return listed(
        `${name}.txt`,
        {
          ...own,
          title: { en: draw.one(['Archivist', 'Gardener of the park']), fr: null },
          salary: { amount: draw.from(1, 3), currency: 'EUR', period: 'month', location: 'Ostend', schedule: '' },
          sentences: [draw.one(sentences)],
          said: [{ kind: 'acronym', en: draw.one(['HBO', 'ICE']), fr: 'BDP', findings: [] }],
        },
        draw.chance(0.3),
      )
    }
    const collect = createNoticeCollector()
    const [there, slices] = [new Map<string, ListedDigest>(), new Map<string, string>()]
    for (let turn = 0; turn < 40; turn += 1) {
      const before = [...there.values()]
      const gone = before.filter(() => draw.chance(0.1)).map(({ content }) => content)
      const came = Array.from({ length: draw.from(0, 2) }, () => drawn(String(draw.from(1, 30))))
      for (const content of gone) there.delete(content)
      for (const one of came) there.set(one.content, one)
      const going = gone.filter((content) => !there.has(content))
      const step = collect(
        task({ from: turn === 0 ? null : `turn ${turn - 1}`, to: `turn ${turn}`, digests: came, gone: going }),
      )
      for (const content of going) slices.delete(content)
      for (const { content, body } of step.changed) slices.set(content, body)
      const anew = createNoticeCollector()(task({ digests: [...there.values()] }))
      expect(JSON.parse(step.library)).toEqual(JSON.parse(anew.library))
      const expected = new Map(anew.changed.map(({ content, body }) => [content, unpacked(body)]))
      expect(new Map([...slices].map(([content, body]) => [content, unpacked(body)]))).toEqual(expected)
    }
  },
)
