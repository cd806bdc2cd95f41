import type { Random } from './random.ts'

type Trick = (random: Random, text: string) => { name: string; bytes: Buffer }
const ascii = (name: string, text: string): { name: string; bytes: Buffer } => ({
  name,
  bytes: Buffer.from(text, 'latin1'),
})

function utf32(text: string, big: boolean, mark: boolean): Buffer {
  const points = Array.from(`${mark ? '\uFEFF' : ''}${text}`, (sign) => sign.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(points.length * 4)
  for (const [at, point] of points.entries()) {
    if (big) bytes.writeUInt32BE(point, at * 4)
    else bytes.writeUInt32LE(point, at * 4)
  }
  return bytes
}

/** Web pages, RTF, Markdown and text that are made to harm their reader, or were saved in an odd way. */
export const textTricks: Record<string, Trick> = {
  encoding: (random, text) => {
    const half = Math.floor(text.length / 2)
    const bytes = random.pick([
      () => Buffer.from(text, 'utf16le'),
      () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      () => Buffer.from(text, 'utf16le').swap16(),
      () => utf32(text, false, true),
      () => utf32(text, true, true),
      () => utf32(text, false, false),
      () => Buffer.from(text, 'latin1'),
      () => Buffer.concat([Buffer.from(text.slice(0, half)), Buffer.from(text.slice(half), 'latin1')]),
      () => Buffer.concat([Buffer.from(text.slice(0, half), 'utf16le'), Buffer.from(text.slice(half))]),
      () => Buffer.from(Buffer.from(text).toString('latin1')),
      () => Buffer.concat([Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from([0x41])]),
      () => Buffer.from(text.replace(/\n/gu, '\u0000')),
      () =>
        Buffer.from(
          text.replace(/[a-z]/gu, (letter) => (random.below(30) === 0 ? `${letter}\u202E\u2066\u0301\u200D` : letter)),
        ),
    ])()
    return { name: `encoding.${random.pick(['txt', 'md', 'html', 'rtf'])}`, bytes }
  },
  html: (random, text) =>
    ascii(
      'tricks.html',
      `<html><body>${random.pick([
        () => '<div>'.repeat(500_000),
        () => '<table><tr><td>'.repeat(100_000),
        () => `<table>${'<tr>'.repeat(100_000)}`,
        () => `<table><tr><td colspan="2000000000" rowspan="-1">${text}`,
        () => `<!--${text}`.repeat(100),
        () => `<script>${text}`,
        () => `<style>${text}`,
        () => `<svg><use href="#a"/>${text}`,
        () => '&amp;'.repeat(200_000),
        () => '&#99999999999;&#x0;&bogus;'.repeat(10_000),
        () => `<p ${'a=b '.repeat(100_000)}>`,
        () => `<${'p'.repeat(1_000_000)}>`,
        () => '<ul><li>'.repeat(200_000),
        () =>
          `<img src="http://127.0.0.1:9/x"><iframe src="file:///etc/passwd"></iframe><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">${text}`,
        () => `<meta charset="utf-7">${text}`,
        () => `<p>${'a '.repeat(2_000_000)}`,
        () => '<br>'.repeat(300_000),
        () => `<frameset><frame src="x">${text}`,
      ])()}`,
    ),
  rtf: (random, text) =>
    ascii(
      'tricks.rtf',
      `{\\rtf1\\ansi${random.pick([
        () => '{'.repeat(500_000),
        () => '}'.repeat(1000),
        () => `\\bin${random.pick(['2000000000', '-5', '99999999999999999999'])} ${text}`,
        () => '{\\*\\x'.repeat(50_000),
        () => '\\trowd\\cellx100'.repeat(100_000),
        () => '\\u-40000 \\u99999999 \\uc999999 '.repeat(5000),
        () => "\\'zz\\'".repeat(50_000),
        () => `{\\object\\objdata ${'ff'.repeat(1_000_000)}}`,
        () => `{\\pict ${'00'.repeat(1_000_000)}}`,
        () => '\\par'.repeat(400_000),
        () => '\\cell\\row'.repeat(200_000),
        () => `{\\field{\\*\\fldinst INCLUDETEXT "http://127.0.0.1:9/x"}{\\fldrslt ${text}}}`,
        () => `{\\upr{${text}}{\\*\\ud{${text}}}}`,
        () => `\\${'a'.repeat(500_000)}`,
        () => `\\li${'9'.repeat(10_000)}`,
        () => `{\\fonttbl${'{\\f0\\fcharset77 x;}'.repeat(50_000)}}`,
        () => `\\itap${random.pick(['5', '99999', '-1'])}\\intbl ${text}\\nestcell\\nestrow`.repeat(500),
      ])()}`,
    ),
  markdown: (random, text) =>
    ascii(
      'tricks.md',
      random.pick([
        () => `${'>'.repeat(100_000)} ${text}`,
        () => '['.repeat(100_000),
        () => '*'.repeat(200_000),
        () => '_a*'.repeat(50_000),
        () => `${'- '.repeat(3000)}${text}`,
        () => '`'.repeat(100_001),
        () => `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`,
        () => '[a](b'.repeat(50_000),
        () => '<a '.repeat(50_000),
        () => '![['.repeat(50_000),
        () => `${'#'.repeat(100_000)} ${text}`,
        () => '[a]: b\n'.repeat(50_000),
        () => `${' '.repeat(200_000)}${text}`,
        () => '&lt;'.repeat(100_000),
        () => `${'1. '.repeat(2000)}${text}`,
        () => '~'.repeat(200_000),
        () => '<!--'.repeat(50_000),
        () => '\\'.repeat(200_000),
      ])(),
    ),
  text: (random, text) =>
    ascii(
      'tricks.txt',
      random.pick([
        () => `${text}\n`.repeat(1 + random.below(800)),
        () => 'Grade: '.repeat(100_000),
        () => text.replace(/\n/gu, ' ').repeat(20),
        () => '1. SUMMARY\n'.repeat(30_000),
        () => 'Application Deadline: '.repeat(20_000),
        () => '('.repeat(300_000),
        () => '9'.repeat(500_000),
        () => `${'a'.repeat(3_000_000)}\n${text}`,
        () => '\n'.repeat(3_000_000),
        () => `${text}\n${'- '.repeat(100_000)}`,
        () => `${' '.repeat(1_000_000)}${text}`,
        () => '12 000,00 '.repeat(80_000),
        () => '01/02/2031 '.repeat(60_000),
        () => `${text}${'le la les des '.repeat(50_000)}`,
        () => text.split('').join('\n'),
        () => text.split('').join(' '),
        () => 'www.'.repeat(100_000),
        () => '«'.repeat(200_000),
        () => `${text}\t`.replace(/ /gu, '\t\t\t'),
        () => '.'.repeat(500_000),
        () => 'A-'.repeat(200_000),
        () => 'The '.repeat(150_000),
      ])(),
    ),
  noise: (random) => ({
    name: `noise.${random.pick(['pdf', 'docx', 'txt', 'doc', 'odt', 'html'])}`,
    bytes: Buffer.concat([
      Buffer.from(
        random.pick([
          '',
          '%PDF-1.7\n',
          'PK\u0003\u0004',
          '{\\rtf1',
          '<html>',
          '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
          '\u00FF\u00FE',
          '\u00EF\u00BB\u00BF',
        ]),
        'latin1',
      ),
      random.bytes(random.below(60_000)),
    ]),
  }),
}
