import { useQueryClient } from '@tanstack/react-query'
import { Archive, ArchiveRestore, Copy, Trash2 } from 'lucide-react'
import { useNavigate } from 'react-router'
import {
  actOnProduct,
  deleteProduct,
  duplicateProduct,
  productRowsQuery,
  productSheetQuery,
} from '#api/pro-products.ts'
import { newKey } from '#api/send.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import type { ProductEditor } from './use-product.ts'
import css from './product.module.css'

type Props = { merchantId: string; editor: ProductEditor }

/** What else can be done with a product; what takes it away can be taken back. */
export const ProductActs = ({ merchantId, editor }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.standing
  const act = useAct()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { sheet, keep, flush } = editor
  const { id, status } = sheet

  const duplicate = () =>
    act(
      async () => {
        await flush()
        const copy = await duplicateProduct(merchantId, id, newKey())
        await navigate(paths.proProduct(merchantId, copy.id))
      },
      { text: words.duplicated },
    )
  const shelve = (how: 'archive' | 'unarchive') => async () => {
    await flush()
    keep(await actOnProduct(merchantId, id, how))
  }
  const archive = () =>
    act(shelve('archive'), {
      text: words.archived,
      action: { label: t.form.undo, run: () => void act(shelve('unarchive')) },
    })
  const restore = () =>
    act(async () => {
      keep(await actOnProduct(merchantId, id, 'restore'))
      await navigate(paths.proProduct(merchantId, id))
    })
  const remove = () =>
    act(
      async () => {
        await flush()
        await deleteProduct(merchantId, id)
        queryClient.setQueryData(productRowsQuery(merchantId).queryKey, (rows) =>
          rows?.filter((row) => row.id !== id),
        )
        await navigate(paths.proProducts(merchantId))
        queryClient.removeQueries({ queryKey: productSheetQuery(merchantId, id).queryKey })
      },
      { text: words.removed, action: { label: t.form.undo, run: () => void restore() } },
    )
  return (
    <section className={css.acts} aria-label={words.acts}>
      <Button variant="quiet" icon={Copy} onClick={duplicate}>
        {words.duplicate}
      </Button>
      {status === 'archived' ? (
        <Button
          variant="quiet"
          icon={ArchiveRestore}
          onClick={() => act(shelve('unarchive'), { text: words.unarchived })}
        >
          {words.unarchive}
        </Button>
      ) : (
        <Button variant="quiet" icon={Archive} onClick={archive}>
          {words.archive}
        </Button>
      )}
      <Button variant="quiet" icon={Trash2} onClick={remove}>
        {words.remove}
      </Button>
    </section>
  )
}
