import { readMeasure } from '@dansmazone/contract/measure'
import type { SheetPrice } from '@dansmazone/contract/product-sheet'
import { priceKinds, unitNames, type UnitName } from '@dansmazone/contract/vocabulary'
import { useI18n } from '#i18n/i18n.tsx'
import { unitPrice } from '#lib/unit-price.ts'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { NumberField, PriceField } from '#ui/number-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import type { ProductFormProps } from './use-product.ts'
import css from './product.module.css'

/** What one of each unit is mostly sold by: a quantity and its unit come and go together. */
const usual: Record<UnitName, number> = { g: 100, kg: 1, ml: 100, cl: 50, l: 1 }

type Props = ProductFormProps & {
  /** Where weights and volumes are common: asked without being looked for. */
  measured?: boolean
  short?: boolean
}

/** What it costs, for how much of it, and what that makes of a kilo or a litre. */
export const PriceFields = ({ fields, edit, errors, measured = false, short = false }: Props) => {
  const { t, price: euros } = useI18n()
  const words = t.proProducts.form
  const { price } = fields
  const set = (change: Partial<SheetPrice>) => edit({ price: { ...price, ...change } })
  const each = unitPrice(price)
  const { netQuantity } = fields.attributes
  const net = typeof netQuantity === 'string' ? readMeasure(netQuantity) : null
  const usualOf = (unit: UnitName) => (net?.unit === unit ? net.quantity : usual[unit])
  return (
    <>
      {!short && (
        <RadioGroup
          name="price.kind"
          label={words.priceKind}
          inline
          value={price.kind}
          onChange={(kind) =>
            set({ kind, ...(kind === 'on_request' && { cents: null, quantity: null, unit: null }) })
          }
          choices={priceKinds.map((kind) => ({ value: kind, ...t.proProducts.priceKinds[kind] }))}
        />
      )}
      {price.kind !== 'on_request' && (
        <div className={css.row}>
          <PriceField
            name="price.cents"
            label={words.amount}
            hint={short ? undefined : words.amountHint}
            error={errors['price.cents'] ?? errors['price']}
            value={price.cents}
            onChange={(cents) => set({ cents })}
          />
          {(measured || !short || price.unit !== null) && (
            <>
              <SelectField
                name="price.unit"
                label={words.quantity}
                hint={short ? undefined : words.quantityHint}
                value={price.unit ?? 'piece'}
                onChange={(unit) =>
                  unit === 'piece'
                    ? set({ unit: null, quantity: null })
                    : set({ unit, quantity: price.quantity ?? usualOf(unit) })
                }
                choices={[
                  ['piece', words.noUnit] as const,
                  ...unitNames.map((unit) => [unit, unit] as const),
                ]}
              />
              {price.unit !== null && (
                <NumberField
                  name="price.quantity"
                  label={words.unit}
                  suffix={price.unit}
                  decimals={3}
                  min={0.001}
                  error={errors['price.quantity']}
                  value={price.quantity}
                  onChange={(quantity) => quantity !== null && set({ quantity })}
                />
              )}
            </>
          )}
        </div>
      )}
      {each && (
        <p className={css.computed} aria-live="polite">
          {each.per === 'kg' ? words.perKg(euros(each.cents)) : words.perLitre(euros(each.cents))}
        </p>
      )}
    </>
  )
}
