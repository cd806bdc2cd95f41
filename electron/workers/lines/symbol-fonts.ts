/**
 * Fonts that print signs where a file holds ordinary letters: « v » in Wingdings is ❖, U+F0A3 in Symbol is ≤. Tables
 * say what is printed for the codes 0x20 to 0xFF as notices use them; what none names is some ornament.
 */
type Table = ReadonlyMap<number, string>

/** From 0x21 on, one sign a code. */
const symbol = runs([
  [0x21, '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪'],
  [0xf1, '⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'],
])

const wingdings = runs([
  [
    0x21,
    '✏✂✁👓🔔📖🕯☎✆✉📧📪📫📬📭📁📂📄🗏🗐🗄⌛⌨🖰🖲💻🖴💾🖬✇✍✍✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄✞✞✞✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓&&●❍■□❐❑❒⬧⧫◆❖⬥☒⍓⌘❀✿“”',
  ],
  [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
  [0x9e, '·•·○◯◉◉◎◯▪◻▲✦★✶✴✹✵⌖⌖⟡⌑⍰✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛'],
  [0xd5, '⌫⌦◄➢▲▼←➲↑↓←→↑↓↖↗↙↘⬅➔⬆⬇↖↗↙↘⇦⇨⇧⇩⬄⇳⇖⇗⇙⇘▫▫✗✓☒☑'],
])

const wingdings2 = runs([
  [0x4f, '✗✓☒☑☒☒'],
  [0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
  [0x95, '·•●⬤○○◯◉◎·▪■■□□'],
])

const wingdings3 = runs([
  [0x21, '←→↑↓↖↗↙↘↔↕'],
  [0x70, '▲▼△▽◀▶◁▷◣◢◤◥◂▸▴▾'],
])

const webdings = runs([
  [0x33, '◀▶▲▼'],
  [0x3c, '■'],
  [0x59, '♥'],
  [0x61, '✓'],
  [0x63, '□'],
  [0x67, '■'],
  [0x69, 'ℹ'],
  [0x6e, '●'],
  [0x72, '✗'],
])

const dingbats = runs([
  [0x21, '✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞'],
  [0xa1, '❡❢❣❤❥❦❧♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕➘➙➚➛➜➝➞➟➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯'],
  [0xf1, '➱➲➳➴➵➶➷➸➹➺➻➼➽➾'],
])

const fonts: ReadonlyMap<string, Table> = new Map([
  ['symbol', symbol],
  ['symbolmt', symbol],
  ['symbolps', symbol],
  ['wingdings', wingdings],
  ['wingdings2', wingdings2],
  ['wingdings3', wingdings3],
  ['webdings', webdings],
  ['zapfdingbats', dingbats],
  ['itczapfdingbats', dingbats],
  ['monotypesorts', dingbats],
  ['dingbats', dingbats],
])

const likelySymbol = [
  0x2d, 0xa0, 0xa2, 0xa3, 0xa5, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb7, 0xb8, 0xb9, 0xbb,
  0xbc, 0xde,
]
const likelyWingdings = [
  0x46, 0x4a, 0x6c, 0x6e, 0x6f, 0x71, 0x72, 0x75, 0x76, 0x78, 0x9f, 0xa7, 0xa8, 0xd8, 0xdc, 0xe0, 0xe8, 0xf0, 0xfb,
  0xfc, 0xfd, 0xfe,
]
/** Signs of a symbol font that lost its font's name on the way: by far the likeliest of what each may have been. */
const unnamed: Table = new Map([
  ...[...symbol].filter(([code, sign]) => likelySymbol.includes(code) || /\p{Script=Greek}/u.test(sign)),
  ...[...wingdings].filter(([code]) => likelyWingdings.includes(code)),
])

/** Whether this font (by its name in the file) prints signs for letters. */
export function isSymbolFont(name: string | null | undefined): boolean {
  return fonts.has(keyOf(name))
}

/**
 * What is printed for a text set in a font. Letters of a symbol font (U+0020–U+00FF, or U+F020–U+F0FF where programs
 * keep them apart) become the signs that they print; other text stays. Private letters without a symbol font's name are
 * told by custom; one that no table names is some ornament, printed as a bullet.
 */
export function printedText(text: string, font: string | null | undefined): string {
  const table = fonts.get(keyOf(font))
  if (table === undefined && !/[\uF020-\uF0FF]/u.test(text)) return text
  return text.replace(/[\u0021-\u00FF\uF020-\uF0FF]/gu, (letter) => {
    const unit = letter.charCodeAt(0)
    if (unit < 0xf000) return table?.get(unit) ?? (table !== undefined && unit > 0x7f && unit !== 0xa0 ? '•' : letter)
    if (unit === 0xf020) return ' '
    return (table ?? unnamed).get(unit & 0xff) ?? '•'
  })
}

/** As printedText, of a text whose letters a file may name rightly already: what prints « × » may stand for itself. */
export function printedTextOf(text: string, font: string): string {
  return text.replace(/[^°±·×÷¬]+/gu, (letters) => printedText(letters, font))
}

/** One letter by its code, as `w:sym` and RTF's SYMBOL field name it. */
export function printedSign(code: number, font: string | null | undefined): string {
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return ''
  return printedText(String.fromCharCode(code), font)
}

/** "Wingdings 2", "WINGDINGS2", "ABCDEF+Wingdings-Regular" and "Symbol;serif" are named alike. */
function keyOf(name: string | null | undefined): string {
  if (name === null || name === undefined || name === '') return ''
  return (name.split(/[;,]/u)[0] ?? '')
    .toLowerCase()
    .replace(/^[a-z]{6}\+/u, '')
    .replace(/[-\s]*(?:regular|normal|bold|italic|oblique)*$/u, '')
    .replace(/[^a-z0-9]+/gu, '')
}

function runs(parts: readonly (readonly [number, string])[]): Table {
  return new Map(parts.flatMap(([from, signs]) => Array.from(signs, (sign, at): [number, string] => [from + at, sign])))
}
