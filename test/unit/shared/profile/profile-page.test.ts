import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkProfile } from '../../../../shared/profile/profile-faults.ts'
import { fieldNames, profileSchema, sectionIds } from '../../../../shared/profile/profile.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/profiles.md'), 'utf8')

interface Key {
  key: string
  isRequired: boolean
}

/** Every key that somebody may write, by its place: "fields.*.labels", "sections[].groups[].id". */
function keysOf(schema: unknown, at: string, isRequired: boolean): Key[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysOf(schema.unwrap(), at, false)
  if (schema instanceof z.ZodNullable) return keysOf(schema.unwrap(), at, isRequired)
  if (schema instanceof z.ZodArray) {
    const inner = keysOf(schema.element, `${at}[]`, isRequired).filter(({ key }) => key !== `${at}[]`)
    return [{ key: at, isRequired }, ...inner]
  }
  if (schema instanceof z.ZodRecord) {
    const inner = keysOf(schema.valueType, `${at}.*`, true).filter(({ key }) => key !== `${at}.*`)
    return [{ key: at, isRequired }, ...inner]
  }
  if (!(schema instanceof z.ZodObject)) return [{ key: at, isRequired }]
  const shape: Record<string, unknown> = schema.shape
  const names = Object.keys(shape)
  // Both languages are one value, save where the page tells them apart: signs may be empty.
  if (names.join() === 'en,fr' && !at.endsWith('signs')) return [{ key: at, isRequired }]
  const inner = names.flatMap((name) => keysOf(shape[name], at === '' ? name : `${at}.${name}`, isRequired))
  return at.includes('[]') || !hasOnlyGroups(at) ? inner : [{ key: at, isRequired }, ...inner]
}

/** Of these the page explains what stands in them, since they are nothing but a group. */
function hasOnlyGroups(at: string): boolean {
  return (
    !['', 'periods', 'terms', 'taught', 'taught.signs', 'salaryDefaults', 'excludedDeadlines'].includes(at) &&
    !at.endsWith('.*')
  )
}

const rows = [...page.matchAll(/^\| `([^`]+)` \|(?: (required)? ?\|)? (\S.*) \|$/gmu)]

describe('the page on profiles', () => {
  test('explains every key of the schema and no other, and says which are required', () => {
    const said = rows
      .filter(([row]) => row.split('|').length === 5)
      .map(([, key, required]) => `${key ?? ''}${required === undefined ? '' : ' required'}`)
    const meant = keysOf(profileSchema, '', true).map(({ key, isRequired }) => `${key}${isRequired ? ' required' : ''}`)
    expect(said.toSorted()).toEqual([...new Set(meant)].toSorted())
  })

  test('names every field and every section', () => {
    const told = rows.filter(([row]) => row.split('|').length === 4).map(([, name]) => name)
    expect(told.toSorted()).toEqual([...fieldNames].toSorted())
    const sections = page.slice(page.indexOf('### Sections'), page.indexOf('## An example'))
    for (const id of sectionIds) expect(sections).toContain(`\`${id}\``)
  })

  test('has an example that is valid', () => {
    const json = /```json\n([\s\S]+?)```/u.exec(page)?.[1] ?? ''
    expect(checkProfile(json, 'example.json').faults).toEqual([])
  })
})
