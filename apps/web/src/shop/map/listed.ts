import type { ListItem } from '#shop/lists/list-queries.ts'
import type { ListState } from '#shop/lists/use-list.ts'
import type { Listed } from './map-items.ts'

/** The slug of the merchant that an item of a list is, or is sold by. */
export const merchantOf = (item: ListItem): string =>
  'price' in item ? item.merchant.slug : item.slug

const placeOf = (item: ListItem) => {
  const { lat, lon } = 'price' in item ? item.merchant : item.address
  return lat === undefined || lon === undefined ? null : { lat, lon }
}

/** The merchants of a list in its order, each once. */
export const listedOf = ({ list }: ListState): Listed[] => [
  ...new Map(
    list.items.map((item) => [merchantOf(item), { slug: merchantOf(item), place: placeOf(item) }]),
  ).values(),
]
