import type { ReportText } from '../../text/report-en.ts'
import type { Piece } from '../../notice/struck-words.ts'
import type { ReportedFinding, ReportModel } from './report-model.ts'

/** The report as one file that any browser shows and prints: no script, nothing fetched, every text escaped. */
export function reportHtml(model: ReportModel, words: ReportText): string {
  const {
    language,
    title,
    subtitles,
    madeOn,
    files,
    anyway,
    signatures,
    facts,
    findings,
    unchecked,
    pairings,
    history,
  } = model
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
${subtitles.map(({ lang, text }) => `<p class="subtitle" lang="${lang}">${escape(text)}</p>`).join('\n')}
<p class="quiet">${escape(madeOn)} · ${files.map(escape).join(' · ')}</p>
${anyway === null ? '' : `<p>${escape(anyway)}</p>`}
</header>
<h2>${escape(words.signatures)}</h2>
<ul>${signatures.map((signature) => `<li><strong>${escape(signature.language)}</strong>${words.colon}${escape(signature.words)}</li>`).join('')}</ul>
<h2>${escape(words.facts)}</h2>
<table><thead><tr>${[words.fact, words.sideNames.en, words.sideNames.fr, words.agreementHead].map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>
<tbody>${facts.map((fact) => `<tr class="${fact.agreement}"><th scope="row">${escape(fact.name)}</th><td>${escape(fact.en)}</td><td>${escape(fact.fr)}</td><td>${escape(fact.agreementWords)}</td></tr>`).join('\n')}</tbody></table>
<h2>${escape(words.warnings)}</h2>
${findings.length === 0 ? `<p>${escape(words.noWarnings)}</p>` : findings.map((finding) => findingHtml(finding, words)).join('\n')}
${unchecked.map((line) => `<p class="quiet">${escape(line)}</p>`).join('\n')}
${pairings.length === 0 ? '' : `<h2>${escape(words.pairings)}</h2>\n${pairings.map(({ passages, made }) => `<section class="finding">${passagesHtml(passages, words)}<p class="quiet">${escape(made)}</p></section>`).join('\n')}`}
${history.length === 0 ? '' : `<h2>${escape(words.history)}</h2>\n<ol class="quiet">${history.map((line) => `<li>${escape(line)}</li>`).join('')}</ol>`}
<footer class="quiet">${escape(words.made)}</footer>
</body>
</html>
`
}

function findingHtml(
  { severity, severityWords, check, message, passages, kind, decision }: ReportedFinding,
  words: ReportText,
): string {
  return `<section class="finding ${severity} ${kind}">
<h3>${escape(severityWords)}${words.colon}${escape(check)}</h3>
<p>${escape(message)}</p>
${passages.en.length + passages.fr.length === 0 ? '' : passagesHtml(passages, words)}
<p class="decision"><strong>${escape(decision[0] ?? '')}</strong>${decision
    .slice(1)
    .map((part) => ` · ${escape(part)}`)
    .join('')}</p>
</section>`
}

function passagesHtml(passages: ReportedFinding['passages'], words: ReportText): string {
  const side = (language: 'en' | 'fr'): string =>
    passages[language].length === 0
      ? `<td class="quiet">${escape(words.noCounterpart)}</td>`
      : `<td lang="${language}">${passages[language].map(pieceHtml).join('')}</td>`
  return `<table class="passages"><tbody><tr>${side('en')}${side('fr')}</tr></tbody></table>`
}

function pieceHtml({ text, isStruck }: Piece): string {
  return isStruck ? `<s>${escape(text)}</s>` : escape(text)
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`)
}

const style = `
:root { font: 10.5pt/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1f23; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; border-bottom: 1px solid #c8ced3; padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 0; } p { margin: .25rem 0; } .subtitle { font-size: 1.1rem; } .quiet { color: #57606a; font-size: .92em; }
ul, ol { margin: .25rem 0; padding-left: 1.3rem; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #e3e7ea; }
thead th { font-size: .9em; color: #57606a; } tr.differs td, tr.missing td { font-weight: 600; }
.finding { border-left: 4px solid #6e7781; padding: .35rem 0 .35rem .8rem; margin: .9rem 0; break-inside: avoid; } .finding.error { border-color: #b3261e; } .finding.warning { border-color: #9a6700; }
.passages td { width: 50%; font-size: .95em; } s { color: #57606a; } footer { margin-top: 2rem; border-top: 1px solid #c8ced3; padding-top: .5rem; }
@page { size: A4; margin: 18mm 16mm; } @media print { body { margin: 0; max-width: none; padding: 0; } }
`
