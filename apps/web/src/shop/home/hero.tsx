import type { Product } from '@dansmazone/contract/product'
import type { Territory } from '@dansmazone/contract/territory'
import { useHref, useNavigate } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { CommunePicker } from '#shop/components/commune-picker.tsx'
import { SiteSearch } from '#shop/search-box/site-search.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { OpenState } from '#ui/open-state.tsx'
import { Picture } from '#ui/picture.tsx'
import { Price } from '#ui/price.tsx'
import layout from '#styles/layout.module.css'
import css from './hero.module.css'

/** The newest product, in the window: something true and local before anything else. */
const ShopWindow = ({ product }: { product: Product }) => {
  const { t } = useI18n()
  const { merchant } = product
  return (
    <article className={css.window}>
      <Picture
        className={css.picture}
        image={product.images[0] ?? illustrationImage(product.illustration)}
        alt=""
        ratio={4 / 3}
        sizes="(min-width: 56rem) 30rem, 100vw"
        eager
      />
      <div className={css.label}>
        <p className={css.place}>{t.home.featured(merchant.commune.name)}</p>
        <Anchor className={css.name} href={shopPaths.product(product.slug)} lang="fr">
          {product.name}
        </Anchor>
        <Price price={product.price} reduction={product.reduction} />
        <p className={css.who}>
          <span>{merchant.name}</span>
          <OpenState state={merchant.openState} until={merchant.openStateUntil} />
        </p>
      </div>
    </article>
  )
}

type Props = { territory: Territory; openCount: number; featured: Product | undefined }

export const Hero = ({ territory, openCount, featured }: Props) => {
  const { t } = useI18n()
  const navigate = useNavigate()
  const { region } = territory
  const scope = t.home.scope(
    region.name,
    t.counts.merchants(region.merchantCount),
    t.counts.products(region.productCount),
  )
  return (
    <div className={classes(layout.page, css.hero)}>
      <div className={css.words}>
        <h1 className={css.headline}>{t.home.headline}</h1>
        <div className={css.facts}>
          <p className={css.scope}>{scope}</p>
          {openCount > 0 && (
            <p>
              <Anchor className={css.openNow} href={shopPaths.merchants({ openNow: true })}>
                {t.home.openNow(openCount)}
              </Anchor>
            </p>
          )}
        </div>
        <SiteSearch large />
        <form action={useHref(shopPaths.products())} className={css.near}>
          <h2 className={css.nearTitle}>{t.home.nearTitle}</h2>
          <CommunePicker
            label={t.near.label}
            hideLabel
            onPick={(insee) => void navigate(shopPaths.products({ near: insee }))}
          />
        </form>
      </div>
      {featured && <ShopWindow product={featured} />}
    </div>
  )
}
