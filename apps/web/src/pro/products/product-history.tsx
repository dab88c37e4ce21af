import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { productHistoryQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { formatTime } from '#lib/format.ts'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { productFieldText } from './field-text.ts'
import css from './history.module.css'

type Props = { merchantId: string; productId: string; version: number }

/** Who changed what of the product, when; read when it is asked for. */
export const ProductHistory = ({ merchantId, productId, version }: Props) => {
  const i18n = useI18n()
  const { t, day, locale } = i18n
  const words = t.proShop.history
  const own = t.proProducts
  const [shownAt, setShownAt] = useState<number | null>(null)
  const { data } = useQuery({
    ...productHistoryQuery(merchantId, productId),
    enabled: shownAt !== null,
  })
  const { data: help } = useQuery(productTemplatesQuery())
  const acts: Record<string, string> = {
    ...words.acts,
    reduced: own.history.reduced,
    reduction_ended: own.history.reductionEnded,
  }
  const told = (field: string, value: unknown) =>
    productFieldText(field, value, i18n, help) ?? words.empty_value
  return (
    <Panel title={own.history.title}>
      {shownAt === null ? (
        <p>
          <Button onClick={() => setShownAt(version)}>{own.history.show}</Button>
        </p>
      ) : (
        <ol className={css.edits}>
          {data?.items.map(({ id, by, origin, act, changes, at }) => {
            const { date, hour, minute } = parisTime(at)
            return (
              <li key={id} className={css.edit}>
                <p>
                  <strong>
                    {by ?? (origin === 'member' ? words.somebody : words.origins[origin])}
                  </strong>{' '}
                  {acts[act] ?? act}
                  <span className={css.when}>
                    {day(date)}, {formatTime(hour, minute, locale)}
                  </span>
                </p>
                {changes.length > 0 && (
                  <dl className={css.changes}>
                    {changes.map(({ field, before, after }) => (
                      <div key={field}>
                        <dt>{own.fields[field] ?? field}</dt>
                        <dd>
                          <del>{told(field, before)}</del>
                        </dd>
                        <dd>
                          <ins>{told(field, after)}</ins>
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </Panel>
  )
}
