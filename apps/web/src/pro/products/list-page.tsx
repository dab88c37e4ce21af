import { useQueryClient } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Camera, Package, PenLine, Table } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useNavigate, useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import {
  createProduct,
  patchRows,
  productRowsQuery,
  productTemplatesQuery,
} from '#api/pro-products.ts'
import { newKey } from '#api/send.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useToast } from '#ui/toast.tsx'
import { Deleted } from './deleted.tsx'
import { ProductRow } from './product-row.tsx'
import { RowsFilters } from './rows-filters.tsx'
import { useRows, type RowsView } from './use-rows.ts'
import css from './list.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  await Promise.all([
    queryClient.fetchQuery(productRowsQuery(merchantId)),
    queryClient.ensureQueryData(merchantSheetQuery(merchantId)),
    queryClient.ensureQueryData(productTemplatesQuery()),
  ])
  return null
}

const rowHeight = 104
const mostAtOnce = 1000

/** All the products of a shop, whatever their state. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proProducts.list
  const { merchantId = '' } = useParams()
  const view = useRows(merchantId)
  const act = useAct()
  const navigate = useNavigate()
  const create = () =>
    act(async () => {
      const { id } = await createProduct(merchantId, {}, newKey())
      await navigate(paths.proProduct(merchantId, id))
    })
  const { rows, viewed } = view
  return (
    <div className={css.page}>
      <PageTitle
        title={t.proProducts.title}
        actions={
          rows.length > 0 && (
            <>
              <LinkButton variant="primary" icon={Camera} href={paths.productPhotos(merchantId)}>
                {words.photos}
              </LinkButton>
              <Button icon={PenLine} onClick={create}>
                {words.create}
              </Button>
              <LinkButton icon={Table} href={paths.productGrid(merchantId)}>
                {words.grid}
              </LinkButton>
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          icon={Package}
          title={words.empty}
          actions={
            <>
              <LinkButton variant="primary" icon={Camera} href={paths.productPhotos(merchantId)}>
                {words.photos}
              </LinkButton>
              <Button icon={PenLine} onClick={create}>
                {words.create}
              </Button>
            </>
          }
        >
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <SubmitReady merchantId={merchantId} view={view} />
          <RowsFilters {...view} />
          {viewed.length === 0 ? <p>{words.none}</p> : <Rows merchantId={merchantId} view={view} />}
        </>
      )}
      <Deleted merchantId={merchantId} />
    </div>
  )
}

/** Only those in sight are drawn: five thousand scroll as ten do. */
const Rows = ({ merchantId, view }: { merchantId: string; view: RowsView }) => {
  const { viewed, categoryNames, help } = view
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  // Where the list begins on the page is known once it is there.
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  // oxlint-disable-next-line react/incompatible-library -- Nothing of it is handed to a memoized component.
  const virtual = useWindowVirtualizer({
    count: viewed.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => viewed[index]?.id ?? index,
  })
  return (
    <ul ref={list} className={css.rows} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = viewed[index]
        return (
          row && (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              className={css.slot}
              style={{ transform: `translateY(${start - top}px)` }}
              aria-setsize={viewed.length}
              aria-posinset={index + 1}
            >
              <ProductRow
                merchantId={merchantId}
                row={row}
                help={help}
                categoryName={row.category && (categoryNames.get(row.category) ?? null)}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}

/** Complete and not asked for yet: one touch for all of them, once the shop itself is online. */
const SubmitReady = ({ merchantId, view }: { merchantId: string; view: RowsView }) => {
  const { t } = useI18n()
  const words = t.proProducts.list
  const queryClient = useQueryClient()
  const toast = useToast()
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const merchant = queryClient.getQueryData(merchantSheetQuery(merchantId).queryKey)
  const ready = view.rows.filter(
    ({ status, missing }) => missing.length === 0 && (status === 'draft' || status === 'changed'),
  )
  if (!merchant?.live || ready.length === 0) return null
  const submit = async () => {
    setBusy(true)
    await act(async () => {
      const products = ready.slice(0, mostAtOnce).map(({ id }) => ({ id }))
      const { counts } = await patchRows(merchantId, { products, act: 'submit' })
      await queryClient.fetchQuery(productRowsQuery(merchantId))
      toast({ text: words.submitted(counts.ok) })
    })
    setBusy(false)
  }
  return (
    <p>
      <Button disabled={busy} aria-busy={busy} onClick={submit}>
        {words.submitReady(ready.length)}
      </Button>
    </p>
  )
}
