import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components'
import { useText } from '../../text/use-text.ts'
import { NavigationRegular } from '../../ui/icons.ts'
import { SeverityIcon } from '../../ui/severity-icon.tsx'
import type { SectionStart } from '../../notice/rows.ts'
import styles from './pair-table.module.css'

/** Stays on top while the texts scroll: which language is which, which section this is, and the way to the others. */
export function SectionBar({
  current,
  starts,
  goTo,
}: {
  current: SectionStart | null
  starts: readonly SectionStart[]
  goTo: (index: number) => void
}) {
  const { text } = useText()
  const name = current === null ? '' : text.sections[current.section]
  return (
    <div role="row" aria-rowindex={1} className={styles.bar}>
      <div role="columnheader" className={styles.barCell}>
        <span className={styles.language} lang="en">
          {text.ownNames.en}
        </span>
        <span className={styles.section} lang="en" title={current?.en ?? name}>
          {current?.en ?? name}
        </span>
      </div>
      <div role="columnheader" className={styles.barGutter}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={text.texts.sections} relationship="label">
              <MenuButton size="small" appearance="subtle" icon={<NavigationRegular />} menuIcon={null} />
            </Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {starts.map((start) => (
                <MenuItem
                  key={`${start.section}${start.index}`}
                  icon={start.severity === null ? <span /> : <SeverityIcon severity={start.severity} />}
                  onClick={() => goTo(start.index)}
                >
                  {text.sections[start.section]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <div role="columnheader" className={styles.barCell}>
        <span className={styles.language} lang="fr">
          {text.ownNames.fr}
        </span>
        <span className={styles.section} lang="fr" title={current?.fr ?? name}>
          {current?.fr ?? name}
        </span>
      </div>
    </div>
  )
}
