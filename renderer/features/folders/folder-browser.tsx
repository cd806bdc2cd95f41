import { Button, Spinner } from '@fluentui/react-components'
import { addFolder } from '../../state/actions.ts'
import { useText } from '../../text/use-text.ts'
import { AddRegular, ArrowUpRegular, FolderRegular } from '../../ui/icons.ts'
import { useListing } from './use-listing.ts'
import styles from './folders.module.css'

/** The desk's own folder picker, for hosts without a native one. */
export function FolderBrowser({ onAdded }: { onAdded: () => void }) {
  const { text } = useText()
  const { listing, loading, goTo } = useListing()
  if (listing === null)
    return <div className={styles.browser}>{loading && <Spinner size="tiny" label={text.folders.loading} />}</div>
  const { parent } = listing
  return (
    <div className={styles.browser} role="group" aria-label={text.folders.browse}>
      <div className={styles.here}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={text.folders.up}
          title={text.folders.up}
          disabled={parent === null}
          onClick={() => {
            if (parent !== null) void goTo(parent)
          }}
        />
        <span className={styles.path}>{listing.path}</span>
      </div>
      <ul className={styles.inside} aria-label={text.folders.inside(listing.path)}>
        {listing.folders.map(({ name, path }) => (
          <li key={path}>
            <button type="button" className={styles.child} onClick={() => void goTo(path)}>
              <FolderRegular aria-hidden /> <span>{name}</span>
            </button>
          </li>
        ))}
        {listing.folders.length === 0 && <li className={styles.none}>{text.folders.noneInside}</li>}
      </ul>
      <div className={styles.choosing}>
        <span role="status">{text.folders.readable(listing.readable)}</span>
        <Button
          appearance="primary"
          icon={<AddRegular />}
          onClick={() =>
            void addFolder(listing.path).then((added) => {
              if (added) onAdded()
            })
          }
        >
          {text.folders.add}
        </Button>
      </div>
    </div>
  )
}
