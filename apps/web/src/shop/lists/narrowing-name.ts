import type { I18n } from '#i18n/i18n.tsx'
import { usualRadiusKm, type Filters } from '#lib/filters.ts'
import { momentOf } from '#lib/moment.ts'
import type { Narrowing } from '#lib/narrowings.ts'
import type { ListNames } from './use-list.ts'

/** The name of a rubric or category of the tree. */
export const categoryName = ({ tree }: ListNames, slug: string): string =>
  tree.items.flatMap((rubric) => [rubric, ...rubric.children]).find((each) => each.slug === slug)
    ?.name ?? slug

export const priceName = (
  min: number | null,
  max: number | null,
  { t, price }: Pick<I18n, 't' | 'price'>,
): string => {
  // Bands begin a cent above the end of those before.
  const lowest = min !== null && min % 100 === 1 ? min - 1 : min
  if (lowest === null) return t.lists.price.upTo(price(max ?? 0))
  return max === null
    ? t.lists.price.from(price(lowest))
    : t.lists.price.between(price(lowest), price(max))
}

/** What a filter in place says of the list, in a few words. */
export const narrowingName = (
  { field, value }: Narrowing,
  filters: Filters,
  names: ListNames,
  i18n: I18n,
): string => {
  const { t, number } = i18n
  const { territory, communes } = names
  switch (field) {
    case 'text':
      return t.lists.heading.quoted(value)
    case 'category':
      return categoryName(names, value)
    case 'near':
      return t.lists.place.around(
        communes.get(value)?.name ?? value,
        number(filters.radiusKm ?? usualRadiusKm, 1),
      )
    case 'department':
      return territory.departments.find(({ code }) => code === value)?.name ?? value
    case 'commune':
      return communes.get(value)?.name ?? value
    case 'zone':
      return t.map.zone
    case 'openNow':
      return t.lists.now.open
    case 'openAt':
      return t.results.understood.open(t.results.moment(momentOf(value, names.today)))
    case 'inStock':
      return t.lists.now.inStock
    case 'madeHere':
      return t.lists.madeHere(territory.region.name)
    case 'price':
      return priceName(filters.priceMinCents, filters.priceMaxCents, i18n)
    case 'service':
      return t.lists.services.names[value as keyof typeof t.lists.services.names]
    case 'label':
      return territory.labels.find(({ code }) => code === value)?.name ?? value
  }
}
