import type { ReportText } from '../../text/report-en.ts'
import type { ReportedFinding, ReportModel } from './report-model.ts'
import styles from './report.module.css'

/** The report as it is printed. */
export function ReportView({ model, words }: { model: ReportModel; words: ReportText }) {
  return (
    <article lang={model.language} className={styles.report}>
      <h1>{model.title}</h1>
      {model.subtitles.map(({ lang, text }) => (
        <p key={lang} lang={lang} className={styles.subtitle}>
          {text}
        </p>
      ))}
      <p className={styles.quiet}>{[model.madeOn, ...model.files].join(' · ')}</p>
      {model.anyway !== null && <p>{model.anyway}</p>}
      <h2>{words.signatures}</h2>
      <ul>
        {model.signatures.map(({ language, words: said }) => (
          <li key={language}>
            <strong>{language}</strong>
            {words.colon}
            {said}
          </li>
        ))}
      </ul>
      <h2>{words.facts}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.sideNames.en}</th>
            <th scope="col">{words.sideNames.fr}</th>
            <th scope="col">{words.agreementHead}</th>
          </tr>
        </thead>
        <tbody>
          {model.facts.map(({ name, en, fr, agreement, agreementWords }) => (
            <tr key={name} className={agreement === 'agrees' ? undefined : styles.differs}>
              <th scope="row">{name}</th>
              <td>{en}</td>
              <td>{fr}</td>
              <td>{agreementWords}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.warnings}</h2>
      {model.findings.length === 0 && <p>{words.noWarnings}</p>}
      {model.findings.map((finding, index) => (
        <Reported key={index} finding={finding} words={words} />
      ))}
      {model.unchecked.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
      {model.pairings.length > 0 && <h2>{words.pairings}</h2>}
      {model.pairings.map(({ passages, made }, index) => (
        <section key={index} className={styles.finding}>
          <Passages passages={passages} words={words} />
          <p className={styles.quiet}>{made}</p>
        </section>
      ))}
      {model.history.length > 0 && (
        <>
          <h2>{words.history}</h2>
          <ol className={styles.quiet}>
            {model.history.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.foot}>{words.made}</p>
    </article>
  )
}

function Passages({ passages, words }: { passages: ReportedFinding['passages']; words: ReportText }) {
  return (
    <div className={styles.passages}>
      {(['en', 'fr'] as const).map((language) =>
        passages[language].length === 0 ? (
          <p key={language} className={styles.quiet}>
            {words.noCounterpart}
          </p>
        ) : (
          <p key={language} lang={language}>
            {passages[language].map(({ text, isStruck }, at) => (isStruck ? <s key={at}>{text}</s> : text))}
          </p>
        ),
      )}
    </div>
  )
}

function Reported({ finding, words }: { finding: ReportedFinding; words: ReportText }) {
  const { severity, severityWords, check, message, passages, decision } = finding
  return (
    <section className={[styles.finding, styles[severity]].join(' ')}>
      <h3>
        {severityWords}
        {words.colon}
        {check}
      </h3>
      <p>{message}</p>
      {passages.en.length + passages.fr.length > 0 && <Passages passages={passages} words={words} />}
      <p>
        <strong>{decision[0]}</strong>
        {decision.slice(1).map((part) => ` · ${part}`)}
      </p>
    </section>
  )
}
