import { change, inBody, isItem, pick, type DefectKind } from './kind.ts'

const isText = ({ block }: Parameters<typeof inBody>[0]): boolean =>
  block.section !== 'header' && block.kind === 'paragraph' && block.text.length > 80

/** Slips of the pen, and clauses that are not what they should be. */
export const writingKinds: DefectKind[] = [
  {
    name: 'word doubled',
    checks: ['repeated-word'],
    plant: change(isText, /(?<= )\p{Ll}{3,} (?=\p{Ll})/u, (word) => `${word}${word}`),
  },
  { name: 'bracket lost', checks: ['unbalanced-pair'], plant: change(inBody, /\((?=\p{L})|(?<=\p{L})\)/u, () => '') },
  {
    name: 'quotation mark lost',
    checks: ['unbalanced-pair', 'clause-deviation'],
    plant: change(inBody, /[»”]|[«“] ?/u, () => ''),
  },
  {
    name: 'typing slip',
    checks: ['spelling'],
    plant: change(isText, /(?<= )\p{Ll}{7,11}(?= )/u, (word, draw) => {
      const at = 2 + Math.floor(draw() * (word.length - 4))
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
    }),
  },
  {
    name: 'placeholder: letters',
    checks: ['placeholder'],
    plant: change(inBody, /(?<= )\p{Ll}{4,}(?=[.,; ])/u, () => 'XXX'),
  },
  {
    name: 'placeholder: words',
    checks: ['placeholder'],
    plant: change(
      isItem,
      /(?<= )\p{Ll}{4,}(?= ?[.;])/u,
      (_, draw, side) => pick(side === 'en' ? ['TBC', '[to be completed]'] : ['[…]', 'à compléter'], draw) ?? '',
    ),
  },
  {
    name: 'French space lost',
    checks: ['french-spacing', 'field-format'],
    plant: change(
      ({ side, block }) => side === 'fr' && block.section !== 'header',
      /(?<=\p{L}|\))[ \u00A0\u202F][;:!?](?= |$)/u,
      (sign) => sign.slice(1),
    ),
  },
  {
    name: 'guillemet space lost',
    checks: ['french-spacing'],
    plant: change(
      ({ side }) => side === 'fr',
      /«[ \u00A0\u202F]|[ \u00A0\u202F]»/u,
      (sign) => sign.trim(),
    ),
  },
  { name: 'full stop lost', checks: ['punctuation', 'clause-deviation'], plant: change(isText, /\.$/u, () => '') },
  { name: 'item ending', checks: ['punctuation', 'french-spacing'], plant: change(isItem, / ?;$/u, () => ',') },
  { name: 'comma doubled', checks: ['punctuation'], plant: change(isText, /(?<=\p{L}),(?= )/u, () => ',,') },
  {
    name: 'accent in English',
    checks: ['spelling', 'clause-deviation'],
    plant: change(
      (spot) => spot.side === 'en' && isText(spot),
      /\b(?:regulations|necessary|general|security|experience|member|development)\b/iu,
      (word) => word.replace('e', 'é'),
    ),
  },
  {
    name: 'inclusive forms mixed',
    checks: ['gender-form'],
    plant: change(
      ({ side }) => side === 'fr',
      /La\/Le titulaire|La personne titulaire/u,
      () => 'Le/la titulaire',
    ),
  },
  {
    name: 'letters that look alike',
    checks: ['spelling', 'ocr-suspect'],
    plant: change(isText, /(?<= )\p{Ll}{2,}rn\p{Ll}{2,}(?=[ ,.])/u, (word) => word.replace('rn', 'm')),
  },
  {
    name: 'word joined to itself',
    checks: ['repeated-word'],
    plant: change(
      isText,
      /(?<= )(\p{Ll}{5,}) (and|et) \p{Ll}{5,}(?=[.,])/u,
      (_, _draw, _side, [, word = '', and = '']) => `${word} ${and} ${word}`,
    ),
  },
  {
    name: 'comma behind a full stop',
    checks: ['punctuation'],
    plant: change(isText, /(?<=\p{Ll}{4})\.(?= \p{Lu})/u, () => '.,'),
  },
  {
    name: 'capital of a name lost',
    checks: ['capitalisation'],
    plant: (base, draw) =>
      change(
        (spot) =>
          spot.side === 'en' &&
          inBody(spot) &&
          (/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,} (?:Unit|Division|Section)(?! \()/u
            .exec(spot.block.text)
            ?.some((name) => base.lines.filter(({ raw }) => raw.includes(name)).length > 1) ??
            false),
        /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,} (?:Unit|Division|Section)(?! \()/u,
        (name) => name.toLowerCase(),
      )(base, draw),
  },
  {
    name: 'heading reworded',
    checks: ['heading-variant'],
    plant: change(
      ({ block }) => block.kind === 'heading' && /^\d/u.test(block.text),
      /EXPERIENCE|EXPÉRIENCE|INFORMATION$|ACCOUNTABILITIES|RESPONSABILITÉS/u,
      (word) => (word.endsWith('S') ? word.slice(0, -1) : `${word}S`),
    ),
  },
  {
    name: 'OCR slip',
    checks: ['ocr-suspect', 'spelling'],
    plant: change(isText, /(?<= )\p{Ll}*(?:rn|l|o)\p{Ll}{3,}(?= )/u, (word) =>
      word.replace(/rn|l|o/u, (sign) => (sign === 'o' ? '0' : sign === 'l' ? '1' : 'm')),
    ),
  },
  {
    name: 'words run together',
    checks: ['spelling'],
    plant: change(
      isText,
      (side) => (side === 'en' ? /(?<= )(?:the|of|and) \p{Ll}{5,}(?= )/u : /(?<= )(?:les|des|une|et) \p{Ll}{5,}(?= )/u),
      (words) => words.replace(' ', ''),
    ),
  },
  {
    name: 'word broken at a hyphen',
    checks: ['ocr-suspect', 'spelling'],
    plant: change(isText, /(?<= )\p{Ll}{9,}(?= )/u, (word) => `${word.slice(0, 4)}- ${word.slice(4)}`),
  },
  {
    name: 'slip behind a hyphen',
    checks: ['spelling'],
    plant: change(inBody, /(?<= \p{Ll}{4,}-)\p{Ll}{6,}(?= )/u, (word) => word.slice(0, 2) + word.slice(3)),
  },
  {
    name: 'the commonest words mistyped',
    checks: ['spelling'],
    plant: change(
      isText,
      (side) => (side === 'en' ? /(?<= )(?:the|and|with)(?= )/u : /(?<= )(?:les|dans|pour)(?= )/u),
      (word) => `${word[1] ?? ''}${word[0] ?? ''}${word.slice(2)}`,
    ),
  },
  {
    name: 'capital within a word',
    checks: ['capitalisation', 'spelling'],
    plant: change(
      isText,
      /(?<= )\p{Ll}{7,}(?= )/u,
      (word) => word.charAt(0) + word.charAt(1).toUpperCase() + word.slice(2),
    ),
  },
  {
    name: 'small letter after a full stop',
    checks: ['capitalisation', 'clause-deviation'],
    plant: change(isText, /(?<=\p{Ll}{4}\. )\p{Lu}(?=\p{Ll}{2})/u, (letter) => letter.toLowerCase()),
  },
  {
    name: 'acronym in small letters',
    checks: ['capitalisation', 'clause-deviation'],
    plant: change(isText, /(?<=[ '’])(?:NATO|OTAN)(?= )/u, (word) => word.toLowerCase()),
  },
  {
    name: 'bracket of another kind',
    checks: ['unbalanced-pair'],
    plant: change(inBody, /(?<=\p{L})\)(?=[ .,;])/u, (_, draw) => pick([']', '('], draw) ?? ']'),
  },
  {
    name: 'sentence pasted twice',
    checks: ['repeated-word', 'block-missing'],
    plant: change(isText, /(?<=\. )\p{Lu}[^.()]{30,}\. (?=\p{Lu})/u, (words) => words + words),
  },
  {
    name: 'template left unfilled',
    checks: ['placeholder'],
    plant: change(
      inBody,
      /(?<= )\p{Ll}{5,}(?= )/u,
      (_, draw, side) =>
        pick(['{{title}}', '#REF!', 'N.N.', 'XX', side === 'en' ? '[name of unit]' : '[nom du poste]'], draw) ?? '',
    ),
  },
  {
    name: 'space inside brackets',
    checks: ['punctuation'],
    plant: change(inBody, /(?<= )\((?=\p{L}{3})/u, () => '( '),
  },
  {
    name: 'space lost behind a colon',
    checks: ['punctuation', 'french-spacing'],
    plant: change(isItem, /(?<=\p{Ll}{3} ?): (?=\p{L}{2})/u, () => ':'),
  },
  {
    name: 'space behind an apostrophe',
    checks: ['punctuation'],
    plant: change(
      (spot) => spot.side === 'fr' && isText(spot),
      /(?<= )(?:l|d)['’](?=\p{Ll})/u,
      (words) => `${words} `,
    ),
  },
  {
    name: 'masculine alone',
    checks: ['gender-form'],
    plant: change(
      ({ side }) => side === 'fr',
      /(?<=\. |^)(?:La\/Le titulaire|La personne titulaire)/u,
      () => 'Le titulaire',
    ),
  },
]
