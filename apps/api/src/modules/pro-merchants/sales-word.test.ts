import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { submitProducts } from '#sheets/submit-products.ts'
import { testApp } from '#test/app.ts'
import { readyMerchant } from '#test/ready-merchant.ts'
import { completeProduct, nobody } from '#test/sheets.ts'
import { submit } from './standing.ts'

let api: Awaited<ReturnType<typeof testApp>>
let db: Database
beforeAll(async () => {
  api = await testApp()
  db = api.db
})
afterAll(() => api.close())

const faultsOf = (error: unknown) => {
  if (!(error instanceof ProblemError)) throw error
  return error.faults.map(({ path, code }) => `${path} ${code}`)
}
async function onDay<Answer>(day: string, work: () => Promise<Answer>): Promise<Answer> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
  try {
    return await work()
  } finally {
    vi.useRealTimers()
  }
}

test('what speaks of sales is sent to the staff on the days of the sales only', async () => {
  const { id } = await readyMerchant(db, { story: 'Des soldes deux fois l’an.' })
  const product = await completeProduct(db, id, { name: 'Couteau en solde' })
  const send = (day: string) =>
    onDay(day, async () => {
      const [outcome] = await submitProducts(db, id, [product], nobody)
      const shop = await submit(db, api.app.jobs, id, nobody, { products: false }).then(
        () => [],
        faultsOf,
      )
      return { product: outcome && 'error' in outcome ? faultsOf(outcome.error) : [], shop }
    })
  expect(await send('2026-11-22')).toEqual({
    product: ['body.name sales_word'],
    shop: ['body.story sales_word'],
  })
  expect(await send('2027-01-10')).toEqual({ product: [], shop: [] })
})
