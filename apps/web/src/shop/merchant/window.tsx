import type { Merchant } from '@dansmazone/contract/merchant'
import type { ProductList } from '@dansmazone/contract/product'
import { PackageOpen } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { ProductCard } from '#shop/components/product-card.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Pagination } from '#ui/pagination.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import layout from '#styles/layout.module.css'
import css from './window.module.css'

type Props = { merchant: Merchant; products: ProductList; page: string | null }

/** Everything the merchant shows. */
export const Window = ({ merchant, products, page }: Props) => {
  const { t, number } = useI18n()
  const { items, nextPage, total } = products
  const partial = items.length < total.count
  return (
    <section className={css.window} id="vitrine" aria-labelledby="vitrine-titre">
      <div className={layout.spread}>
        <h2 id="vitrine-titre">{t.merchant.window}</h2>
        {total.count > 0 && (
          <p className={css.count}>
            {partial
              ? t.merchant.shown(number(items.length), t.counts.products(total.count))
              : t.counts.products(total.count)}
          </p>
        )}
      </div>
      {items.length === 0 ? (
        <StateMessage icon={PackageOpen} level={3} title={t.merchant.windowEmpty.title}>
          <p>{t.merchant.windowEmpty.text}</p>
        </StateMessage>
      ) : (
        <ul className={css.shelf}>
          {items.map((product) => (
            <li key={product.id} className={css.place}>
              <ProductCard product={product} showMerchant={false} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        nextHref={nextPage && `${shopPaths.merchant(merchant.slug, nextPage)}#vitrine`}
        firstHref={page && `${shopPaths.merchant(merchant.slug)}#vitrine`}
      />
    </section>
  )
}
