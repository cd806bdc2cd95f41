import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { throwUnlessSystem } from '../../electron/services/ports/system-error.ts'

/**
 * Fills a folder with what may stand where a notice is expected: paths to read. What the system refuses to make is left
 * out.
 */
export function makeOddPaths(folder: string, text: string): string[] {
  const made: string[] = []
  const make = (name: string, create: (path: string) => void): void => {
    const path = join(folder, name)
    try {
      create(path)
      made.push(path)
    } catch (error) {
      throwUnlessSystem(error)
      // A file system without pipes, links or such names has one danger less.
    }
  }
  const write = (path: string): void => {
    writeFileSync(path, text)
  }
  const names = [
    '\u202Etxt.exe.pdf',
    'CON',
    'aux.pdf',
    'nul.docx',
    'COM1.txt',
    `${'long'.repeat(61)}.txt`,
    'new\nline.txt',
    'tab\t.txt',
    "'; rm -rf ~ #.txt",
    '$(touch x).txt',
    '%2e%2e%2f.txt',
    'é.txt',
    'e\u0301.txt',
    '😀.md',
    ' .txt',
    '-rf',
    '--json.txt',
    '.hidden.txt',
    '~$lock.docx',
    'a.pdf.',
    '<b>.html',
    '\\\\server\\share.txt',
  ]
  for (const name of names) make(name, write)
  make('folder.pdf', (path) => {
    mkdirSync(path)
  })
  make('pipe.pdf', (path) => {
    execFileSync('mkfifo', [path], { stdio: 'ignore' })
  })
  make('pipe.txt', (path) => {
    execFileSync('mkfifo', [path], { stdio: 'ignore' })
  })
  make('zeros.pdf', (path) => {
    symlinkSync('/dev/zero', path)
  })
  make('random.docx', (path) => {
    symlinkSync('/dev/urandom', path)
  })
  make('terminal.txt', (path) => {
    symlinkSync('/dev/tty', path)
  })
  make('circle.pdf', (path) => {
    symlinkSync('circle.pdf', path)
  })
  make('nowhere.pdf', (path) => {
    symlinkSync('/nowhere/at/all', path)
  })
  make('memory.txt', (path) => {
    symlinkSync('/proc/self/mem', path)
  })
  make('through.txt', (path) => {
    symlinkSync(join(folder, 'é.txt'), path)
  })
  make('locked.txt', (path) => {
    write(path)
    chmodSync(path, 0)
  })
  make('hollow.pdf', (path) => {
    write(path)
    truncateSync(path, 49 * 1024 * 1024)
  })
  make('giant.pdf', (path) => {
    write(path)
    truncateSync(path, 3 * 1024 * 1024 * 1024)
  })
  made.push(join(folder, 'never-there.pdf'), join(folder, 'null\u0000byte.pdf'), '')
  return made
}
