import { usePairing } from '../../state/pairing-store.ts'
import { useActionKeys } from '../../text/use-action-keys.ts'
import { useText } from '../../text/use-text.ts'
import { useUndecidable } from '../../text/use-undecidable.ts'
import { classes } from '../../ui/classes.ts'
import { LinkRegular } from '../../ui/icons.ts'
import type { PairRow } from '../../notice/rows.ts'
import styles from './pairing.module.css'

/**
 * Opens the row's menu. Seen under the pointer, with the focus, and always where the pairing is unsure or made by hand.
 * `isCurrent`: the current warning points at the row, so that a key opens it as well.
 */
export function PairingButton({ row, isCurrent }: { row: PairRow; isCurrent: boolean }) {
  const { text } = useText()
  const { withKey, aria } = useActionKeys()('pair')
  const undecidable = useUndecidable()
  const open = usePairing(({ menu }) => menu?.row === row.key)
  const said = row.byHand ? text.pairing.byHand : text.pairing.menu
  return (
    <button
      type="button"
      className={classes(
        styles.button,
        (row.uncertain || row.byHand || open) && styles.always,
        row.byHand && styles.byHand,
      )}
      title={undecidable ?? (isCurrent ? withKey(said) : said)}
      aria-disabled={undecidable !== null}
      aria-description={undecidable ?? undefined}
      aria-keyshortcuts={isCurrent ? aria : undefined}
      aria-label={row.byHand ? `${text.pairing.menu} (${text.pairing.byHand})` : text.pairing.menu}
      aria-haspopup="menu"
      aria-expanded={open}
      data-pairing=""
      onClick={({ currentTarget }) => {
        if (undecidable === null) usePairing.setState({ menu: { row: row.key, anchor: currentTarget } })
      }}
    >
      <LinkRegular />
    </button>
  )
}

/** Opens the menu of the row that the current warning points at. */
export function openPairingOfCurrent(): void {
  document.querySelector<HTMLElement>('[data-current-row] [data-pairing]')?.click()
}
