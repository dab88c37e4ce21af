import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordQueries } from '#bench/recorder.ts'
import { extendSeasons } from '#sheets/extend-seasons.ts'
import { createAccount, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { privateOperations } from '#test/operations.ts'
import { livingMerchant } from '#test/ready-merchant.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

/** What grows with the merchants: nothing of it is read through for one of them, or for one page. */
const growing = new Set([
  'accounts',
  'edits',
  'feeds',
  'import_rows',
  'imports',
  'invitations',
  'join_requests',
  'media',
  'members',
  'merchant_sheets',
  'merchants',
  'price_log',
  'product_sheets',
  'products',
  'reviews',
  'sessions',
  'special_days',
  'terms_acceptances',
])

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: Node[]
}

/** Scans of a whole table, or of all of an index, where the planner avoids them as far as it can. */
async function scansOf(work: () => Promise<unknown>) {
  const queries = await recordQueries(api.db, work)
  const partial = await api.db.$client.query<{ name: string }>(
    'SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indpred IS NOT NULL',
  )
  const short = new Set(partial.rows.map(({ name }) => name))
  const client = await api.db.$client.connect()
  const found: string[] = []
  let explained = 0
  try {
    await client.query('BEGIN; SET LOCAL enable_seqscan = off')
    for (const { text, values } of queries) {
      if (!/^\s*(SELECT|WITH)\b/.test(text)) continue
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>({
        text: `EXPLAIN (FORMAT JSON) ${text}`,
        values: values ?? [],
      })
      explained += 1
      const told = text.replaceAll(/\s+/g, ' ').trim().slice(0, 120)
      for (const scan of throughScans(rows[0]!['QUERY PLAN'][0].Plan, short)) {
        found.push(`${scan}: ${told}`)
      }
    }
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
  return { explained, found: [...new Set(found)] }
}

function throughScans(node: Node, partial: Set<string>): string[] {
  const table = node['Relation Name'] ?? ''
  const index = node['Index Name']
  const through =
    node['Node Type'] === 'Seq Scan' ||
    (index !== undefined && !node['Index Cond'] && !partial.has(index))
  // What a scan of a bitmap reads is named by its parent.
  const here = through && growing.has(table) ? [table] : []
  return [...here, ...(node.Plans ?? []).flatMap((inner) => throughScans(inner, partial))]
}

test('no page of a member or of the staff reads a table through, nor does the night look for seasons', async () => {
  const { id, owner, productId, mediaId } = await livingMerchant(api.db)
  const staff = await createAccount(api.db, { role: 'moderator' })
  const one = async (sql: string) => {
    const { rows } = await api.db.$client.query<{ id: string }>(`${sql} RETURNING id`, [id])
    return rows[0]!.id
  }
  const names = {
    merchantId: id,
    productId,
    mediaId,
    importId: await one(
      `INSERT INTO imports (merchant_id, state, file_name, file_key, bytes) VALUES ($1, 'checked', 'a.csv', 'x', 1)`,
    ),
    feedId: await one(
      `INSERT INTO feeds (merchant_id, url, state) VALUES ($1, 'https://flux.invalid/', 'paused')`,
    ),
  }
  const reads = (await privateOperations(api.app)).filter(
    ({ method, open }) => method === 'GET' && !open,
  )
  const { explained, found } = await scansOf(async () => {
    await extendSeasons(api.db, new Date())
    for (const operation of reads) {
      const { cookie } = operation.path.startsWith('/v1/regie') ? staff : owner
      const answer = await api.app.inject({
        url: operation.address(names),
        headers: headersOf(cookie),
      })
      expect([401, 403], operation.operationId).not.toContain(answer.statusCode)
    }
  })
  expect(explained).toBeGreaterThan(100)
  expect(found).toEqual([])
})
