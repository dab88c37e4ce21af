import { useQuery, useQueryClient } from '@tanstack/react-query'
import { actOnProduct, deletedRowsQuery, productRowsQuery } from '#api/pro-products.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import css from './list.module.css'

/** What was deleted and can still be brought back. */
export const Deleted = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const words = t.proProducts.list
  const act = useAct()
  const queryClient = useQueryClient()
  const { data } = useQuery(deletedRowsQuery(merchantId))
  if (!data || data.items.length === 0) return null
  const restore = (id: string) =>
    act(
      async () => {
        await actOnProduct(merchantId, id, 'restore')
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: deletedRowsQuery(merchantId).queryKey }),
          queryClient.invalidateQueries({ queryKey: productRowsQuery(merchantId).queryKey }),
        ])
      },
      { text: words.restored },
    )
  return (
    <details className={css.deleted}>
      <summary>{words.deleted}</summary>
      <ul>
        {data.items.map(({ id, name }) => (
          <li key={id}>
            <span>{name || t.proProducts.unnamed}</span>
            <Button variant="quiet" onClick={() => restore(id)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
