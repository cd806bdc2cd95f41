import { DismissDialog } from '../decisions/dismiss-dialog.tsx'
import { RevisionsDialog } from '../revisions/revisions-dialog.tsx'
import { ReportDialog } from '../report/report-dialog.tsx'
import { useDecisions } from '../../state/decisions-store.ts'
import { closeDialog, useView } from '../../state/view-store.ts'
import { CommandPalette } from '../keys/command-palette.tsx'
import { FoldersDialog } from '../folders/folders-dialog.tsx'
import { FormsDialog } from '../forms/forms-dialog.tsx'
import { TeachDialog } from '../forms/teach-dialog.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { SettingsDialog } from '../settings/settings-dialog.tsx'

export function DeskDialogs() {
  const dialog = useView((view) => view.dialog)
  const isDismissing = useDecisions(({ dismissing }) => dismissing.length > 0)
  if (isDismissing) return <DismissDialog />
  switch (dialog) {
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />
    case 'folders':
      return <FoldersDialog onClose={closeDialog} />
    case 'keys':
      return <KeysDialog onClose={closeDialog} />
    case 'commands':
      return <CommandPalette onClose={closeDialog} />
    case 'report':
      return <ReportDialog onClose={closeDialog} />
    case 'revisions':
      return <RevisionsDialog onClose={closeDialog} />
    case 'forms':
      return <FormsDialog onClose={closeDialog} />
    case 'teach':
      return <TeachDialog onClose={closeDialog} />
    case null:
      return null
  }
}
