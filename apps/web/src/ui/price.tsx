import type { Price as PriceOf, Reduction } from '@dansmazone/contract/product'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import layout from '#styles/layout.module.css'
import css from './price.module.css'

type Props = { price: PriceOf; reduction?: Reduction | undefined; large?: boolean }

/** A price in full: what is asked now, the lawful price before a reduction, the price of a kilo or a litre. */
export const Price = ({ price, reduction, large = false }: Props) => {
  const { t, price: euros } = useI18n()
  const cents = reduction?.cents ?? price.cents
  const amount = cents === null ? t.price.onRequest : euros(cents)
  return (
    <p className={classes(css.price, large && css.large)}>
      {reduction && <span className={layout.hidden}>{t.price.now}</span>}
      <span className={classes(css.amount, reduction && css.reduced)}>
        {price.kind === 'from' ? t.price.from(amount) : amount}
      </span>
      {reduction && (
        <>
          <span className={layout.hidden}>{t.price.before}</span>
          <s className={css.before}>{euros(reduction.previousCents)}</s>
        </>
      )}
      {price.unit && (
        <span className={css.unit}>
          {t.price.per(euros(price.unit.centsPerUnit), price.unit.per)}
        </span>
      )}
    </p>
  )
}
