import { expectedOf } from './expected.ts'
import type { Sample } from './samples.ts'

/** The table of the samples in both languages. Made from the same list as the files, so that it cannot fall behind. */
export function readme(samples: readonly Sample[]): string {
  return [
    '# Sample notices · Avis d’exemple',
    '',
    'Made by `npx node scripts/make-samples.ts`; edit `scripts/make-samples/`, not these files.',
    '',
    '## English',
    '',
    'The posts, the units, the amounts, the dates and every sentence are invented. Only the form is real: field labels, section headings, the names and scales of competencies and language levels. The last four are of invented organisations, in forms that no profile describes. Nobody can apply to any of these posts.',
    '',
    '| File | Post | What is planted in it | Check |',
    '|---|---|---|---|',
    ...samples.map((sample) => row(sample, 'en')),
    '',
    '`expected.json` says the same to the tests: for each file, the checks that must speak (any one of those listed) and the words they must show.',
    '',
    '## Français',
    '',
    'Les postes, les unités, les montants, les dates et toutes les phrases sont inventés. Seule la forme est réelle : libellés des champs, titres des sections, noms et échelles des compétences et des niveaux de langue. Les quatre derniers émanent d’organisations inventées, dans des formes qu’aucun profil ne décrit. Personne ne peut postuler à ces postes.',
    '',
    '| Fichier | Poste | Défaut placé | Contrôle |',
    '|---|---|---|---|',
    ...samples.map((sample) => row(sample, 'fr')),
    '',
    '`expected.json` dit la même chose aux tests : pour chaque fichier, les contrôles qui doivent parler (l’un de ceux qui sont cités) et les mots qu’ils doivent montrer.',
    '',
  ].join('\n')
}

function row(sample: Sample, language: 'en' | 'fr'): string {
  const { files, findings } = expectedOf(sample)
  const checks = findings.map((finding) =>
    finding.checks.map((check) => `\`${check}\``).join(language === 'en' ? ' or ' : ' ou '),
  )
  const cells = [
    files.map((file) => `\`${file}\``).join(' + '),
    sample.post[language],
    says(sample, language),
    checks.join('<br>'),
  ]
  return `| ${cells.join(' | ')} |`
}

function says(sample: Sample, language: 'en' | 'fr'): string {
  const en = language === 'en'
  switch (sample.files) {
    case 'damaged':
      return en ? 'cannot be read: the file stops in the middle' : 'illisible : le fichier s’arrête au milieu'
    case 'english-only':
      return en ? 'has no French side' : 'n’a pas de version française'
    case 'apart':
      return en ? 'nothing: a clean notice in two files' : 'rien : un avis sans défaut en deux fichiers'
    case 'together':
      return sample.planted.length === 0
        ? en
          ? 'nothing: a clean notice'
          : 'rien : un avis sans défaut'
        : sample.planted.map((planted) => planted.says[language]).join('<br>')
  }
}
