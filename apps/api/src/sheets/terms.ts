import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Terms } from '@dansmazone/contract/joining'
import type { Queries } from '#db/transaction.ts'

const folder = resolve(import.meta.dirname, '..', '..', 'reference', 'terms')
const document = 'merchant-charter'

let reading: Promise<Terms> | undefined

/** The charter merchants accept, in its latest version; it comes with the code, so that it is read once. */
export async function currentTerms(): Promise<Terms> {
  reading ??= readTerms()
  return await reading
}

async function readTerms(): Promise<Terms> {
  const versions = (await readdir(folder))
    .map((file) => /^merchant-charter-(\d{4}-\d\d-\d\d)\.md$/.exec(file)?.[1])
    .filter((version) => version !== undefined)
    .toSorted()
  const version = versions.at(-1)
  if (version === undefined) throw new Error(`No ${document} in ${folder}`)
  const text = await readFile(join(folder, `${document}-${version}.md`), 'utf8')
  return { document, version, ...parse(text) }
}

function parse(text: string): Pick<Terms, 'title' | 'sections'> {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim())
  const title = blocks.find((block) => block.startsWith('# '))?.slice(2) ?? ''
  const sections: Terms['sections'] = []
  for (const block of blocks) {
    if (block.startsWith('## ')) sections.push({ title: block.slice(3), paragraphs: [] })
    else if (block && !block.startsWith('# ')) sections.at(-1)?.paragraphs.push(block)
  }
  return { title, sections }
}

export type Acceptance = { version: string; acceptedAt: Date }

/** The version that was last accepted for a merchant. */
export async function acceptedTerms(db: Queries, merchantId: string): Promise<Acceptance | null> {
  const { rows } = await db.$client.query<Acceptance>(
    `SELECT version, accepted_at AS "acceptedAt" FROM terms_acceptances
     WHERE merchant_id = $1 AND document = $2 ORDER BY accepted_at DESC, id DESC LIMIT 1`,
    [merchantId, document],
  )
  return rows[0] ?? null
}

export async function acceptTerms(
  db: Queries,
  merchantId: string,
  { accountId, version }: { accountId: string; version: string },
): Promise<void> {
  await db.$client.query(
    `INSERT INTO terms_acceptances (merchant_id, account_id, document, version) VALUES ($1, $2, $3, $4)`,
    [merchantId, accountId, document, version],
  )
}
