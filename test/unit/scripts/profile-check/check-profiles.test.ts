import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkProfiles } from '../../../../scripts/profile-check/check-profiles.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

const root = resolve(import.meta.dirname, '../../../..')
const samples = join(root, 'resources/samples')
const example = /```json\n([\s\S]+?)```/u.exec(readFileSync(join(root, 'docs/profiles.md'), 'utf8'))?.[1] ?? ''
let folder = ''
beforeEach(() => {
  folder = tempFolder()
})

/** The example of the page on profiles, changed. */
function profileFile(name: string, change: (data: Record<string, unknown>) => void = () => undefined): string {
  const data = JSON.parse(example) as Record<string, unknown>
  change(data)
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(data, null, 2))
  return file
}

const notice = `Notice no.: HB-204/2031
Post: Berth Planner
Harbour: Ostend
Apply by: 14 March 2031
Grade: B3

1. Your work on the quay
You give each ship its berth and write down when it comes and when it leaves.

2. What you bring on board
You have planned the berths of a harbour for three years.

4. Who we are
We look after eleven harbours.

Avis n° : HB-204/2031
Poste : Planificatrice/Planificateur des postes à quai
Port : Ostende
Postuler avant le : 14 mars 2031
Grade : B3

1. Votre travail à quai
Vous donnez à chaque navire son poste à quai et notez son arrivée et son départ.

2. Ce que vous apportez à bord
Vous avez planifié pendant trois ans les postes à quai d'un port.

4. Qui nous sommes
Nous nous occupons de onze ports.
`

describe('profile:check', () => {
  test('says everything that is wrong with a profile, with key and line, and ends with 1', async () => {
    const wrong = profileFile('wrong.json', (data) => {
      data.name = { en: 'Harbour Board' }
      data.id = 'Harbour Board'
      data.wages = []
      Object.assign((data.sections as object[])[1] ?? {}, { number: 'two' })
    })
    const { lines, status } = await checkProfiles([wrong], 'en')
    expect(status).toBe(1)
    expect(lines).toEqual([
      wrong,
      '  not valid, 4 things are wrong:',
      '    line 2: “id” may have nothing but small letters without accents, digits and hyphens',
      '    line 3: “name.fr” is missing',
      expect.stringMatching(/^ {4}line \d+: “sections\.1\.number” must be a number$/u),
      expect.stringMatching(/^ {4}line \d+: “wages” is not a key of a profile$/u),
    ])
    const french = await checkProfiles([wrong], 'fr')
    expect(french.lines).toContain('    ligne 3\u00A0: «\u00A0name.fr\u00A0» manque')
  })

  test('says what is no JSON, which file is not there, and how it is used', async () => {
    const torn = join(folder, 'torn.json')
    writeFileSync(torn, '{\n  "id": ')
    const { lines, status } = await checkProfiles([torn, join(folder, 'none.txt')], 'en')
    expect(status).toBe(1)
    expect(lines.join('\n')).toMatch(/the file is not valid JSON/u)
    expect(lines.join('\n')).toMatch(/There is no such file or folder/u)
    expect(await checkProfiles([], 'en')).toMatchObject({ status: 2 })
  })

  test('says what a profile reads in a notice: the form, labels, what is missing, headings', async () => {
    const file = join(folder, 'notice.txt')
    writeFileSync(file, notice)
    const { lines, status } = await checkProfiles([profileFile('harbour-board.json'), file], 'en')
    expect(status).toBe(0)
    const said = lines.map((line) => line.replace(/\s+/gu, ' ').trim())
    expect(said).toContain('valid: “Harbour Board” (harbour-board)')
    expect(said.find((line) => line.startsWith('Its form was recognised'))).toMatch(/9\d\.\d % sure/u)
    expect(said).toContain('deadline en “Apply by” → 14 March 2031')
    expect(said).toContain('location en “Harbour” → Ostend')
    expect(said).toContain('All required fields were read.')
    expect(said).toContain('en accountabilities “1. Your work on the quay”')
    const unknown = said.slice(said.indexOf('not in the profile:'))
    expect(unknown.some((line) => line.endsWith('“4. Who we are”'))).toBe(true)
    expect(said.at(-1)).toBe('Required sections without a heading: application')
  })

  test('without a profile, says by which one the desk reads', async () => {
    const { lines, status } = await checkProfiles([join(samples, '260101.txt')], 'en')
    expect(status).toBe(0)
    expect(lines[1]).toBe('  Read by “NATO International Staff”')
  })
})
