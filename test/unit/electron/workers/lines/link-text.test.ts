import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../../electron/workers/text/read-markdown.ts'
import { readText } from '../../../../../electron/workers/text/read-text.ts'

const cases = [
  ['its address', 'See [https://x.example/a](https://x.example/a).', 'See https://x.example/a.'],
  ['its address, shorter', 'See [www.x.example](https://www.x.example/) now', 'See www.x.example now'],
  ['a mail address', 'Write to [a@x.example](mailto:a@x.example).', 'Write to a@x.example.'],
  ['none', 'See <https://x.example/a>.', 'See <https://x.example/a>.'],
  ['other words', 'See [here](https://x.example/a).', 'See [here](https://x.example/a).'],
  ['another address', '[x.example](https://y.example/)', '[x.example](https://y.example/)'],
  [
    'two addresses',
    '[x.example](https://x.example) and [a@x.example](mailto:a@x.example)',
    'x.example and a@x.example',
  ],
] as const

describe('a link whose words are', () => {
  test.each(cases)('%s', (_, written, expected) => {
    expect(readMarkdown(Buffer.from(written)).map(({ text }) => text)).toEqual([expected])
  })

  test('its address stays as written in plain text, where nobody knows who wrote its signs', () => {
    const written = 'See [https://x.example/a](https://x.example/a).'
    expect(readText(Buffer.from(written)).map(({ text }) => text)).toEqual([written])
  })

  test('given below', () => {
    const written = 'See [https://x.example/a][1] and [this][1].\n\n[1]: https://x.example/a'
    expect(readMarkdown(Buffer.from(written)).map(({ text }) => text)).toEqual([
      'See https://x.example/a and [this](https://x.example/a).',
    ])
  })
})
