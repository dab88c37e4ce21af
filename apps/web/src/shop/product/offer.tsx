import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product, Reduction } from '@dansmazone/contract/product'
import { ExternalLink, Navigation, Phone } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { routeHref, telHref } from '#lib/contact.ts'
import { useNow } from '#lib/now.tsx'
import { lastDateBefore, parisTime } from '#lib/paris-time.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { OpenState } from '#ui/open-state.tsx'
import { Price } from '#ui/price.tsx'
import { ShareButton } from '#ui/share-button.tsx'
import { Stock } from '#ui/stock.tsx'
import layout from '#styles/layout.module.css'
import css from './offer.module.css'

type Props = { product: Product; merchant: Merchant }

/** Why a price is crossed out, as the law wants it said (Code de la consommation, L112-1-1). */
const ReductionNote = ({ reduction }: { reduction: Reduction }) => {
  const { t, day, price } = useI18n()
  const { year } = parisTime(useNow())
  const words = t.product.reduction
  const on = (instant: string) => day(parisTime(instant).date, year)
  return (
    <p className={css.reduction}>
      {reduction.until
        ? words.during(on(reduction.since), day(lastDateBefore(reduction.until), year))
        : words.since(on(reduction.since))}{' '}
      {words.reference(price(reduction.previousCents))}
    </p>
  )
}

/** What it is, for how much, and how to get it: from the shop, never from here. */
export const Offer = ({ product, merchant }: Props) => {
  const { t, number } = useI18n()
  const { name, price, reduction, buyUrl } = product
  const { phone, address } = merchant
  const percent = reduction && Math.floor((1 - reduction.cents / reduction.previousCents) * 100)
  return (
    <div className={css.offer}>
      <h1 className={css.name} lang="fr">
        {frenchSpaces(name)}
      </h1>
      <div className={css.price}>
        <Price price={price} reduction={reduction} large />
        {percent !== undefined && percent > 0 && (
          <span className={css.percent}>{t.product.reduction.percent(number(percent))}</span>
        )}
      </div>
      {reduction && <ReductionNote reduction={reduction} />}
      <p className={css.who}>
        <span>
          {t.product.soldBy}{' '}
          <Anchor href={shopPaths.merchant(merchant.slug)}>{merchant.name}</Anchor>,{' '}
          {t.product.soldAt(address.commune.name)}
        </span>
        <OpenState state={merchant.openState} until={merchant.openStateUntil} />
      </p>
      <Stock stock={product.stock} />
      <p className={css.description} lang="fr">
        {frenchSpaces(product.description)}
      </p>
      <div className={css.ways}>
        <div className={css.actions}>
          <LinkButton
            href={routeHref(address)}
            target="_blank"
            rel="noopener noreferrer"
            variant="primary"
            icon={Navigation}
          >
            {t.product.go}
            <span className={layout.hidden}> {t.product.newTab}</span>
          </LinkButton>
          {phone && (
            <LinkButton href={telHref(phone)} icon={Phone}>
              <span className={css.short}>{t.product.call}</span>
              <span className={css.long}>{t.product.callNumber(phone)}</span>
            </LinkButton>
          )}
        </div>
        {buyUrl && (
          <LinkButton href={buyUrl} target="_blank" rel="noopener noreferrer" icon={ExternalLink}>
            {t.product.buy}
            <span className={layout.hidden}> {t.product.newTab}</span>
          </LinkButton>
        )}
        <ShareButton
          title={name}
          url={product.url}
          words={{
            share: t.product.share,
            copied: t.product.copied,
            failed: t.product.copyFailed,
          }}
        />
      </div>
    </div>
  )
}
