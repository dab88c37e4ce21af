import type { MerchantSheet, MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { Picture } from '@dansmazone/contract/picture'
import { expect, type BrowserContext } from '@playwright/test'
import { signUp, type Person } from './accounts.ts'

/** Fourteen digits whose check digit is right, and that no other test has. */
export const freshSiret = (): string => {
  const digits = `1${Array.from({ length: 12 }, () => Math.floor(Math.random() * 10)).join('')}`
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = digit * (index % 2 === 0 ? 2 : 1)
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** A small picture of plain colour, as a telephone would send one. */
export const photo = {
  name: 'facade.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(
    '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAwAEADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCICpKAAAAAAAAAAAAAAAAAAAAAA//Z',
    'base64',
  ),
}

const fields: Partial<MerchantSheetFields> = {
  name: 'Le Couteau des Causses',
  kind: 'artisan',
  description: 'Coutellerie artisanale à Rodez : couteaux pliants et de table, affûtage sur place.',
  legalName: 'Coutellerie des Causses',
  phone: '05 65 00 00 00',
  address: {
    street: '4 rue de la Halle',
    streetPublic: true,
    postcode: '12000',
    communeInsee: '12202',
    lat: 44.35,
    lon: 2.5735,
    precision: 'exact',
  },
  categories: ['couteaux'],
}

type Own = {
  id: string
  person: Person
  sheet: MerchantSheet
  /** Changes it as another member would, elsewhere. */
  patch: (change: Partial<MerchantSheetFields>) => Promise<void>
}

/** Someone signed in, with a shop begun, without the pages that do it. */
export const ownShop = async (
  context: BrowserContext,
  baseURL: string | undefined,
  given: Partial<MerchantSheetFields> = {},
): Promise<Own> => {
  const person = await signUp(context, baseURL)
  const { request } = context
  const headers = { origin: baseURL ?? '' }
  const created = await request.post('/v1/pro/merchants', {
    headers,
    data: { ...fields, siret: freshSiret(), ...given },
  })
  expect(created.status(), await created.text()).toBe(201)
  const sheet = (await created.json()) as MerchantSheet
  const address = `/v1/pro/merchants/${sheet.id}`
  return {
    id: sheet.id,
    person,
    sheet,
    patch: async (change) => {
      const { version } = (await (await request.get(address)).json()) as MerchantSheet
      const changed = await request.patch(address, {
        headers: { ...headers, 'if-match': `"${version}"` },
        data: change,
      })
      expect(changed.status(), await changed.text()).toBe(200)
    },
  }
}

/** A picture of the merchant's, ready to be shown. */
const addPicture = async (
  { request }: BrowserContext,
  baseURL: string | undefined,
  merchantId: string,
): Promise<string> => {
  const headers = { origin: baseURL ?? '' }
  const base = `/v1/pro/merchants/${merchantId}`
  const sent = await request.post(`${base}/pictures`, { headers, multipart: { file: photo } })
  expect(sent.status(), await sent.text()).toBe(201)
  const { id } = (await sent.json()) as Picture
  await expect(async () => {
    const { state } = (await (await request.get(`${base}/pictures/${id}`)).json()) as Picture
    expect(state).toBe('ready')
  }).toPass({ timeout: 15_000 })
  return id
}

/** Fills in all that a shop needs but a product, and asks the staff to publish it. */
export const submitShop = async (
  context: BrowserContext,
  baseURL: string | undefined,
  { id, patch }: Own,
): Promise<void> => {
  const { request } = context
  const headers = { origin: baseURL ?? '' }
  const address = `/v1/pro/merchants/${id}`
  const mediaId = await addPicture(context, baseURL, id)
  await patch({
    hours: { kind: 'by_appointment', weekly: [], seasons: [], special: [], holidays: 'unknown' },
    images: [{ mediaId, alt: 'La devanture' }],
  })
  const { version } = (await (await request.get('/v1/pro/terms')).json()) as { version: string }
  const accepted = await request.put(`${address}/terms`, { headers, data: { version } })
  expect(accepted.status(), await accepted.text()).toBe(200)
  const submitted = await request.post(`${address}/submission`, { headers, data: {} })
  expect(submitted.status(), await submitted.text()).toBe(200)
}

/** A product that lacks nothing, for tests of what comes after. */
export const addProduct = async (
  context: BrowserContext,
  baseURL: string | undefined,
  merchantId: string,
): Promise<void> => {
  const { request } = context
  const headers = { origin: baseURL ?? '' }
  const base = `/v1/pro/merchants/${merchantId}`
  const id = await addPicture(context, baseURL, merchantId)
  const created = await request.post(`${base}/products`, {
    headers,
    data: {
      name: 'Couteau du causse',
      description: 'Pliant, manche en noyer.',
      category: 'couteaux',
      price: { kind: 'fixed', cents: 6500, quantity: null, unit: null },
      stock: 'in_stock',
      images: [{ mediaId: id, alt: 'Un couteau pliant' }],
    },
  })
  expect(created.status(), await created.text()).toBe(201)
}
