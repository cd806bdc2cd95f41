/** What a mail holds that may be a notice: nothing of who wrote it or to whom. */
export interface Mail {
  subject: string | null
  /** ISO time. */
  date: string | null
  /** The same words in several forms, the richest first. */
  body: MailBody[]
  attachments: Attachment[]
}

export interface MailBody {
  kind: 'html' | 'text' | 'rtf'
  bytes: Uint8Array
}

/** A page that a browser or Word saved as a single file: its own part, and nothing of what it shows besides. */
export interface SavedPage {
  page: Uint8Array
}

export interface Attachment {
  name: string
  bytes: Uint8Array
  /** A mail inside the mail that was opened with it already. */
  mail?: Mail
}
