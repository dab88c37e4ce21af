import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { instant, sortedText, uuidV7 } from './columns.ts'

/** What sheets of merchants and of products have in common. */
const sheet = {
  /** Goes up with each change: what `If-Match` is compared with. */
  version: integer().notNull().default(1),
  /** Where the sheet stands with the staff; `settled`: what is public is what is written here. */
  stage: text().notNull().default('editing'),
  /** Whether an older or equal state of it is public. */
  live: boolean().notNull().default(false),
  submittedAt: instant(),
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
}
const stages = sql.raw(`('editing', 'submitted', 'refused', 'settled')`)

/**
 * What members write of a merchant. Nothing here is public: what staff accept is written to `merchants`, under the same
 * id, and only that is listed.
 */
export const merchantSheets = pgTable(
  'merchant_sheets',
  {
    id: uuidV7(),
    /** `MerchantSheetFields` of the contract. */
    fields: jsonb().$type<Record<string, unknown>>().notNull(),
    name: text()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(fields->>'name', '')`),
    nameKey: text()
      .notNull()
      .generatedAlwaysAs(sql`text_key(coalesce(fields->>'name', ''))`),
    siret: text().generatedAlwaysAs(sql`fields->>'siret'`),
    communeInsee: text().generatedAlwaysAs(sql`fields->'address'->>'communeInsee'`),
    closedAt: instant(),
    suspendedAt: instant(),
    /** When a member last said that all is still true, and was last asked. */
    confirmedAt: instant(),
    askedAt: instant(),
    /** How often it was asked since the last answer. */
    asks: smallint().notNull().default(0),
    /** When it was closed because nobody answered. */
    lapsedAt: instant(),
    ...sheet,
  },
  (table) => [
    index().on(table.siret),
    index().on(table.communeInsee, table.nameKey),
    index('merchant_sheets_submitted')
      .on(table.submittedAt)
      .where(sql`stage = 'submitted'`),
    index().on(table.confirmedAt),
    check('merchant_sheets_stage_known', sql`${table.stage} in ${stages}`),
    check('merchant_sheets_fields_object', sql`jsonb_typeof(${table.fields}) = 'object'`),
  ],
)

const merchantId = () =>
  uuid()
    .notNull()
    .references(() => merchantSheets.id, { onDelete: 'cascade' })
const byAccount = () => uuid().references(() => accounts.id, { onDelete: 'set null' })

/** What members write of a product; accepted, it is written to `products` under the same id. */
export const productSheets = pgTable(
  'product_sheets',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    /** `ProductSheetFields` of the contract. */
    fields: jsonb().$type<Record<string, unknown>>().notNull(),
    nameKey: sortedText()
      .notNull()
      .generatedAlwaysAs(sql`text_key(coalesce(fields->>'name', ''))`),
    category: text().generatedAlwaysAs(sql`fields->>'category'`),
    stock: text().generatedAlwaysAs(sql`fields->>'stock'`),
    priceCents: integer().generatedAlwaysAs(sql`(fields->'price'->>'cents')::integer`),
    /** Kept, no longer shown. */
    archivedAt: instant(),
    /** Gone for the merchant; can be brought back for thirty days. */
    deletedAt: instant(),
    /** Its identity in what it was imported from; a second import finds it by this. */
    sourceKey: text(),
    /** Of what the last import gave: the same again changes nothing. */
    sourceDigest: text(),
    ...sheet,
  },
  (table) => [
    index().on(table.merchantId, table.updatedAt, table.id),
    index().on(table.merchantId, table.nameKey, table.id),
    uniqueIndex()
      .on(table.merchantId, table.sourceKey)
      .where(sql`${table.sourceKey} is not null`),
    index('product_sheets_submitted')
      .on(table.merchantId, table.submittedAt)
      .where(sql`stage = 'submitted'`),
    index()
      .on(table.deletedAt)
      .where(sql`${table.deletedAt} is not null`),
    check('product_sheets_stage_known', sql`${table.stage} in ${stages}`),
    check('product_sheets_fields_object', sql`jsonb_typeof(${table.fields}) = 'object'`),
  ],
)

/** Which accounts keep which merchant. */
export const members = pgTable(
  'members',
  {
    merchantId: merchantId(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.accountId] }),
    index().on(table.accountId),
    check('members_role_known', sql`${table.role} in ('owner', 'editor')`),
  ],
)

/** Sent by mail; the token itself is nowhere but in that mail. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    email: text().notNull(),
    role: text().notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: byAccount(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex().on(table.merchantId, table.email),
    index()
      .on(table.invitedBy)
      .where(sql`${table.invitedBy} is not null`),
    check('invitations_role_known', sql`${table.role} in ('owner', 'editor')`),
  ],
)

/** Someone asks to keep a merchant that exists; its owners answer, or staff where there are none. */
export const joinRequests = pgTable(
  'join_requests',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    message: text().notNull().default(''),
    state: text().notNull().default('waiting'),
    decidedBy: byAccount(),
    decidedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.merchantId),
    index().on(table.accountId),
    index()
      .on(table.decidedBy)
      .where(sql`${table.decidedBy} is not null`),
    uniqueIndex()
      .on(table.accountId, table.merchantId)
      .where(sql`${table.state} = 'waiting'`),
    check('join_requests_state_known', sql`${table.state} in ('waiting', 'accepted', 'refused')`),
  ],
)

/** Who changed what, when: the history of a merchant and of its products. Never changed. */
export const edits = pgTable(
  'edits',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    merchantId: merchantId(),
    /** Null: the merchant itself. */
    productId: uuid().references((): AnyPgColumn => productSheets.id, { onDelete: 'cascade' }),
    accountId: byAccount(),
    /** What changed it: a person, or an import, a feed, the staff, the upkeep. */
    origin: text().notNull().default('member'),
    act: text().notNull(),
    /** By field: what it was and what it became. */
    changes: jsonb().$type<Record<string, { before: unknown; after: unknown }>>().notNull(),
    importId: uuid(),
    /** The same of all that was done in one go: by an import, by what took it back, to many products at once. */
    together: uuid(),
    at: instant().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.merchantId, table.id),
    index().on(table.productId, table.id),
    index()
      .on(table.together, table.id)
      .where(sql`${table.together} is not null`),
    index()
      .on(table.accountId)
      .where(sql`${table.accountId} is not null`),
    check(
      'edits_origin_known',
      sql`${table.origin} in ('member', 'import', 'feed', 'staff', 'upkeep')`,
    ),
  ],
)

/** A decision of the staff, kept whole: what was read, what was public, what was decided and why (DSA, article 17). */
export const reviews = pgTable(
  'reviews',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    productId: uuid().references(() => productSheets.id, { onDelete: 'set null' }),
    decision: text().notNull(),
    /** Of the reasons that exist; null when accepted. */
    reasonCode: text(),
    reason: text(),
    proposed: jsonb().$type<Record<string, unknown>>().notNull(),
    /** What was public before; null: nothing. */
    published: jsonb().$type<Record<string, unknown>>(),
    decidedBy: byAccount(),
    decidedAt: instant().notNull().defaultNow(),
    readAt: instant(),
  },
  (table) => [
    index().on(table.merchantId, table.decidedAt),
    index().on(table.productId),
    index()
      .on(table.decidedBy)
      .where(sql`${table.decidedBy} is not null`),
    check('reviews_decision_known', sql`${table.decision} in ('approved', 'refused')`),
    check(
      'reviews_refusal_has_reason',
      sql`(${table.decision} = 'refused') = (${table.reasonCode} is not null)`,
    ),
  ],
)

/** Which version of which terms was accepted, by whom, when. Never changed. */
export const termsAcceptances = pgTable(
  'terms_acceptances',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    accountId: byAccount(),
    document: text().notNull(),
    version: text().notNull(),
    acceptedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.merchantId),
    index()
      .on(table.accountId)
      .where(sql`${table.accountId} is not null`),
  ],
)
