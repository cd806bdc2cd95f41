import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadProfile, ProfileError } from '../../../../shared/profile/load-profile.ts'
import { loadProfileFiles } from '../../../../shared/profile/load-profile-files.ts'

const folder = resolve(import.meta.dirname, '../../../../resources/profiles')
const house = readFileSync(join(folder, 'nato-is.json'), 'utf8')

describe('the profiles that come with the product', () => {
  test('are valid and carry the names of their files', () => {
    const files = readdirSync(folder)
    const profiles = loadProfileFiles(files.map((name) => ({ name, json: readFileSync(join(folder, name), 'utf8') })))
    expect(profiles.map(({ id }) => `${id}.json`)).toEqual(files)
  })
})

describe('a profile that is wrong says where', () => {
  const changed = (change: (data: Record<string, unknown>) => void): string => {
    const data = JSON.parse(house) as Record<string, unknown>
    change(data)
    return JSON.stringify(data)
  }
  const field = (data: Record<string, unknown>, name: string): Record<string, unknown> =>
    (data.fields as Record<string, Record<string, unknown>>)[name] ?? {}

  test.each<[string, (data: Record<string, unknown>) => void]>([
    [
      'name.fr',
      (data) => {
        data.name = { en: 'House' }
      },
    ],
    [
      'fields.grade.labels.fr',
      (data) => {
        field(data, 'grade').labels = { en: ['Grade'], fr: [] }
      },
    ],
    [
      'fields.colour',
      (data) => {
        Object.assign(data.fields as object, { colour: field(data, 'grade') })
      },
    ],
    [
      'referencePattern',
      (data) => {
        data.referencePattern = '(\\d'
      },
    ],
    [
      'sections.0.number',
      (data) => {
        Object.assign((data.sections as object[])[0] ?? {}, { number: 'one' })
      },
    ],
    [
      'sections.1.id',
      (data) => {
        Object.assign((data.sections as object[])[1] ?? {}, { id: 'summary' })
      },
    ],
    [
      'wages',
      (data) => {
        data.wages = []
      },
    ],
  ])('%s', (key, change) => {
    const load = (): unknown => loadProfile(changed(change), 'house.json')
    expect(load).toThrow(ProfileError)
    expect(load).toThrow(`house.json: “${key}`)
  })

  test('text that is no JSON', () => {
    expect(() => loadProfile('{ "id": ', 'house.json')).toThrow(/^house\.json: the file is not valid JSON/u)
  })

  test('what is wrong is said in both languages, in no words of an exception', () => {
    const words = (json: string): unknown => {
      try {
        return loadProfile(json, 'house.json')
      } catch (error) {
        return error instanceof ProfileError ? error.words : error
      }
    }
    expect(words('{\n  id: 1')).toEqual({
      en: 'house.json: the file is not valid JSON (line 2, column 3)',
      fr: 'house.json\u00A0: le fichier n’est pas du JSON valable (ligne 2, colonne 3)',
    })
    expect(
      words(
        changed((data) => {
          data.wages = []
        }),
      ),
    ).toEqual({
      en: 'house.json: “wages” is not a key of a profile',
      fr: 'house.json\u00A0: «\u00A0wages\u00A0» n’est pas une clé de profil',
    })
  })

  test('a byte order mark is no error', () => {
    expect(loadProfile(`\uFEFF${house}`, 'house.json').id).toBe('nato-is')
  })
})
