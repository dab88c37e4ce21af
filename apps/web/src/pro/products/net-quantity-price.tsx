import { readMeasure } from '@dansmazone/contract/measure'
import { useRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { unitPrice } from '#lib/unit-price.ts'
import { Button } from '#ui/button.tsx'
import type { ProductFormProps } from './use-product.ts'
import css from './product.module.css'

/** The net quantity is mostly what the price is for: proposed where no quantity was given, never put over one. */
export const NetQuantityPrice = ({ fields, edit }: Pick<ProductFormProps, 'fields' | 'edit'>) => {
  const { t, price: euros, number } = useI18n()
  const words = t.proProducts.form
  const place = useRef<HTMLDivElement>(null)
  const { price, attributes } = fields
  const { netQuantity } = attributes
  const measure = typeof netQuantity === 'string' ? readMeasure(netQuantity) : null
  const proposed = measure && { ...price, ...measure }
  const each = proposed && unitPrice(proposed)
  const taken = measure?.quantity === price.quantity && measure?.unit === price.unit
  const open = price.kind !== 'on_request' && (price.unit === null || taken)
  const quantity = measure && `${number(measure.quantity, 3)} ${measure.unit}`
  const computed =
    each && (each.per === 'kg' ? words.perKg(euros(each.cents)) : words.perLitre(euros(each.cents)))
  const take = () => {
    if (!proposed) return
    edit({ price: proposed })
    // The button goes away; whoever pressed it stays here.
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" className={css.proposal}>
      {open && quantity && (
        <>
          <p>
            {taken
              ? words.pricedFor(quantity)
              : `${words.pricedForAsked(quantity)} ${computed ?? ''}`}
          </p>
          {!taken && <Button onClick={take}>{words.pricedForYes(quantity)}</Button>}
        </>
      )}
    </div>
  )
}
