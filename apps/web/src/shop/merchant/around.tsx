import type { Merchant } from '@dansmazone/contract/merchant'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { MerchantCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { aroundShown } from './merchant-data.ts'
import layout from '#styles/layout.module.css'
import css from './around.module.css'

/** Once one is there: the next doors. */
export const Around = ({ merchant, around }: { merchant: Merchant; around: Merchant[] }) => {
  const { t } = useI18n()
  const { commune } = merchant.address
  const others = around
    .filter(({ id }) => id !== merchant.id)
    .slice(0, aroundShown)
    .map((other) => withKnownDistance(merchant, other))
  if (others.length === 0) return null
  return (
    <section className={classes(layout.stack, css.around)} aria-labelledby="autour">
      <div className={layout.spread}>
        <h2 id="autour">{t.merchant.around(t.places.of(commune.name))}</h2>
        <Anchor href={shopPaths.commune(commune.slug)}>
          {t.places.title(t.places.at(commune.name))}
        </Anchor>
      </div>
      <MerchantCards merchants={others} />
    </section>
  )
}

/** Between two places of which one is known only by its commune, metres would be invented. */
const withKnownDistance = (here: Merchant, { distanceMeters, ...there }: Merchant): Merchant =>
  distanceMeters !== undefined &&
  here.address.precision === 'exact' &&
  there.address.precision === 'exact'
    ? { ...there, distanceMeters }
    : there
