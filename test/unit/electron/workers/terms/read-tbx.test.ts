import { expect, test } from 'vitest'
import { readTerms } from '../../../../../electron/workers/terms/read-terms.ts'
import { longestTermFile } from '../../../../../shared/terms/term-concept.ts'
import { TermFileError } from '../../../../../shared/terms/term-file-error.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const concepts = (text: string) => readTerms(bytes(text)).concepts

const martif = (entries: string, doctype = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}\n<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Harbour Board</p></sourceDesc></fileDesc></martifHeader><text><body>${entries}</body></text></martif>`
const tbx = (entries: string) =>
  `<?xml version="1.0"?><tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>${entries}</body></text></tbx>`
const lang2 = (code: string, ...terms: string[]) =>
  `<langSet xml:lang="${code}">${terms.map((term) => `<tig><term>${term}</term></tig>`).join('')}</langSet>`
const lang3 = (code: string, ...terms: string[]) =>
  `<langSec xml:lang="${code}">${terms.map((term) => `<termSec><term>${term}</term></termSec>`).join('')}</langSec>`

const files: readonly [what: string, file: string, found: { en: string[]; fr: string[] }[]][] = [
  [
    'version 2, as IATE exports it, with an outside DTD',
    martif(`<termEntry id="1">${lang2('en', 'Harbour Office')}${lang2('fr', 'Bureau du port')}</termEntry>`),
    [{ en: ['Harbour Office'], fr: ['Bureau du port'] }],
  ],
  [
    'version 2 with ntig and termGrp',
    martif(
      '<termEntry><langSet xml:lang="en-GB"><ntig><termGrp><term>Audit Branch</term><termNote type="termType">fullForm</termNote></termGrp></ntig></langSet><langSet xml:lang="fr-CA"><ntig><termGrp><term>Direction de l’audit</term></termGrp></ntig></langSet></termEntry>',
    ),
    [{ en: ['Audit Branch'], fr: ['Direction de l’audit'] }],
  ],
  [
    'version 3',
    tbx(`<conceptEntry id="c1">${lang3('en', 'Tide Centre')}${lang3('fr', 'Centre des marées')}</conceptEntry>`),
    [{ en: ['Tide Centre'], fr: ['Centre des marées'] }],
  ],
  [
    'version 3 in the style of elements, deprecated terms left out',
    tbx(
      `<conceptEntry><min:subjectField xmlns:min="x">port</min:subjectField>${lang3('en', 'Tide Centre')}<langSec xml:lang="fr"><termSec><term>Centre de marée</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>Centre des marées</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>`,
    ),
    [{ en: ['Tide Centre'], fr: ['Centre des marées'] }],
  ],
  [
    'superseded terms and notes left out, admitted ones kept',
    martif(
      `<termEntry><descrip type="definition">the office</descrip><langSet xml:lang="en"><descrip type="definition">long</descrip><tig><term>Pilot Office</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig><tig><term>Old Pilot House</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote><descrip type="context">the Old Pilot House</descrip></tig></langSet>${lang2('fr', 'Bureau des pilotes')}</termEntry>`,
    ),
    [{ en: ['Pilot Office'], fr: ['Bureau des pilotes'] }],
  ],
  [
    'acronyms beside their names',
    martif(
      `<termEntry><langSet xml:lang="EN"><tig><term>Harbour Safety Office</term></tig><tig><term>HSO</term><termNote type="termType">acronym</termNote></tig></langSet><langSet xml:lang="FR"><tig><term>Bureau de la sécurité du port</term></tig><tig><term>BSP</term><termNote type="termType">acronym</termNote></tig></langSet></termEntry>`,
    ),
    [{ en: ['Harbour Safety Office', 'HSO'], fr: ['Bureau de la sécurité du port', 'BSP'] }],
  ],
  [
    'other languages beside, and entries without one of the two',
    martif(
      `<termEntry>${lang2('de', 'Hafenamt')}${lang2('en', 'Port Office')}${lang2('fr', 'Bureau portuaire')}</termEntry><termEntry>${lang2('en', 'Lone Office')}${lang2('de', 'Amt')}</termEntry>`,
    ),
    [{ en: ['Port Office'], fr: ['Bureau portuaire'] }],
  ],
  [
    'XML’s own entities, numbers, CDATA and marks inside a term',
    martif(
      `<termEntry>${lang2('en', 'Research &amp; <hi type="bold">Tides</hi> Unit')}${lang2('fr', 'Unit&#xE9; <![CDATA[Recherche & marées]]>')}</termEntry>`,
    ),
    [{ en: ['Research & Tides Unit'], fr: ['Unité Recherche & marées'] }],
  ],
  [
    'spaces, lines and the same term twice',
    martif(
      `<termEntry>${lang2('en', '\n  Port\n  Office ', 'Port Office')}${lang2('fr', 'Bureau\tdu port')}</termEntry>`,
    ),
    [{ en: ['Port Office'], fr: ['Bureau du port'] }],
  ],
  [
    'several language sections of one language',
    tbx(
      `<conceptEntry>${lang3('en-GB', 'Harbour Centre')}${lang3('en-US', 'Harbor Center')}${lang3('fr-FR', 'Centre du port')}</conceptEntry>`,
    ),
    [{ en: ['Harbour Centre', 'Harbor Center'], fr: ['Centre du port'] }],
  ],
]

test.each(files)('TBX: %s', (_what, file, found) => {
  expect(concepts(file)).toEqual(found)
})

test('UTF-16 and Windows-1252 are told by their bytes', () => {
  const file = martif(`<termEntry>${lang2('en', 'Tide Centre')}${lang2('fr', 'Centre des marées')}</termEntry>`)
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, 'utf16le')])
  const western = Buffer.from(file, 'latin1')
  for (const one of [wide, western])
    expect(readTerms(one).concepts).toEqual([{ en: ['Tide Centre'], fr: ['Centre des marées'] }])
})

test('what lacks a pair is counted', () => {
  const file = martif(
    `<termEntry>${lang2('en', 'Port Office')}${lang2('fr', 'Bureau du port')}</termEntry><termEntry>${lang2('en', 'Alone')}</termEntry><termEntry/>`,
  )
  expect(readTerms(bytes(file)).leftOut).toBe(2)
})

function fault(file: string | Uint8Array): TermFileError {
  try {
    readTerms(typeof file === 'string' ? bytes(file) : file)
  } catch (error) {
    if (error instanceof TermFileError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

test('a billion laughs are refused where they are declared, and nothing is put in for an entity', () => {
  const bomb = martif(
    `<termEntry>${lang2('en', '&lol9;')}${lang2('fr', 'rire')}</termEntry>`,
    '<!DOCTYPE martif [\n<!ENTITY lol "lol">\n<!ENTITY lol1 "&lol;&lol;&lol;&lol;">\n]>',
  )
  expect(fault(bomb).words).toEqual({
    en: 'declares entities of its own, which are not read (line 2)',
    fr: 'déclare ses propres entités, qui ne sont pas lues (ligne 2)',
  })
  const outside = martif(
    `<termEntry>${lang2('en', 'Port &file; Office')}${lang2('fr', 'Bureau')}</termEntry>`,
    '<!DOCTYPE martif SYSTEM "file:///etc/passwd">',
  )
  expect(concepts(outside)).toEqual([{ en: ['Port &file; Office'], fr: ['Bureau'] }])
})

test('what is nested without end, cut off, or no TBX is told with its line', () => {
  expect(fault(martif(`<p>\n${'<a>'.repeat(5_000)}`)).words.en).toMatch(/deeper than any list of terms \(line 4\)/u)
  expect(fault(martif(`<termEntry>\n${lang2('en', 'Port Office')}`).slice(0, -30)).words.en).toMatch(
    /not well-formed XML/u,
  )
  expect(fault(martif('<termEntry>\n<langSet></termEntry>')).words.en).toMatch(/not well-formed XML \(line 4\)/u)
  expect(fault('<html><body>Terms</body></html>').words.fr).toMatch(/^ne contient aucune fiche/u)
  expect(fault(martif(`<termEntry>${lang2('en', 'Alone')}</termEntry>`)).words.en).toMatch(/^has no entry with a term/u)
})

test('what is too large or holds too much is refused in time', () => {
  expect(fault(new Uint8Array(longestTermFile + 1)).words.fr).toMatch(/^dépasse 20\u00A0Mo/u)
  const many = Array.from(
    { length: 20_001 },
    (_one, at) => `<termEntry>${lang2('en', `Office ${String(at)}`)}${lang2('fr', `Bureau ${String(at)}`)}</termEntry>`,
  )
  const began = performance.now()
  expect(fault(martif(many.join(''))).words.en).toMatch(/^holds more than 20,000 terms/u)
  expect(performance.now() - began).toBeLessThan(30_000)
})
