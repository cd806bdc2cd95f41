import { describe, expect, test } from 'vitest'
import { paragraphLine } from '../../../../electron/workers/lines/line-text.ts'
import { chooseTicked } from '../../../../shared/parse/choose-ticked.ts'

const read = (...texts: string[]): string[] =>
  chooseTicked(texts.map((text) => paragraphLine(text))).map(({ marker, text }) =>
    marker === null || text === marker ? text : `{${marker}} ${text}`,
  )

describe('options with boxes', () => {
  test.each([
    ['before them', ['Schedule: ☒ Full-time ☐ Part-time'], ['Schedule: Full-time']],
    ['the other one', ['Horaire : ☐ Temps plein ☑ Temps partiel'], ['Horaire : Temps partiel']],
    ['behind them', ['Schedule: Full-time ☒ Part-time ☐'], ['Schedule: Full-time']],
    ['without a label, glued', ['☒Full-time ☐Part-time'], ['Full-time']],
    ['without a label', ['☒ Full-time ☐ Part-time'], ['Full-time']],
    ['separated by signs', ['Schedule: ☐ Part-time / ☒ Full-time'], ['Schedule: Full-time']],
    ['two of three', ['Travel: ☒ Europe, ☐ Asia, ☒ Africa'], ['Travel: Europe, Africa']],
    ['typed', ['Schedule: [X] Full-time [ ] Part-time'], ['Schedule: Full-time']],
    ['filled squares', ['Schedule: ■ Full-time □ Part-time'], ['Schedule: Full-time']],
    ['filled squares without a label', ['■ Full-time □ Part-time'], ['Full-time']],
    ['round ones', ['Schedule: ○ Part-time ◉ Full-time'], ['Schedule: Full-time']],
    ['ticks beside empty boxes', ['Schedule: ✓ Full-time □ Part-time'], ['Schedule: Full-time']],
    [
      'one below the other',
      ['Schedule:', '☒ Full-time', '☐ Part-time', 'Grade: G12'],
      ['Schedule:', 'Full-time', 'Grade: G12'],
    ],
    ['of which the first stands with the label', ['Schedule: ☐ Part-time', '☒ Full-time'], ['Schedule:', 'Full-time']],
    ['typed in round brackets', ['Schedule: (x) Full-time ( ) Part-time'], ['Schedule: Full-time']],
    [
      'squares one below the other behind a label',
      ['Schedule: □ Part-time', '■ Full-time', 'Grade: G12'],
      ['Schedule:', 'Full-time', 'Grade: G12'],
    ],
    ['round brackets one below the other', ['Schedule: (X) Full-time', '( ) Part-time'], ['Schedule: Full-time']],
    ['one alone', ['Schedule: ☒ Full-time'], ['Schedule: Full-time']],
    [
      'two questions, of which one has no answer',
      ['Shifts: ☐ Yes ☒ No', 'Travel: ☐ Yes ☐ No'],
      ['Shifts: No', 'Travel: ☐ Yes ☐ No'],
    ],
    ['Markdown’s', ['- [x] Full-time', '- [ ] Part-time'], ['Full-time']],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  test('boxes before every line of a list are its bullets', () => {
    expect(read('One of:', '☐ a degree', '☐ a licence', 'End.')).toEqual([
      'One of:',
      '{☐} a degree',
      '{☐} a licence',
      'End.',
    ])
  })

  test.each([
    ['one box that is not ticked', ['☐ a degree']],
    ['ticks for bullets', ['✓ a degree', '✓ a licence']],
    ['bullets of two levels', ['■ a degree', '□ in law', '● other', '○ more']],
    ['nothing ticked', ['Schedule: ☐ Full-time ☐ Part-time']],
    ['everything ticked', ['Schedule: ☒ Full-time ☒ Part-time']],
    ['a sign in a sentence', ['Mark your answer with ☒ in the form.']],
    ['bullets below a label', ['Duties: ● reading', '● writing', '○ by hand']],
    ['numbers of a list', ['Parts: (x) the tenth', '(xi) the next']],
    ['brackets', ['See [x] and the note [1].']],
  ])('%s stays', (_, lines) => {
    expect(read(...lines)).toEqual(chooseLines(lines))
  })
})

function chooseLines(lines: readonly string[]): string[] {
  return lines
    .map((text) => paragraphLine(text))
    .map(({ marker, text }) => (marker === null || text === marker ? text : `{${marker}} ${text}`))
}
