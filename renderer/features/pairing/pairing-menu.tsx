import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { usePairing } from '../../state/pairing-store.ts'
import { useText } from '../../text/use-text.ts'
import type { PairRow } from '../../notice/rows.ts'
import { allRows, asProgram, join, split, startChoosing } from './pair-by-hand.ts'
import { joinOf, splitOf } from './row-pairings.ts'

/** The one menu of all rows: hangs on the button that opened it, and gives the focus back to it. */
export function PairingMenu() {
  const { text } = useText()
  const menu = usePairing((pairing) => pairing.menu)
  const rows = menu === null ? [] : allRows()
  const row = rows.find(({ key }) => key === menu?.row)
  if (menu === null || row === undefined) return null
  const close = (): void => {
    usePairing.setState({ menu: null })
    menu.anchor.focus()
  }
  return (
    <Menu
      open
      positioning={{ target: menu.anchor, position: 'below', align: 'center' }}
      onOpenChange={(_event, { open }) => {
        if (!open) close()
      }}
    >
      <MenuPopover>
        <MenuList>
          {languagesOf(row).map((language) => (
            <MenuItem key={language} onClick={() => startChoosing(row, language, text)}>
              {languagesOf(row).length === 1 ? text.pairing.with : text.pairing.withOf[language]}
            </MenuItem>
          ))}
          <MenuItem disabled={splitOf(row).length === 0} onClick={() => void split(row, text)}>
            {text.pairing.split}
          </MenuItem>
          <MenuItem disabled={joinOf(rows, row.key) === null} onClick={() => void join(row, text)}>
            {text.pairing.join}
          </MenuItem>
          <MenuItem disabled={!row.byHand} onClick={() => void asProgram(row, text)}>
            {text.pairing.asProgram}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function languagesOf(row: PairRow): ('en' | 'fr')[] {
  return (['en', 'fr'] as const).filter((language) => row[language].length > 0)
}
