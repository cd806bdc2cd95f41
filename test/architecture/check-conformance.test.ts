import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ranks } from '../../shared/checks/check.ts'
import { checks } from '../../shared/checks/index.ts'
import { exampleOf, examplesOfPages } from '../fakes/page-examples.ts'

/** The public ids and default severities: other programs rely on them. */
const contract: Record<string, 'error' | 'warning' | 'info'> = {
  'field-missing': 'error',
  'field-format': 'info',
  'reference-mismatch': 'error',
  'title-mismatch': 'warning',
  'posts-mismatch': 'error',
  'location-mismatch': 'error',
  'body-mismatch': 'error',
  'schedule-mismatch': 'error',
  'deadline-mismatch': 'error',
  'deadline-window': 'warning',
  'salary-mismatch': 'error',
  'salary-scale': 'warning',
  'grade-mismatch': 'error',
  'clearance-mismatch': 'error',
  'budget-status-mismatch': 'error',
  'reports-mismatch': 'error',
  'positions-mismatch': 'error',
  'impossible-date': 'error',
  'language-missing': 'error',
  'section-missing': 'error',
  'section-order': 'error',
  'heading-variant': 'info',
  'block-missing': 'error',
  'list-count': 'error',
  order: 'warning',
  'empty-item': 'warning',
  'requirement-moved': 'error',
  'accountability-mismatch': 'warning',
  untranslated: 'error',
  'number-mismatch': 'error',
  'language-level-mismatch': 'error',
  'and-or-mismatch': 'warning',
  'opposite-mismatch': 'error',
  'bound-mismatch': 'error',
  'obligation-mismatch': 'warning',
  'strength-mismatch': 'warning',
  'enumeration-mismatch': 'warning',
  'false-friend': 'warning',
  'example-mismatch': 'warning',
  'name-mismatch': 'error',
  'condition-mismatch': 'warning',
  'negation-mismatch': 'warning',
  'acronym-mismatch': 'warning',
  'acronym-inconsistent': 'warning',
  'internal-inconsistency': 'warning',
  'competency-mismatch': 'error',
  'term-inconsistent': 'info',
  'link-mismatch': 'warning',
  'clause-missing': 'error',
  'clause-deviation': 'warning',
  'clause-outdated': 'warning',
  'twin-grade-note': 'error',
  'contract-terms-mismatch': 'error',
  spelling: 'warning',
  'repeated-word': 'warning',
  'unbalanced-pair': 'warning',
  placeholder: 'error',
  'ocr-suspect': 'info',
  punctuation: 'info',
  'french-spacing': 'info',
  'gender-form': 'info',
  capitalisation: 'info',
  'file-leftovers': 'warning',
  'reference-reused': 'error',
  'translation-memory': 'info',
}

const root = resolve(import.meta.dirname, '../..')
/** A check with private parts is a folder of its name. */
const placeOf = (id: string) => (existsSync(join(root, 'shared/checks', id)) ? `${id}/${id}` : id)
const codeOf = (id: string) => join(root, 'shared/checks', `${placeOf(id)}.ts`)
const testOf = (id: string) => join(root, 'test/unit/shared/checks', `${placeOf(id)}.test.ts`)
const docOf = (id: string) => join(root, 'docs/checks', `${id}.md`)
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

const pages = examplesOfPages()
const chapters = [
  'What it finds',
  'Why it matters',
  'How to mend it',
  'Passes',
  'Fails',
  'Limits',
  'Pourquoi c’est important',
  'Comment corriger',
]

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('is a check of the contract, with its severity', () => {
    expect(contract[id]).toBe(check.severity)
  })

  test('states its rank, below its id', () => {
    expect(ranks).toContain(check.rank)
    expect(read(codeOf(id))).toContain(`id: '${id}',\n  rank: '${check.rank}',`)
  })

  test('lies in a file of its name', () => {
    expect(read(codeOf(id))).toContain(`id: '${id}'`)
  })

  test('has a table of cases, a silent one among them', () => {
    const cases = read(testOf(id))
    expect(cases).toContain(`shared/checks/${placeOf(id)}.ts`)
    expect(cases).toMatch(/\.toEqual\(\[\]\)|\.toHaveLength\(0\)/u)
    expect(cases).toMatch(/\.toBe\(|\.toMatchObject\(|\.toEqual\((?!\[\]\))/u)
  })

  test('has a page with every chapter filled', () => {
    const parts = read(docOf(id)).split(/^## /mu)
    expect(parts.slice(1).map((part) => part.split('\n')[0])).toEqual(chapters)
    for (const part of parts.slice(1)) expect(part.split('\n').slice(1).join('').trim()).not.toBe('')
    expect(parts[0]).toContain(`\`${id}\``)
  })

  test('has two examples at least that pass and two that fail, written so that they run', () => {
    const page = pages.find((one) => one.check === id)
    for (const bullets of [page?.passes ?? [], page?.fails ?? []]) {
      expect(bullets.length).toBeGreaterThanOrEqual(2)
      for (const bullet of bullets) expect(() => exampleOf(bullet)).not.toThrow()
    }
  })

  test('says why it matters and how to mend it in plain words in both languages, as the desk shows them', () => {
    const parts = read(docOf(id))
      .split(/^## /mu)
      .slice(1)
      .map((part) => part.split('\n'))
    const chapter = (title: string) =>
      parts
        .find(([name]) => name === title)
        ?.slice(1)
        .join('\n')
        .trim() ?? ''
    for (const title of ['Why it matters', 'How to mend it', 'Pourquoi c’est important', 'Comment corriger']) {
      expect(chapter(title), title).toMatch(/^[^\n`*#[\]]+[.»]$/u)
      expect(chapter(title), 'typographic apostrophes').not.toContain("'")
      if (!title.includes('it'))
        expect(chapter(title), 'a no-break space before ; : ! ?').not.toMatch(/(?:[\p{L}\p{N}»)]| )[;:!?](?:\s|$)/u)
    }
  })

  test('speaks English and French', () => {
    // Its sentences are looked at with the values that they have: `wellWritten`, in every test that makes findings.
    expect(Object.keys(check.messages)).not.toEqual([])
    for (const text of [check.title, check.explain]) {
      expect(text.en.trim()).not.toBe('')
      expect(text.fr.trim()).not.toBe('')
      expect(text.fr).not.toBe(text.en)
      expect(`${text.en}${text.fr}`, 'typographic apostrophes').not.toContain("'")
      expect(text.fr, 'a no-break space before ; : ! ?').not.toMatch(/(?:[\p{L}\p{N}»)]| )[;:!?](?:\s|$)/u)
    }
    for (const text of [check.explain.en, check.explain.fr]) expect(text).toMatch(/[.?]$/u)
  })
})

describe('nothing is left beside the list', () => {
  const named = (folder: string, end: string) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(end))
      .map((file) => file.slice(0, -end.length))
  const ids = checks.map(({ id }) => id)

  test('every check of the contract is there', () => {
    expect([...ids].sort()).toEqual(Object.keys(contract).sort())
  })

  test('no id twice', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every file that defines a check is in the list', () => {
    const defined = readdirSync(join(root, 'shared/checks'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'check.ts')
      .filter((file) => readFileSync(join(root, 'shared/checks', file), 'utf8').includes('defineCheck'))
      .map((file) => basename(file, '.ts'))
    expect(defined.length).toBe(ids.length)
    expect(defined.filter((name) => !ids.includes(name))).toEqual([])
  })

  test('every page is of a check', () => {
    expect(named('docs/checks', '.md').filter((name) => !ids.includes(name))).toEqual([])
  })
})
