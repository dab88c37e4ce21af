import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, uuidV7 } from './columns.ts'

/** People who sign in. What better-auth calls `user`; each of its tables below says its name there. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuidV7(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    role: text().notNull().default('member'),
    locale: text().notNull().default('fr'),
    twoFactorEnabled: boolean().default(false),
    /** When the person asked to be forgotten; done thirty days later. */
    erasureAskedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    check('accounts_email_folded', sql`${table.email} = lower(${table.email})`),
    check('accounts_role_known', sql`${table.role} in ('member', 'moderator', 'admin')`),
    check('accounts_locale_known', sql`${table.locale} in ('fr', 'en', 'oc')`),
    index()
      .on(table.erasureAskedAt)
      .where(sql`${table.erasureAskedAt} is not null`),
  ],
)

const userId = () =>
  uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

/** better-auth: `session`. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuidV7(),
    userId: userId(),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index().on(table.userId), index().on(table.expiresAt)],
)

/** Ways to prove who one is, passwords among them. better-auth: `account`. */
export const credentials = pgTable(
  'credentials',
  {
    id: uuidV7(),
    userId: userId(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index().on(table.userId)],
)

/** Tokens sent by mail, and challenges. better-auth: `verification`. */
export const verifications = pgTable(
  'verifications',
  {
    id: uuidV7(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index().on(table.identifier), index().on(table.expiresAt)],
)

/** better-auth: `passkey`. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: uuidV7(),
    userId: userId(),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: instant().defaultNow(),
  },
  (table) => [index().on(table.userId), index().on(table.credentialID)],
)

/** better-auth: `twoFactor`. */
export const twoFactors = pgTable(
  'two_factors',
  {
    id: uuidV7(),
    userId: userId(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: instant(),
  },
  (table) => [index().on(table.userId), index().on(table.secret)],
)

/** Attempts by address and act, on every instance. better-auth: `rateLimit`. */
export const attempts = pgTable('attempts', {
  id: uuidV7(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
})

/** Mails that were not sent, where no SMTP server is configured. */
export const outboxMails = pgTable(
  'outbox_mails',
  {
    id: uuidV7(),
    to: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [index().on(table.createdAt)],
)
