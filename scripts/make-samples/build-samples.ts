import { expectedJson } from './expected.ts'
import { letterhead, otherForms, readSource, type Language, type Paragraph } from './notice-text.ts'
import { plant } from './planted.ts'
import { readme } from './readme.ts'
import { samplesOfOthers } from './samples-of-others.ts'
import { samples, type Format, type Sample } from './samples.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writePdf } from './write-pdf.ts'
import { writeText } from './write-text.ts'

/** Every file of resources/samples by name. The same bytes on every run and machine. */
export async function buildSamples(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const all = [...samples, ...samplesOfOthers]
  for (const sample of all) for (const [name, bytes] of await filesOf(sample)) files.set(name, bytes)
  files.set('expected.json', new TextEncoder().encode(expectedJson(all)))
  files.set('README.md', new TextEncoder().encode(readme(all)))
  return files
}

export async function filesOf(sample: Sample): Promise<[name: string, bytes: Uint8Array][]> {
  const { reference, format } = sample
  switch (sample.files) {
    case 'together':
      return [
        [
          `${reference}.${format}`,
          await write(format, [...headOf(sample), ...side(sample, 'en'), ...side(sample, 'fr')], titleOf(sample)),
        ],
      ]
    case 'english-only':
      return [
        [`${reference}.${format}`, await write(format, [...letterhead(), ...side(sample, 'en')], titleOf(sample))],
      ]
    case 'apart':
      return [
        [`${reference}_EN.${format}`, await write(format, [...letterhead(), ...side(sample, 'en')], titleOf(sample))],
        [`${reference}_FR.${format}`, await write(format, [...letterhead(), ...side(sample, 'fr')], titleOf(sample))],
      ]
    case 'damaged':
      return [[`${reference}.${format}`, await damaged()]]
  }
}

/** A PDF whose download stopped early: its first part, without the table of contents at its end. */
async function damaged(): Promise<Uint8Array> {
  const whole = await writePdf([...letterhead(), ...(readSource('260103', 'en') ?? [])], '260113')
  return whole.subarray(0, 2_000)
}

/** Others print theirs above each language. */
function headOf({ isOfOthers }: Sample): Paragraph[] {
  return isOfOthers === true ? [] : letterhead()
}

function side(sample: Sample, language: Language): Paragraph[] {
  const clean = readSource(sample.reference, language, sample.isOfOthers === true ? otherForms : undefined)
  if (clean === null) throw new Error(`No source for ${sample.reference} in ${language}`)
  return sample.planted
    .filter((planted) => planted.side === language)
    .reduce<Paragraph[]>((text, planted) => plant(text, planted), clean)
}

function titleOf({ reference, post }: Sample): string {
  return `${reference} ${post.en}`
}

async function write(format: Format, paragraphs: Paragraph[], title: string): Promise<Uint8Array> {
  switch (format) {
    case 'txt':
      return writeText(paragraphs)
    case 'html':
      return writeHtml(paragraphs, title)
    case 'docx':
      return writeDocx(paragraphs, title)
    case 'pdf':
      return writePdf(paragraphs, title)
  }
}
