import type { PoolClient } from 'pg'
import { dropIndexes, run } from './scale-aside.ts'

const chunk = 2000

/** Lists new merchants and their products, as the triggers would have. */
export async function listNew(
  client: PoolClient,
  merchants: readonly string[],
  onProgress: (done: number) => void,
) {
  const indexes = await dropIndexes(client, ['product_listings'])
  for (let start = 0; start < merchants.length; start += chunk) {
    await client.query(
      'SELECT refresh_product_listings((SELECT array_agg(id) FROM products WHERE merchant_id = ANY ($1)))',
      [merchants.slice(start, start + chunk)],
    )
    onProgress(Math.min(start + chunk, merchants.length) / 2)
  }
  await run(client, indexes)
  await client.query('ANALYZE product_listings')
  const others = await dropIndexes(client, ['merchant_listings'])
  for (let start = 0; start < merchants.length; start += chunk) {
    await client.query('SELECT refresh_merchant_listings($1)', [
      merchants.slice(start, start + chunk),
    ])
    onProgress((merchants.length + Math.min(start + chunk, merchants.length)) / 2)
  }
  await run(client, others)
  await client.query('SELECT count_search_words()')
}
