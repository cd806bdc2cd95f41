import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadProfileFiles } from '../../../../shared/profile/load-profile-files.ts'
import { ProfileError } from '../../../../shared/profile/load-profile.ts'
import type { Profile } from '../../../../shared/profile/profile.ts'

const root = resolve(import.meta.dirname, '../../../..')
const example = /```json\n([\s\S]+?)```/u.exec(readFileSync(resolve(root, 'docs/profiles.md'), 'utf8'))?.[1] ?? ''
const board = { name: 'harbour-board.json', json: example }

const file = (data: object): { name: string; json: string } => ({ name: 'pilots.json', json: JSON.stringify(data) })
const pilots = {
  id: 'pilots',
  extends: 'harbour-board',
  name: { en: 'Pilots', fr: 'Pilotes' },
  fields: { posts: { labels: { en: ['Boats'], fr: ['Bateaux'] }, required: true } },
  terms: { acronyms: [{ en: ['PB'], fr: ['BP'] }] },
  checks: { order: 'off' },
}

function loaded(...files: { name: string; json: string }[]): Profile[] {
  return loadProfileFiles(files)
}

describe('a profile that builds on another', () => {
  test('takes from it what it does not say itself, whichever file comes first', () => {
    const [own, base] = loaded(file(pilots), board)
    expect(own).toMatchObject({ id: 'pilots', name: { en: 'Pilots' }, sections: base?.sections })
    expect(own?.referencePattern).toBe(base?.referencePattern)
    expect(Object.keys(own?.fields ?? {})).toEqual([...Object.keys(base?.fields ?? {}), 'posts'])
    expect(own?.terms.acronyms).toEqual([{ en: ['PB'], fr: ['BP'] }, ...(base?.terms.acronyms ?? [])])
    expect(own?.terms.locations).toEqual(base?.terms.locations)
    expect(own?.checks).toEqual({ order: 'off' })
    expect(own).not.toHaveProperty('extends')
  })

  test('does not go by the names of the other', () => {
    const [, own] = loaded(board, file(pilots))
    expect(own?.knownAs).toBeUndefined()
  })

  test('is checked as a whole', () => {
    expect(() => loaded(board, file({ ...pilots, sections: 'none' }))).toThrow('pilots.json: “sections” must be a list')
    expect(() => loaded(board, file({ ...pilots, terms: { acronyms: 'PB' } }))).toThrow('“terms.acronyms”')
    expect(() => loaded(board, file({ ...pilots, terms: { wages: [] } }))).toThrow('“terms.wages” is not a key')
    expect(() => loaded(board, file({ ...pilots, fields: [] }))).toThrow('“fields”')
  })

  test('says where it builds on none, or on itself', () => {
    expect(() => loaded(board, file({ ...pilots, extends: 'buoys' }))).toThrow(ProfileError)
    expect(() => loaded(board, file({ ...pilots, extends: 'buoys' }))).toThrow(
      'pilots.json: “extends” names “buoys”, which is no other profile (there are: harbour-board)',
    )
    expect(() => loaded(file({ ...pilots, extends: 'pilots' }))).toThrow('“extends” names “pilots”')
  })
})
