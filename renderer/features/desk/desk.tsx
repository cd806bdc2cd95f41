import { FluentProvider } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useText } from '../../text/use-text.ts'
import { closeOpened } from '../../state/notice-store.ts'
import { PartBoundary } from '../../ui/part-boundary.tsx'
import { themes } from '../../ui/theme.ts'
import { useColours } from './use-colours.ts'
import { DeskDialogs } from './desk-dialogs.tsx'
import { DropTarget } from '../drop-target/drop-target.tsx'
import { DeskPanes } from './desk-panes.tsx'
import { Header } from './header.tsx'
import { News } from './news.tsx'
import { Trouble } from './trouble.tsx'
import { StatusBar } from '../status-bar/status-bar.tsx'
import { useKeys } from '../keys/use-keys.ts'
import styles from './desk.module.css'

/**
 * The whole window. What no part of it could keep to itself still ends in words and a way back, not in a blank page.
 */
export function Desk() {
  const { language } = useText()
  const colours = useColours()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    document.documentElement.style.colorScheme = colours
  }, [colours])
  return (
    <FluentProvider theme={themes[colours]} className={`desk-${colours}`} applyStylesToPortals>
      <PartBoundary about={null} beforeReload={closeOpened}>
        <DeskParts />
      </PartBoundary>
    </FluentProvider>
  )
}

function DeskParts() {
  useKeys()
  return (
    <>
      <DropTarget>
        <div className={styles.desk}>
          <Header />
          <Trouble />
          <DeskPanes />
          <StatusBar />
          <News />
        </div>
      </DropTarget>
      <DeskDialogs />
    </>
  )
}
