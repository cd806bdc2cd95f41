import { chmodSync, chownSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPolicy as readAt, type Policy } from '../../../../electron/main/policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'policy-'))
const fileWith = (text: string, name = `${Math.random()}.json`): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const readPolicy = (files: string[]): Policy => readAt({ files, problems: [] })

describe('policy.json', () => {
  test.each<[string, string, object, RegExp | null]>([
    [
      'settings to hold',
      '{"ocr":false,"updateAddress":"https://updates.example/desk"}',
      { ocr: false, updateAddress: 'https://updates.example/desk' },
      null,
    ],
    ['with a byte order mark, as Notepad writes it', '\uFEFF{"notify":false}', { notify: false }, null],
    ['nothing to hold', '{}', {}, null],
    [
      'limits of reading',
      '{"maxMegabytes":20,"secondsPerFile":900}',
      { maxMegabytes: 20 },
      /secondsPerFile has a value/u,
    ],
    ['a setting that does not exist', '{"colour":"blue","ocr":false}', { ocr: false }, /colour is no setting/u],
    [
      'a value that is not allowed',
      '{"theme":"purple","ocr":false}',
      { ocr: false },
      /theme has a value that is not allowed/u,
    ],
    ['an address that is not https', '{"updateAddress":"http://updates.example/"}', {}, /updateAddress has a value/u],
    ['the window’s place', '{"window":null}', {}, /window is no setting/u],
    ['the desk’s own notes', '{"partsTaken":[]}', {}, /partsTaken is no setting/u],
    ['an object’s own property', '{"constructor":1,"toString":2}', {}, /constructor is no setting/u],
    ['a list', '[]', {}, /no JSON object/u],
    ['a file cut short', '{"ocr": fal', {}, /no JSON object/u],
    ['an empty file', '', {}, /no JSON object/u],
  ])('%s', (_name, text, fixed, problem) => {
    const policy = readPolicy([fileWith(text)])
    expect(policy.fixed).toEqual(fixed)
    if (problem === null) expect(policy.problems).toEqual([])
    else expect(policy.problems.join('\n')).toMatch(problem)
  })

  test('no file, no policy', () => {
    expect(readPolicy([join(folder, 'none.json'), folder])).toEqual({ fixed: {}, problems: [] })
  })

  test.skipIf(process.getuid?.() !== 0).each([
    ['others can write the file', 0o666, 0o755, 0],
    ['others can write the folder', 0o644, 0o777, 0],
    ['the file is somebody’s', 0o644, 0o755, 1000],
  ])('the machine’s is passed over, and that is said, where %s', (_name, fileMode, folderMode, owner) => {
    const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.json')
    writeFileSync(file, '{"ocr":false}')
    chmodSync(file, fileMode)
    chownSync(file, owner, 0)
    chmodSync(dirname(file), folderMode)
    const policy = readPolicy([join(folder, 'none.json'), file])
    expect(policy.fixed).toEqual({})
    expect(policy.problems.join()).toMatch(/passed over/u)
  })

  test.skipIf(process.getuid?.() !== 0)('the machine’s wins over the one beside the program', () => {
    expect(readPolicy([fileWith('{"ocr":false,"theme":"dark"}'), fileWith('{"ocr":true}')]).fixed).toEqual({
      ocr: true,
      theme: 'dark',
    })
  })
})
