import type { Product } from '@dansmazone/contract/product'
import { useQuery, type QueryClient } from '@tanstack/react-query'
import { productListQuery } from '#api/products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { ProductCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { CardsSkeleton } from '#ui/skeleton.tsx'
import layout from '#styles/layout.module.css'
import css from './product-page.module.css'

const shown = 4
const aroundKm = 100

/** Of the same category, the nearest to the merchant first, or in its department. */
const query = ({ category, merchant }: Product) => {
  const { lat, lon, department } = merchant
  const place =
    lat !== undefined && lon !== undefined
      ? { near: `${lat},${lon}`, radiusKm: aroundKm }
      : { department: [department.code] }
  return productListQuery({ category: [category.slug], ...place, limit: shown + 1 })
}

/** Never fails: the page does without. */
export const loadSimilar = (queryClient: QueryClient, product: Product) =>
  queryClient.prefetchQuery(query(product))

export const Similar = ({ product }: { product: Product }) => {
  const { t } = useI18n()
  const { data, isPending } = useQuery(query(product))
  const items = data?.items.filter(({ id }) => id !== product.id).slice(0, shown) ?? []
  if (!isPending && items.length === 0) return null
  const { category, merchant } = product
  return (
    <section className={css.similar}>
      <div className={layout.spread}>
        <h2>{t.product.similar(category.name, merchant.commune.name)}</h2>
        <Anchor
          href={shopPaths.products({ categories: [category.slug], near: merchant.commune.insee })}
        >
          {t.product.allSimilar}
        </Anchor>
      </div>
      {isPending ? (
        <CardsSkeleton count={shown} />
      ) : (
        <ProductCards products={items} from={merchant.id} />
      )}
    </section>
  )
}
