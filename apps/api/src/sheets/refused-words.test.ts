import type { Season, SheetHours } from '@dansmazone/contract/merchant-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { testDatabase } from '#test/database.ts'
import {
  completeMerchant,
  completeProduct,
  leafSlug,
  nobody,
  publishedMerchant,
  publishedProduct,
} from '#test/sheets.ts'
import { patchMerchantSheet } from './merchant-sheets.ts'
import { patchProductSheet } from './product-sheets.ts'

let db: Database
let close: () => Promise<void>
beforeAll(async () => {
  ;({ db, close } = await testDatabase())
})
afterAll(() => close())

/** What a change is refused for; null: it is not. */
async function faultOf(change: Promise<unknown>): Promise<string | null> {
  try {
    await change
    return null
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.faults.map(({ path, code }) => `${path} ${code}`).join(', ')
  }
}

const season = (from: string, to: string): Season => ({ name: 'Été', from, to, weekly: [] })
const first = 'body.hours.seasons.0'
const second = 'body.hours.seasons.1'

test.each([
  [[season('02-29', '06-14'), season('06-15', '08-31'), season('12-20', '01-05')], null],
  [[season('02-30', '06-15')], `${first}.from no_such_day`],
  [[season('03-01', '04-31')], `${first}.to no_such_day`],
  [[season('06-01', '06-30'), season('06-30', '08-31')], `${second}.from overlap`],
  [[season('11-01', '03-01'), season('01-10', '01-12')], `${second}.from overlap`],
  [[season('11-01', '03-01'), season('12-20', '01-05')], `${second}.from overlap`],
])('seasons begin and end on days there are, and share none: %#', async (seasons, fault) => {
  const { id } = await completeMerchant(db)
  const hours: SheetHours = {
    kind: 'weekly',
    weekly: [],
    seasons,
    special: [],
    holidays: 'closed',
  }
  expect(await faultOf(patchMerchantSheet(db, id, { hours }, { by: nobody }))).toBe(fault)
})

test('an address that nobody could follow is refused where it was written', async () => {
  const { id } = await completeMerchant(db)
  const product = await completeProduct(db, id)
  for (const wrong of ['http://[::bad', 'https://a:99999/', 'http://']) {
    for (const name of ['website', 'shopUrl'] as const) {
      const change = patchMerchantSheet(db, id, { [name]: wrong }, { by: nobody })
      expect(await faultOf(change)).toBe(`body.${name} address`)
    }
    const change = patchProductSheet(db, id, product, { buyUrl: wrong }, { by: nobody })
    expect(await faultOf(change)).toBe('body.buyUrl address')
  }
  const right = { website: 'https://couteaux.example/été?a=1#b' }
  expect(await faultOf(patchMerchantSheet(db, id, right, { by: nobody }))).toBeNull()
})

test('the e-mail that products online must give of their maker stays, or becomes another', async () => {
  const { id } = await publishedMerchant(db)
  const writeEmail = (email: string | null) =>
    faultOf(patchMerchantSheet(db, id, { email }, { by: nobody }))
  const toys = await leafSlug(db, { template: 'toy' })
  const attributes = { ageFrom: '3', warnings: 'Aucun', makerIsMerchant: true }
  await completeProduct(db, id, { category: toys, attributes })
  await publishedProduct(db, id, { attributes: { makerIsMerchant: true } })
  const own = { ...attributes, makerEmail: 'fabrique@jouets.example' }
  await publishedProduct(db, id, { category: toys, attributes: own })
  expect(await writeEmail(null)).toBeNull()
  expect(await writeEmail('atelier@causse.example')).toBeNull()
  await publishedProduct(db, id, { name: 'Toupie', category: toys, attributes })
  expect(await writeEmail(null)).toBe('body.email maker_email')
  expect(await writeEmail('autre@causse.example')).toBeNull()
})
