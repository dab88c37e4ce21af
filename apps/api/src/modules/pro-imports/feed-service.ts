import type { Feed, FeedList } from '@dansmazone/contract/import'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { feedAddressFault } from '#imports/feed-address.ts'
import { moveImport } from '#imports/import-record.ts'
import type { Needs } from '#imports/needs.ts'
import { sendFeed, sendRun } from '#imports/send-jobs.ts'
import { conflict, invalid, notFound } from '#lib/problem-error.ts'
import * as repository from './feed-repository.ts'
import { toFeed } from './present.ts'
import { lastOfFeeds } from './repository.ts'
import type { Member } from './service.ts'

const most = 5

export async function list({ db }: Needs, { merchantId }: Member): Promise<FeedList> {
  const rows = await repository.list(db, merchantId)
  const imports = await lastOfFeeds(
    db,
    rows.map(({ id }) => id),
  )
  const last = new Map(imports.map((each) => [each.feedId, each]))
  return { items: rows.map((row) => toFeed(row, last.get(row.id))) }
}

export async function get({ db }: Needs, { merchantId }: Member, id: string): Promise<Feed> {
  const row = await found(db, merchantId, id)
  const [last] = await lastOfFeeds(db, [id])
  return toFeed(row, last)
}

/** Read at once for the first time; then every night, once a member has agreed with what it brings. */
export async function add(needs: Needs, member: Member, url: string): Promise<Feed> {
  const { merchantId, accountId } = member
  if (!URL.canParse(url)) throw invalid('body.url', 'invalid')
  const fault = feedAddressFault(new URL(url), needs.allowPrivate)
  if (fault) throw invalid('body.url', fault)
  if ((await repository.list(needs.db, merchantId)).length >= most) {
    throw conflict('body.url', 'too_many_feeds', { limit: most })
  }
  const row = await inTransaction(needs.db, async (tx) => {
    const made = await repository.insert(tx, merchantId, accountId, new URL(url).href)
    if (!made) throw conflict('body.url', 'feed_exists')
    await sendFeed(needs.jobs, made.id, tx)
    return made
  })
  return await get(needs, member, row.id)
}

/** Agrees with what was read, or has it read again where nothing was. */
export async function confirm(needs: Needs, member: Member, id: string): Promise<Feed> {
  await found(needs.db, member.merchantId, id)
  await inTransaction(needs.db, async (tx) => {
    if (!(await repository.move(tx, id, ['asking'], 'active'))) {
      throw conflict('params.feedId', 'feed_not_asking')
    }
    const waiting = await repository.waitingImport(tx, id)
    if (waiting && (await moveImport(tx, waiting, ['checked'], 'running'))) {
      await sendRun(needs.jobs, waiting, tx)
    } else await sendFeed(needs.jobs, id, tx)
  })
  return await get(needs, member, id)
}

export async function pause(needs: Needs, member: Member, id: string): Promise<Feed> {
  await found(needs.db, member.merchantId, id)
  await inTransaction(needs.db, async (tx) => {
    await repository.move(tx, id, ['active', 'asking'], 'paused')
    const waiting = await repository.waitingImport(tx, id)
    if (waiting) await moveImport(tx, waiting, ['checked'], 'cancelled')
  })
  return await get(needs, member, id)
}

/** Goes on, or is read now although it is not night. */
export async function resume(needs: Needs, member: Member, id: string): Promise<Feed> {
  const { state } = await found(needs.db, member.merchantId, id)
  if (state === 'asking') throw conflict('params.feedId', 'feed_asking')
  await inTransaction(needs.db, async (tx) => {
    await repository.move(tx, id, ['paused', 'active'], 'active')
    await sendFeed(needs.jobs, id, tx)
  })
  return await get(needs, member, id)
}

export async function remove({ db }: Needs, { merchantId }: Member, id: string): Promise<void> {
  await found(db, merchantId, id)
  await repository.remove(db, id)
}

async function found(db: Queries, merchantId: string, id: string) {
  const row = await repository.find(db, merchantId, id)
  if (!row) throw notFound()
  return row
}
