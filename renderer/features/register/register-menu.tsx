import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components'
import { attempt } from '../../state/messages-store.ts'
import { useText } from '../../text/use-text.ts'
import { DocumentTableRegular } from '../../ui/icons.ts'
import styles from '../../ui/named-button.module.css'
import { saveRegister } from './save-register.ts'

/** Saves all notices as a table. */
export function RegisterMenu({ isNamed }: { isNamed: boolean }) {
  const { text } = useText()
  const button = { appearance: 'subtle', icon: <DocumentTableRegular /> } as const
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        {isNamed ? (
          <Button {...button} className={styles.named} aria-label={text.register.title}>
            {text.register.name}
          </Button>
        ) : (
          <Tooltip content={text.register.title} relationship="label">
            <Button {...button} />
          </Tooltip>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(['xlsx', 'csv'] as const).map((format) => (
            <MenuItem key={format} onClick={() => void attempt(() => saveRegister(format, text))}>
              {text.register[format]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
