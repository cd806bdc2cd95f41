import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import { constructs } from './constructs/all-constructs.ts'
import type { Format } from './constructs/kind.ts'
import { layOut } from './constructs/lay-out.ts'
import { madeOn } from './make-samples/write-docx.ts'

/**
 * `npx node scripts/construct-fixtures.ts`: makes test/fixtures/constructs anew, where LibreOffice and Chromium are
 * installed (`soffice`, `chromium`). Their own hand is what cannot be made in code; the rest is in scripts/constructs.
 * Nothing but a change of those programs, or of the constructs, asks for it.
 */
const folder = join(import.meta.dirname, '../test/fixtures/constructs')
/** Drawn so that LibreOffice shows the entry that Word does: of a list’s default it knows nothing. */
const seed = 3
const narrow = 'body{width:9cm;font:11pt "Liberation Sans"}'
const columns = 'body{columns:2;font:9.5pt "Liberation Sans";column-gap:9mm}h1[lang=fr]{break-before:page}'

type Making = readonly [construct: string, from: Format, to: 'doc' | 'odt' | 'rtf' | 'pdf', style?: string]

/** By LibreOffice: from a Word file to another format. */
const saved: readonly Making[] = [
  ...(['doc', 'odt', 'rtf'] as const).flatMap((to): Making[] => [
    ['a value replaced', 'docx', to],
    ['a list item deleted with its mark', 'docx', to],
    ['a value struck by hand', 'docx', to],
    ['letters hidden by a style', 'docx', to],
    ['numbers of a list', 'docx', to],
    ['bullets of a symbol font', 'docx', to],
    ['a drop-down list', 'docx', to],
    ['footnotes that agree', 'docx', to],
    ['comments in the margin', 'docx', to],
  ]),
  ['key data in a box', 'docx', 'doc'],
  ['a large first letter', 'docx', 'odt'],
  ['the title at the head of the page alone', 'docx', 'odt'],
  ['the title at the head of the page alone', 'docx', 'doc'],
  ['a number, English, French', 'docx', 'odt'],
]
/** By LibreOffice, and by Chromium: printed. */
const printed: readonly Making[] = [
  ['footnotes that agree', 'docx', 'pdf'],
  ['raised endings of ordinals', 'docx', 'pdf'],
  ['white between the letters of headings', 'docx', 'pdf'],
  ['a large first letter', 'docx', 'pdf'],
  ['key data, labels without colon', 'docx', 'pdf'],
  ['a number, English, French', 'docx', 'pdf'],
  ['soft hyphens', 'html', 'pdf', `${narrow}body{text-align:justify}`],
  ['raised endings of ordinals', 'html', 'pdf'],
  ['white between the letters of headings', 'html', 'pdf'],
  ['English and French', 'html', 'pdf', 'td{vertical-align:top;border:1px solid}'],
  ['comments of the source', 'html', 'pdf', columns],
  ['numbers of an ordered list', 'html', 'pdf', 'p,ul,ol,h1,h2,h3{margin:0}'],
]

const work = mkdtempSync(join(tmpdir(), 'vis-a-vis-fixtures-'))
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (!name.endsWith('.md')) rmSync(join(folder, name))
const index: { file: string; seen: string; construct: string; madeBy: string }[] = []
for (const making of [...saved, ...printed]) await make(making)
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`)
rmSync(work, { recursive: true })

async function make([name, from, to, style]: Making): Promise<void> {
  const construct = constructs.flatMap(({ rows }) => rows).find((row) => row.name === name)
  if (construct === undefined) throw new Error(`no construct “${name}”`)
  const { bytes, seen } = await layOut(construct, from, seed)
  const slug = name.toLowerCase().replace(/[^a-z]+/gu, '-')
  const source = join(work, `${slug}.${from}`)
  const made = join(work, 'made', `${slug}.${to}`)
  const page = new TextDecoder()
    .decode(bytes)
    .replace('</head>', `<style>${style ?? 'body{font:11pt "Liberation Sans"}'}</style></head>`)
  writeFileSync(source, from === 'html' ? page : bytes)
  mkdirSync(join(work, 'made'), { recursive: true })
  if (from === 'html') {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-pdf-tagging', '--no-pdf-header-footer']
    execFileSync('chromium', [...flags, `--print-to-pdf=${made}`, `file://${source}`], { stdio: 'ignore' })
  } else {
    const profile = `-env:UserInstallation=file://${work}/profile`
    const format = to === 'doc' ? 'doc:MS Word 97' : to
    execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', join(work, 'made'), source], {
      stdio: 'ignore',
    })
  }
  const madeBy = from === 'html' ? 'Chromium' : 'LibreOffice'
  const file = `${slug}.${madeBy.toLowerCase()}.${to}`
  writeFileSync(
    join(folder, `${file}.gz`),
    gzipSync(to === 'odt' ? bare(readFileSync(made)) : readFileSync(made), { level: 9 }),
  )
  writeFileSync(join(folder, `${slug}.${from}.seen.txt.gz`), gzipSync(seen, { level: 9 }))
  index.push({ file, seen: `${slug}.${from}.seen.txt`, construct: name, madeBy })
  process.stdout.write(`${file}\n`)
}

/** Without the picture of the first page and the settings of the program, which are larger than the text. */
function bare(bytes: Uint8Array): Uint8Array {
  const kept = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /^(?:mimetype|content\.xml|styles\.xml|META-INF\/.*)$/u.test(path),
  )
  return zipSync(Object.fromEntries(kept), { level: 0, mtime: madeOn })
}
