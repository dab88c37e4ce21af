import type { Database } from '#db/client.ts'
import type { Mailer } from '#mail/mailer.ts'

/** What the routes of members work with. */
export type Needs = { db: Database; mail: Mailer; publicUrl: string }
