import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import type { Settings } from '../../../shared/ipc/settings.ts'
import { useConnection } from '../../state/connection-store.ts'
import { changeSettings, useSettings } from '../../state/settings-store.ts'
import { useText } from '../../text/use-text.ts'

export function GeneralSettings() {
  const { text } = useText()
  const language = useSettings((settings) => settings.language)
  const author = useSettings((settings) => settings.author)
  const theme = useSettings((settings) => settings.theme)
  const fixed = useConnection((connection) => connection.fixed)
  return (
    <>
      <Field label={text.settings.language} {...(fixed.includes('language') && { hint: text.settings.fixed })}>
        <RadioGroup
          disabled={fixed.includes('language')}
          layout="horizontal"
          value={language}
          onChange={(_event, { value }) => changeSettings({ language: value as Settings['language'] })}
        >
          <Radio value="en" label={text.ownNames.en} lang="en" />
          <Radio value="fr" label={text.ownNames.fr} lang="fr" />
          <Radio value="system" label={text.settings.system} />
        </RadioGroup>
      </Field>
      <Field label={text.settings.theme} {...(fixed.includes('theme') && { hint: text.settings.fixed })}>
        <RadioGroup
          disabled={fixed.includes('theme')}
          layout="horizontal"
          value={theme}
          onChange={(_event, { value }) => changeSettings({ theme: value as Settings['theme'] })}
        >
          {(['light', 'dark', 'system'] as const).map((value) => (
            <Radio key={value} value={value} label={text.settings.themes[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={text.decisions.author}
        hint={fixed.includes('author') ? text.settings.fixed : text.decisions.authorHint}
      >
        <Input
          disabled={fixed.includes('author')}
          value={author}
          maxLength={100}
          onChange={(_event, { value }) => changeSettings({ author: value })}
        />
      </Field>
    </>
  )
}
