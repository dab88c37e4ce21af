import type { Category } from '@dansmazone/contract/category'
import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { merchantListQuery } from '#api/merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { MerchantCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import layout from '#styles/layout.module.css'
import css from './category-page.module.css'

const shown = 6

const query = (slug: string) => merchantListQuery({ category: [slug], limit: shown })

export const loadCategoryMerchants = (queryClient: QueryClient, slug: string) =>
  queryClient.ensureQueryData(query(slug))

/** Who sells what the rubric holds. */
export const CategoryMerchants = ({ category }: { category: Category }) => {
  const { t } = useI18n()
  const { data } = useSuspenseQuery(query(category.slug))
  const { items, total } = data
  if (items.length === 0) return null
  return (
    <section className={css.merchants}>
      <div className={layout.spread}>
        <h2>{t.categories.merchants(category.name)}</h2>
        {total.count > items.length && (
          <Anchor href={shopPaths.merchants({ categories: [category.slug] })}>
            {t.categories.allMerchants(t.lists.total.merchants(total.count, total.exact))}
          </Anchor>
        )}
      </div>
      <MerchantCards merchants={items} />
    </section>
  )
}
