import type { Product } from '@dansmazone/contract/product'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { ProductCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import layout from '#styles/layout.module.css'
import css from './arrivals.module.css'

export const Arrivals = ({ products }: { products: Product[] }) => {
  const { t } = useI18n()
  if (products.length === 0) return null
  return (
    <section className={css.ground}>
      <div className={classes(layout.page, layout.section)}>
        <div className={layout.spread}>
          <h2>{t.home.arrivalsTitle}</h2>
          <Anchor href={shopPaths.products()}>{t.home.allProducts}</Anchor>
        </div>
        <div className={css.cards}>
          <ProductCards products={products} />
        </div>
      </div>
    </section>
  )
}
