import { chooseFolder, openSamples } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { ArrowUploadRegular, BeakerRegular, FolderAddRegular } from '../../ui/icons.ts'
import { Wordmark } from '../../ui/wordmark.tsx'
import { pickFiles } from '../drop-target/pick-files.ts'
import styles from './first-start.module.css'

/** Before anything is watched: three ways to begin. */
export function FirstStart() {
  const { text } = useText()
  return (
    <div className={styles.first}>
      <Wordmark large />
      <h2 className={styles.title}>{text.first.title}</h2>
      <p className={styles.intro}>{text.first.intro}</p>
      <div className={styles.ways} role="group" aria-label={text.first.start}>
        <Way
          icon={<FolderAddRegular />}
          name={text.first.choose}
          why={text.first.chooseWhy}
          primary
          onClick={() => void chooseFolder()}
        />
        <Way
          icon={<BeakerRegular />}
          name={text.first.samples}
          why={text.first.samplesWhy}
          onClick={() => void openSamples()}
        />
        <Way
          icon={<ArrowUploadRegular />}
          name={text.first.drop}
          why={`${text.first.dropWhy} (${text.first.orFiles})`}
          dashed
          onClick={() => pickFiles(text)}
        />
      </div>
      <p className={styles.privacy}>{text.first.privacy}</p>
    </div>
  )
}

function Way({
  icon,
  name,
  why,
  onClick,
  primary = false,
  dashed = false,
}: {
  icon: React.JSX.Element
  name: string
  why: string
  onClick: () => void
  primary?: boolean
  dashed?: boolean
}) {
  return (
    <button
      type="button"
      className={classes(styles.way, primary && styles.primary, dashed && styles.dashed)}
      onClick={onClick}
    >
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.why}>{why}</span>
    </button>
  )
}
