import type { Decision, SubmittedProduct } from '@dansmazone/contract/review'
import { useState } from 'react'
import { decideProducts } from '#api/regie.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useToast } from '#ui/toast.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { ProductRow } from './product-row.tsx'
import css from './inbox.module.css'

type Props = {
  merchantId: string
  products: SubmittedProduct[]
  /** What the slugs of categories are called. */
  names: Record<string, string>
  merchantLive: boolean
  mine: boolean
  shortcuts: boolean
  /** True: nothing of the merchant waits any more. */
  onDecided: (nothingLeft: boolean) => Promise<void>
}

/** The products that wait, read one by one, decided on together. */
export const ProductsReview = ({
  merchantId,
  products,
  names,
  merchantLive,
  mine,
  shortcuts,
  onDecided,
}: Props) => {
  const { t } = useI18n()
  const act = useAct()
  const toast = useToast()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(products.map(({ id }) => id)),
  )
  const words = t.regie.products
  const all = chosen.size === products.length

  const decide = (decision: Decision) =>
    act(async () => {
      const decided = products.filter(({ id }) => chosen.has(id))
      const outcome = await decideProducts(merchantId, {
        ...decision,
        products: decided.map(({ id, version }) => ({ id, version })),
      })
      toast({
        text: outcome.underWay ? words.underWay(decided.length) : words.decided(outcome.decided),
      })
      if (outcome.changed.length > 0) {
        toast({ tone: 'failed', text: words.changed(outcome.changed.length) })
      }
      await onDecided(all && outcome.changed.length === 0)
    })

  const toggle = (id: string, on: boolean) =>
    setChosen((before) => {
      const next = new Set(before)
      if (on) next.add(id)
      else next.delete(id)
      return next
    })

  return (
    <section className={css.section}>
      <h2>{words.title(products.length)}</h2>
      {!merchantLive && <Notice>{words.afterMerchant}</Notice>}
      <p>
        <TextButton onClick={() => setChosen(new Set(all ? [] : products.map(({ id }) => id)))}>
          {all ? words.chooseNone : words.chooseAll}
        </TextButton>
      </p>
      <ul className={css.products}>
        {products.map((product) => (
          <ProductRow
            key={product.id}
            merchantId={merchantId}
            product={product}
            names={names}
            chosen={chosen.has(product.id)}
            onChoose={(on) => toggle(product.id, on)}
          />
        ))}
      </ul>
      <DecisionBar
        subject="product"
        approve={words.approve(chosen.size)}
        disabled={mine || !merchantLive || chosen.size === 0}
        shortcuts={shortcuts}
        onDecide={decide}
      />
    </section>
  )
}
