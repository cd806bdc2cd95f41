import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components'
import { attempt } from '../../state/messages-store.ts'
import { useText } from '../../text/use-text.ts'
import { DocumentTableRegular } from '../../ui/icons.ts'
import { saveRegister } from './save-register.ts'

/** Saves all notices as a table. */
export function RegisterMenu() {
  const { text } = useText()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={text.register.title} relationship="label"><Button appearance="subtle" icon={<DocumentTableRegular />} /></Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(['xlsx', 'csv'] as const).map((format) => <MenuItem key={format} onClick={() => void attempt(() => saveRegister(format, text))}>{text.register[format]}</MenuItem>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
