import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { chooseFolder } from '../../state/actions.ts'
import { useConnection } from '../../state/connection-store.ts'
import { useFolders } from '../../state/folders-store.ts'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { FolderOpenRegular } from '../../ui/icons.ts'
import { FolderBrowser } from './folder-browser.tsx'
import { FolderLine } from './folder-line.tsx'
import { PastePath } from './paste-path.tsx'
import styles from './folders.module.css'

export function FoldersDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText()
  const folders = useFolders((state) => state.folders)
  const native = useConnection(({ capabilities }) => capabilities.pickFolder)
  const isFixed = useConnection(({ fixed }) => fixed.includes('folders'))
  const [browsing, setBrowsing] = useState(!native && folders.length === 0)
  return (
    <DeskDialog title={text.folders.title} onClose={onClose}>
      <p className={styles.intro}>{isFixed ? text.settings.fixed : text.folders.intro}</p>
      {folders.length === 0 ? (
        <p className={styles.none}>{text.folders.none}</p>
      ) : (
        <ul className={styles.folders}>
          {folders.map((folder) => (
            <FolderLine key={folder.path} folder={folder} isFixed={isFixed} />
          ))}
        </ul>
      )}
      {!isFixed && (
        <div className={styles.adding}>
          <PastePath />
          {native && (
            <Button icon={<FolderOpenRegular />} onClick={() => void chooseFolder()}>
              {text.folders.pick}
            </Button>
          )}
          {!native && (
            <Button icon={<FolderOpenRegular />} aria-expanded={browsing} onClick={() => setBrowsing(!browsing)}>
              {text.folders.browse}
            </Button>
          )}
          {browsing && <FolderBrowser onAdded={onClose} />}
        </div>
      )}
    </DeskDialog>
  )
}
