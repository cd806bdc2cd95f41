import { side, type BodyLine, type FakeNotice } from './notice.ts'

/** Two clauses of an invented house, in both languages. */
export const loan = {
  en: 'Books may be lent for three weeks to members of the museum who hold a valid card.',
  fr: 'Les livres peuvent être prêtés pour trois semaines aux membres du musée qui ont une carte valable.',
}
export const silence = {
  en: 'Visitors are asked to keep quiet in the reading room of the north wing.',
  fr: 'Les visiteurs sont priés de garder le silence dans la salle de lecture de l’aile nord.',
}

export interface ClauseNotice {
  reference: string
  date?: string
  grades?: [string, string]
  clauses: { en: string | null; fr: string | null }[]
  section?: BodyLine[0]
}

/** A notice with a deadline, a grade and clauses, each facing its counterpart. */
export function clauseNotice({
  reference,
  date = '2030-05-01',
  grades = ['G12', 'G12'],
  clauses,
  section = 'additional',
}: ClauseNotice): FakeNotice {
  const make = (language: 'en' | 'fr') =>
    side(
      language,
      {
        reference: [reference, `Archive (${reference})`, reference],
        deadline: [{ date, time: null }, `Deadline: ${date}`, date],
        grade: [{ min: grades[0], max: grades[1] }, `Grade: ${grades.join('-')}`, grades.join('-')],
      },
      [
        [section, 'heading', '8. END'],
        ...clauses.flatMap((clause): BodyLine[] =>
          clause[language] === null ? [] : [[section, 'paragraph', clause[language]]],
        ),
      ],
    )
  return { en: make('en'), fr: make('fr') }
}
