/** What a mail says; how it looks is the layout's concern. */
export type Letter = {
  subject: string
  /** What mailboxes show after the subject. */
  preview: string
  paragraphs: string[]
  /** Facts in two columns of words: what, and its value. */
  facts?: [what: string, value: string][]
  action?: { label: string; url: string }
  after?: string[]
}

/** The languages mails are written in; Occitan readers get French. */
export type MailLanguage = 'fr' | 'en'

export type Template<Values extends object> = Record<MailLanguage, (values: Values) => Letter>
