import type { SheetReduction } from '@dansmazone/contract/pro-products'
import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { BadgePercent } from 'lucide-react'
import { useState } from 'react'
import { endReduction, productPricesQuery, reductionsQuery } from '#api/pro-products.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { lastDateBefore, parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { ReductionDialog } from './reduction-dialog.tsx'
import parts from '#pro/components/parts.module.css'
import css from './product.module.css'

type Props = { merchantId: string; productId: string; sheet: ProductSheet }

/** Reduced prices, planned and in force, with what the law lets be crossed out. */
export const Reductions = ({ merchantId, productId, sheet }: Props) => {
  const { t, price } = useI18n()
  const words = t.proProducts.reductions
  const act = useAct()
  const queryClient = useQueryClient()
  const [adding, setAdding] = useState(false)
  const { data } = useQuery({ ...reductionsQuery(merchantId, productId), enabled: sheet.live })
  const again = () =>
    Promise.all(
      [reductionsQuery(merchantId, productId), productPricesQuery(merchantId, productId)].map(
        ({ queryKey }) => queryClient.invalidateQueries({ queryKey }),
      ),
    )
  const end = (id: string) =>
    act(
      async () => {
        await endReduction(merchantId, productId, id)
        await again()
      },
      { text: words.ended },
    )
  return (
    <Panel id="reductions" title={words.title} lead={sheet.live ? words.intro : words.onlyLive}>
      {data && data.items.length > 0 && (
        <ul className={css.reductions}>
          {data.items.map((reduction) => (
            <li key={reduction.id} className={css.reduction}>
              <ReductionText reduction={reduction} />
              {(reduction.state === 'planned' || reduction.state === 'in_force') && (
                <p>
                  <Button
                    aria-label={words.endOf(price(reduction.cents))}
                    onClick={() => end(reduction.id)}
                  >
                    {words.end}
                  </Button>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {sheet.live && sheet.fields.price.cents !== null && (
        <p>
          <Button icon={BadgePercent} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </p>
      )}
      {adding && (
        <ReductionDialog
          merchantId={merchantId}
          productId={productId}
          onClose={() => setAdding(false)}
          onSaved={again}
        />
      )}
    </Panel>
  )
}

const ReductionText = ({ reduction }: { reduction: SheetReduction }) => {
  const { t, price, day } = useI18n()
  const words = t.proProducts.reductions
  const { cents, since, until, state, announced, referenceCents } = reduction
  const on = (instant: string) => day(parisTime(instant).date)
  return (
    <>
      <p>
        <strong>{price(cents)}</strong> · {words.states[state]}
      </p>
      <p className={parts.hint}>
        {words.from(on(since))} {until ? words.to(day(lastDateBefore(until))) : words.open}
        {' · '}
        {announced && referenceCents !== null ? words.struck(price(referenceCents)) : words.quiet}
      </p>
    </>
  )
}
