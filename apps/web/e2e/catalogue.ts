import type { CategoryTree } from '@dansmazone/contract/category'
import type { MerchantList } from '@dansmazone/contract/merchant'
import type { ProductList } from '@dansmazone/contract/product'
import type { Territory } from '@dansmazone/contract/territory'
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

/** One of each kind of thing the catalogue holds, so that journeys name no data of their own. */
export const examplesOf = async (request: APIRequestContext) => {
  const products = await read<ProductList>(request, '/v1/products?limit=5&sort=newest')
  const merchants = await read<MerchantList>(request, '/v1/merchants?limit=1&sort=name')
  const territory = await read<Territory>(request, '/v1/territories')
  const tree = await read<CategoryTree>(request, '/v1/categories')
  const merchant = first(merchants.items, 'merchant')
  return {
    product: first(products.items, 'product'),
    merchant,
    commune: merchant.address.commune,
    department: first(territory.departments, 'department'),
    rubric: first(tree.items, 'rubric'),
    territory,
  }
}
