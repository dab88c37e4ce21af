import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashPassword } from 'better-auth/crypto'
import type { Database } from '#db/client.ts'
import { ensureSheets } from '#sheets/merchant-sheets.ts'
import type { Config } from '#src/config.ts'

export type DemoAccounts = { password: string; accounts: { email: string; what: string }[] }

/** A shop of the catalogue with all there is: hours, special days, photos, ten products. */
const shop = 'torrefaction-de-l-embergue'
const domain = 'dansmazone.example'
const people = [
  { email: `marchand@${domain}`, name: 'Maryse Embergue', role: 'member', what: 'keeps a shop' },
  { email: `moderation@${domain}`, name: 'Modération', role: 'moderator', what: 'moderator' },
  { email: `admin@${domain}`, name: 'Administration', role: 'admin', what: 'administrator' },
]

/**
 * Accounts to try the project with, on the demonstration's database and nowhere near production: null there. They have
 * one password, made once and kept beside the data.
 */
export async function demoAccounts(
  db: Database,
  config: Pick<Config, 'demo' | 'nodeEnv' | 'dataDir'>,
): Promise<DemoAccounts | null> {
  if (!config.demo || config.nodeEnv === 'production') return null
  const { rows } = await db.$client.query<{ id: string }>(
    'SELECT id FROM merchants WHERE slug = $1',
    [shop],
  )
  const [merchant] = rows
  if (!merchant) return null
  const password = await keptPassword(config.dataDir)
  const hash = await hashPassword(password)
  for (const { email, name, role } of people) {
    const id = await keepAccount(db, { email, name, role })
    await db.$client.query('DELETE FROM credentials WHERE user_id = $1', [id])
    await db.$client.query(
      `INSERT INTO credentials (user_id, account_id, provider_id, password)
       VALUES ($1::uuid, $1::uuid::text, 'credential', $2)`,
      [id, hash],
    )
    if (role === 'member') await keepShop(db, merchant.id, id)
  }
  return { password, accounts: people.map(({ email, what }) => ({ email, what })) }
}

async function keptPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'demo-accounts.json')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return (JSON.parse(kept) as { password: string }).password
  const password = (randomBytes(8).toString('hex').match(/.{4}/g) ?? []).join('-')
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${JSON.stringify({ password })}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return password
}

async function keepAccount(
  db: Database,
  { email, name, role }: { email: string; name: string; role: string },
): Promise<string> {
  const { rows } = await db.$client.query<{ id: string }>(
    `INSERT INTO accounts (email, name, role, email_verified) VALUES ($1, $2, $3, true)
     ON CONFLICT (email) DO UPDATE SET role = excluded.role, email_verified = true RETURNING id`,
    [email, name, role],
  )
  if (!rows[0]) throw new Error('A demonstration account was not kept')
  return rows[0].id
}

async function keepShop(db: Database, merchantId: string, accountId: string) {
  await ensureSheets(db, merchantId)
  await db.$client.query(
    `INSERT INTO members (merchant_id, account_id, role) VALUES ($1, $2, 'owner') ON CONFLICT DO NOTHING`,
    [merchantId, accountId],
  )
}
