import { salesAllowed, saysSales } from '@dansmazone/contract/sales'
import type { Queries } from '#db/transaction.ts'
import { toIsoDate, toLocalTime } from '#lib/local-time.ts'
import type { RequestFault } from '#lib/problem-error.ts'

/** Whether a merchant may speak of sales today, where it is. */
export async function maySaySales(db: Queries, merchantId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ department: string }>(
    `SELECT c.department_code AS department FROM merchant_sheets s
     JOIN communes c ON c.insee = s.fields->'address'->>'communeInsee' WHERE s.id = $1`,
    [merchantId],
  )
  return salesAllowed(toIsoDate(toLocalTime(new Date()).day), rows[0]?.department ?? null)
}

/** Where the word is, which may not be published outside the sales. */
export const salesFaults = (texts: Record<string, string | null>): RequestFault[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    text !== null && saysSales(text) ? [{ path: `body.${name}`, code: 'sales_word' }] : [],
  )
