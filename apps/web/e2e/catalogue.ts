import type { CategoryTree } from '@dansmazone/contract/category'
import type { Merchant, MerchantList } from '@dansmazone/contract/merchant'
import type { ProductList } from '@dansmazone/contract/product'
import type { CommuneList, Territory } from '@dansmazone/contract/territory'
import type { APIRequestContext } from '@playwright/test'

const read = async <Answer>(request: APIRequestContext, path: string): Promise<Answer> => {
  const response = await request.get(path)
  if (!response.ok()) throw new Error(`${path} answered ${response.status()}.`)
  return (await response.json()) as Answer
}

const first = <Item>(items: Item[], what: string): Item => {
  const [item] = items
  if (!item) throw new Error(`The catalogue has no ${what}.`)
  return item
}

/** The first merchant of that kind, however far in the catalogue. */
export const findMerchant = async (
  request: APIRequestContext,
  what: string,
  wanted: (merchant: Merchant) => boolean,
): Promise<Merchant> => {
  let path: string | null = '/v1/merchants?limit=100&sort=name'
  while (path !== null) {
    const { items, nextPage }: MerchantList = await read<MerchantList>(request, path)
    const found = items.find(wanted)
    if (found) return found
    path = nextPage && `/v1/merchants?limit=100&sort=name&page=${encodeURIComponent(nextPage)}`
  }
  throw new Error(`The catalogue has no merchant ${what}.`)
}

const today = () => new Date().toISOString().slice(0, 10)

/** Closed today by a notice whose end is known and not yet come. */
export const isClosedForAWhile = ({ closures }: Merchant): boolean =>
  closures.some(({ from, to }) => from < today() && to !== null && to > today())

let examples: ReturnType<typeof readExamples> | null = null

/** One of each kind of thing the catalogue holds, so that journeys name no data of their own. */
export const examplesOf = (request: APIRequestContext) => (examples ??= readExamples(request))

const readExamples = async (request: APIRequestContext) => {
  const products = await read<ProductList>(request, '/v1/products?limit=5&sort=newest')
  const merchants = await read<MerchantList>(request, '/v1/merchants?limit=1&sort=name')
  const territory = await read<Territory>(request, '/v1/territories')
  const tree = await read<CategoryTree>(request, '/v1/categories')
  const quiet = await read<CommuneList>(request, '/v1/communes?hasMerchants=false&limit=1')
  const merchant = first(merchants.items, 'merchant')
  return {
    product: first(products.items, 'product'),
    merchant,
    closed: await findMerchant(request, 'closed for a while', isClosedForAWhile),
    silent: await findMerchant(
      request,
      'whose hours are unknown',
      ({ openingHours }) => !openingHours.known && !openingHours.byAppointment,
    ),
    commune: merchant.address.commune,
    quiet: first(quiet.items, 'commune without merchants'),
    department: first(territory.departments, 'department'),
    rubric: first(tree.items, 'rubric'),
    territory,
  }
}
