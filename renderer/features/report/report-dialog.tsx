import { Button, Radio, RadioGroup } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '../../../shared/notice/report.ts'
import { call } from '../../api/client.ts'
import { useConnection } from '../../state/connection-store.ts'
import { attempt, say } from '../../state/messages-store.ts'
import { useOpened } from '../../state/notice-store.ts'
import { en, type Text } from '../../text/en.ts'
import { formats } from '../../text/formats.ts'
import { fr } from '../../text/fr.ts'
import { useText } from '../../text/use-text.ts'
import { DeskDialog } from '../../ui/desk-dialog.tsx'
import { reportHtml } from './report-html.ts'
import { reportJson } from './report-json.ts'
import { reportModel } from './report-model.ts'
import { ReportView } from './report-view.tsx'
import styles from './report.module.css'
import { fileNameOf, saveFile } from '../../ui/save-file.ts'

const texts = { en, fr }

async function savePdf(name: string, text: Text): Promise<void> {
  if ((await attempt(() => call('page.savePdf', { name }))) === true) say(text.report.saved)
}

/** The report of the open notice, in either language whatever the interface's: looked at, printed, or saved. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { text, language: own } = useText()
  const [language, setLanguage] = useState<Language>(own)
  const notice = useOpened((opened) => opened.view)
  const checks = useConnection((connection) => connection.checks)
  const canSavePdf = useConnection(({ capabilities }) => capabilities.savePdf)
  const asOf = useConnection((connection) => connection.asOf)
  const [now] = useState(() => new Date().toISOString())
  const words = texts[language].report
  const model = useMemo(
    () =>
      notice === null
        ? null
        : reportModel({ notice, checks, language, text: texts[language], words, format: formats[language], now }),
    [notice, checks, language, words, now],
  )
  if (notice === null || model === null) return null
  const name = (ending: string): string => fileNameOf(model.title, ending)
  return (
    <DeskDialog title={text.report.dialog} onClose={onClose} wide>
      <p className={styles.why}>{text.report.dialogWhy}</p>
      <div className={styles.controls}>
        <RadioGroup
          layout="horizontal"
          aria-label={text.report.language}
          value={language}
          onChange={(_event, { value }) => setLanguage(value as Language)}
        >
          {(['en', 'fr'] as const).map((one) => (
            <Radio key={one} value={one} label={text.ownNames[one]} lang={one} />
          ))}
        </RadioGroup>
        {canSavePdf && (
          <Button appearance="primary" onClick={() => void savePdf(name('pdf'), text)}>
            {text.report.pdf}
          </Button>
        )}
        <Button appearance={canSavePdf ? 'secondary' : 'primary'} onClick={() => window.print()}>
          {canSavePdf ? text.report.printOnly : text.report.print}
        </Button>
        <Button onClick={() => saveFile(name('html'), 'text/html', reportHtml(model, words))}>
          {text.report.html}
        </Button>
        <Button onClick={() => saveFile(name('json'), 'application/json', reportJson(notice, asOf))}>
          {text.report.json}
        </Button>
      </div>
      <div className={styles.paper} tabIndex={0} role="region" aria-label={text.report.dialog}>
        <ReportView model={model} words={words} />
      </div>
      {createPortal(
        <div className={styles.forPrint}>
          <ReportView model={model} words={words} />
        </div>,
        document.body,
      )}
    </DeskDialog>
  )
}
