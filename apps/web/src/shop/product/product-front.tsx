import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product } from '@dansmazone/contract/product'
import type { Territory } from '@dansmazone/contract/territory'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Labels } from '#shop/components/labels.tsx'
import { Services } from '#ui/services.tsx'
import { Signposts } from '#ui/signposts.tsx'
import { AttributesSection } from './attributes-section.tsx'
import { Gallery } from './gallery.tsx'
import { MerchantStrip } from './merchant-strip.tsx'
import { Offer } from './offer.tsx'
import css from './product-page.module.css'

type Props = { product: Product; merchant: Merchant; labels: Territory['labels'] }

/** All that shoppers see of a product, and its members before them. */
export const ProductFront = ({ product, merchant, labels }: Props) => {
  const { t, day } = useI18n()
  const { year } = parisTime(useNow())
  const on = (instant: string) => day(parisTime(instant).date, year)
  const { origin } = product
  return (
    <article className={css.product}>
      <div className={css.pictures}>
        <Gallery product={product} />
      </div>
      <div className={css.facts}>
        <Offer product={product} merchant={merchant} />
        <section className={css.origin}>
          <h2 className={css.title}>{t.origin.title}</h2>
          <Signposts origin={origin} />
        </section>
        <MerchantStrip merchant={merchant} />
        {product.services.length > 0 && (
          <section>
            <h2 className={css.title}>{t.merchant.services}</h2>
            <Services services={product.services} />
          </section>
        )}
      </div>
      <div className={css.details}>
        <AttributesSection product={product} />
        <Labels labels={product.labels} known={labels} />
        <p className={css.dates}>
          {product.verifiedAt
            ? t.product.verified(on(product.verifiedAt))
            : t.product.updated(on(product.updatedAt))}
        </p>
      </div>
    </article>
  )
}
