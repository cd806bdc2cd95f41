import { deflateSync } from 'node:zlib'
import { drawn, font, onePage, pdfOf, picture, squeezed, stream } from './pdf-objects.ts'
import type { Random } from './random.ts'

type Trick = (random: Random, text: string) => Buffer

const tricks: Record<string, Trick> = {
  'page-tree': (random, text) => {
    const kids = random.pick([
      '[2 0 R]',
      '[3 0 R 2 0 R]',
      '[3 0 R 3 0 R 3 0 R]',
      `[${'3 0 R '.repeat(50_000)}]`,
      '3 0 R',
      '[99 0 R]',
      '[]',
    ])
    return pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids${kids}/Count ${random.pick(['1', '-1', '2147483647', '50000', '0'])}/Parent 2 0 R>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
      font,
      stream(drawn(text)),
    ])
  },
  'many-pages': (random, text) => {
    const pages = random.pick([150, 201, 5000])
    return pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${Array.from({ length: pages }, (_, at) => `${5 + at} 0 R`).join(' ')}]/Count ${pages}>>`,
      font,
      stream(drawn(text)),
      ...Array.from(
        { length: pages },
        () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>',
      ),
    ])
  },
  xref: (random, text) => {
    const whole = onePage(stream(drawn(text)), {
      trailer: random.pick([
        '/Prev 0',
        '/Prev 15',
        '/XRefStm 15',
        '/Prev 99999999',
        `/Size 2147483647`,
        '/Root 99 0 R',
        '/Encrypt 4 0 R',
        '/ID[<00>]',
      ]),
    })
    return Buffer.from(
      whole
        .toString('latin1')
        .replace(/startxref\n\d+/u, (found) =>
          random.pick([
            found,
            'startxref\n0',
            'startxref\n-5',
            'startxref\n99999999999',
            'startxref',
            `startxref\n${whole.indexOf('xref')}`,
          ]),
        ),
      'latin1',
    )
  },
  bomb: (random, text) => {
    const size = random.pick([20, 100, 250]) * 1024 * 1024
    const bomb = deflateSync(Buffer.alloc(size, random.pick([' ', 'q Q ', '% ', '0 0 m ', '(a) Tj '])), { level: 9 })
    const layers = random.pick([1, 2, 3])
    let data = bomb
    for (let layer = 1; layer < layers; layer++) data = deflateSync(data, { level: 9 })
    const filters = `/Filter[${'/FlateDecode'.repeat(layers)}]`
    return random.pick([
      () => onePage(stream(data, filters)),
      () =>
        onePage(stream(drawn(text)), {
          extra: [stream(data, filters)],
          font: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>',
        }),
      () =>
        onePage(stream(drawn(text)), {
          extra: ['<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 7 0 R>>', stream(data, filters)],
          font: '<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 6 0 R/FirstChar 32/LastChar 33/Widths[500 500]>>',
        }),
      () =>
        onePage(stream(drawn(text)), { catalog: '/Metadata 6 0 R', extra: [stream(data, `/Type/Metadata${filters}`)] }),
      () =>
        onePage(stream('q 500 0 0 700 0 0 cm /I Do Q'), {
          resources: '/XObject<</I 6 0 R>>',
          extra: [picture(10_000, 10_000, data, filters)],
        }),
    ])()
  },
  forms: (random, text) => {
    const levels = random.pick([2, 12, 22, 30])
    const times = random.pick([1, 2, 2, 5])
    const form = (at: number): Buffer =>
      stream(
        at < levels ? `/X Do `.repeat(times) : drawn(text),
        `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>/XObject<</X ${random.below(30) === 0 ? 6 : 7 + at} 0 R>>>>`,
      )
    return onePage(stream('/X Do'), {
      resources: '/XObject<</X 6 0 R>>',
      extra: Array.from({ length: levels + 1 }, (_, at) => form(at)),
    })
  },
  loops: (random, text) =>
    random.pick([
      () =>
        onePage(stream('/P cs /P scn 0 0 500 500 re f'), {
          resources: '/Pattern<</P 6 0 R>>',
          extra: [
            stream(
              '/Pattern cs /P scn 0 0 9 9 re f',
              '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.0001/YStep 0.0001/Resources<</Pattern<</P 6 0 R>>>>',
            ),
          ],
        }),
      () =>
        onePage(stream(`/G gs ${drawn(text)}`), {
          resources: '/ExtGState<</G 6 0 R>>',
          extra: [
            '<</SMask<</S/Luminosity/G 7 0 R>>>>',
            stream(
              '/G gs 0 0 9 9 re f',
              '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</G 6 0 R>>>>',
            ),
          ],
        }),
      () =>
        onePage(stream(drawn(text)), {
          font: '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</a 6 0 R>>/Encoding<</Differences[65/a/a/a/a]>>/FirstChar 65/LastChar 68/Widths[9 9 9 9]/Resources<</Font<</F1 4 0 R>>>>>>',
          extra: [stream('BT /F1 9 Tf (ABCD) Tj ET')],
        }),
      () =>
        onePage(stream(drawn(text)), {
          catalog: '/AcroForm<</Fields[6 0 R]>>',
          page: '/Annots[6 0 R 6 0 R]',
          extra: ['<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Parent 6 0 R/Kids[6 0 R]/V 6 0 R/Rect[0 0 9 9]>>'],
        }),
      () =>
        onePage(stream(drawn(text)), {
          catalog: '/Outlines 6 0 R/Names<</EmbeddedFiles 6 0 R/JavaScript 6 0 R>>/StructTreeRoot 6 0 R',
          extra: ['<</First 6 0 R/Next 6 0 R/Last 6 0 R/Kids[6 0 R]/K 6 0 R/Parent 6 0 R/Title(a)>>'],
        }),
      () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '2 0 R', '3 0 R']),
      () => onePage(stream(drawn(text)), { page: '/Contents 5 0 R/Resources 6 0 R', extra: ['6 0 R'] }),
      () => onePage(Buffer.from('<</Length 5 0 R>>\nstream\nx\nendstream')),
      () =>
        onePage(stream(drawn(text)), { resources: '/ColorSpace<</C 6 0 R>>', extra: ['[/Indexed 6 0 R 255 6 0 R]'] }),
    ])(),
  actions: (random, text) =>
    onePage(stream(drawn(text)), {
      catalog: random.pick([
        '/OpenAction<</S/JavaScript/JS(for(;;\\);)>>',
        '/OpenAction<</S/URI/URI(http://127.0.0.1:9/x)>>',
        '/OpenAction<</S/Launch/F(/bin/sh)>>',
        '/OpenAction<</S/GoToR/F(file:///etc/passwd)>>',
        '/AcroForm<</XFA 6 0 R/Fields[]>>',
        '/AA<</WC<</S/JavaScript/JS(app.alert(1\\))>>>>',
      ]),
      extra: [stream('<xdp><script>for(;;);</script></xdp>')],
    }),
  fonts: (random, text) => {
    const map = (body: string): Buffer =>
      stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap ${body} endcmap end end`)
    return onePage(stream(drawn(text)), {
      font: random.pick([
        '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[8 0 R]/ToUnicode 7 0 R>>',
        '<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 6 0 R/FirstChar 0/LastChar 99999999/Widths[1]/ToUnicode 7 0 R>>',
        '<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 6 0 R/Encoding<</Differences[0/a -1/b 99999999/c]>>/ToUnicode 7 0 R>>',
        '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/../../../etc/passwd/DescendantFonts[4 0 R]>>',
      ]),
      extra: [
        `<</Type/FontDescriptor/FontName/X/Flags 4/${random.pick(['FontFile', 'FontFile2', 'FontFile3'])} 9 0 R>>`,
        map(
          random.pick([
            '1 begincodespacerange <00> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange',
            '1 beginbfrange <0000> <ffff> <0041> endbfrange',
            '/7 usecmap',
            '9999999 beginbfchar <00>',
            `1 beginbfchar <41> <${'0041'.repeat(50_000)}> endbfchar`,
          ]),
        ),
        '<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0 99999999 500]/DW -1/FontDescriptor 6 0 R>>',
        squeezed(random.bytes(random.pick([10, 5000, 200_000])), `/Length1 ${random.pick(['0', '-1', '2147483647'])}`),
      ],
    })
  },
  boxes: (random, text) => {
    const whole = onePage(
      stream(
        `${random.pick(['1e38 0 0 1e38 0 0 cm', '0 0 0 0 0 0 cm', '1e-38 0 0 1e-38 0 0 cm', '1 0 0 1 -1e30 0 cm', 'NaN 0 0 1 0 0 cm', '.7 .7 -.7 .7 200 0 cm', ''])} ${drawn(text)}`,
      ),
      {
        page: `/Rotate ${random.pick(['0', '90', '45', '99999999999', '-90'])} /UserUnit ${random.pick(['1', '1e9', '-1', '0'])}`,
      },
    )
    return Buffer.from(
      whole
        .toString('latin1')
        .replace(
          '[0 0 595 842]',
          random.pick([
            '[0 0 595 842]',
            '[0 0 1e9 1e9]',
            '[0 0 0 0]',
            '[0 0 -5 -5]',
            '[842 595 0 0]',
            '[]',
            '[0 0 1e308 1]',
            '(x)',
          ]),
        ),
      'latin1',
    )
  },
  operators: (random, text) =>
    onePage(
      squeezed(
        random.pick([
          () => 'q '.repeat(1_000_000),
          () => '['.repeat(200_000),
          () => '<<'.repeat(200_000),
          () => '(a) Tj '.repeat(300_000),
          () => `BT /F1 1 Tf ${'1 0 0 1 1 1 Tm (a) Tj '.repeat(100_000)} ET`,
          () => '0 0 1 1 re f '.repeat(200_000),
          () => `(${'('.repeat(500_000)}`,
          () => `/F1 ${'9'.repeat(300_000)} Tf`,
          () => 'BMC '.repeat(200_000),
          () => `BT /F1 9 Tf [${'(a)-99999 '.repeat(100_000)}] TJ ET`,
          () => `${drawn(text)} `.repeat(60),
          () => `BI /W 60000 /H 60000 /CS /G /BPC 8 ID ${'x'.repeat(100_000)} EI`,
          () => `BT /F1 9 Tf 3 Tr 1 0 0 1 50 500 Tm (${'a '.repeat(200_000)}) Tj ET`,
        ])(),
      ),
    ),
  strings: (random, text) => {
    const part = random.pick(['(', '\\(', '(\\(', '\\', '()', 'x', '%(', '<', '<<'])
    const long = `(${part.repeat(random.pick([20_000, 300_000, 3_000_000]))}${random.pick(['', ')', ') Tj'])}`
    const name = long.slice(0, 60_000)
    return random.pick([
      () => onePage(squeezed(long)),
      () => onePage(stream(deflateSync(deflateSync(long)), '/Filter[/FlateDecode/FlateDecode]')),
      () => onePage(squeezed(`${drawn(text)}\n${long}`)),
      () => onePage(stream(drawn(text)), { extra: Array.from({ length: 200 }, () => name) }),
      () => onePage(stream(drawn(text)), { page: `/A ${name}` }),
      () =>
        onePage(stream('/X Do'), {
          resources: '/XObject<</X 6 0 R>>',
          extra: [stream(drawn(text), `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Name${name}`)],
        }),
    ])()
  },
  pictures: (random) => {
    const [width, height] = random.pick([
      [1, 1],
      [60_000, 60_000],
      [2_147_483_647, 1],
      [5000, 5000],
      [0, 0],
      [-1, 8],
    ] as const)
    const filter = random.pick([
      '/Filter/DCTDecode',
      '/Filter/JPXDecode',
      '/Filter/JBIG2Decode',
      '/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 999999/Rows 999999>>',
      '/Filter/RunLengthDecode',
      '/Filter/LZWDecode',
      '/Filter/ASCII85Decode',
      '/Filter[/ASCIIHexDecode/FlateDecode]',
      '/Filter/Crypt',
      '',
      '/SMask 6 0 R',
      '/ImageMask true',
      '/Decode[1 0]',
    ])
    return onePage(stream('q 500 0 0 700 40 40 cm /I Do Q '.repeat(random.pick([1, 3, 200]))), {
      resources: '/XObject<</I 6 0 R>>',
      extra: [picture(width, height, random.bytes(random.below(40_000)), filter)],
    })
  },
}

/** PDFs that are made to harm their reader, by trick. */
export const pdfTricks: Record<string, (random: Random, text: string) => { name: string; bytes: Buffer }> =
  Object.fromEntries(
    Object.entries(tricks).map(([name, make]) => [
      name,
      (random: Random, text: string) => ({ name: `${name}.pdf`, bytes: make(random, text) }),
    ]),
  )
