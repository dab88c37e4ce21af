import { List } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { productRowsQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { RowsFilters } from '#pro/products/rows-filters.tsx'
import { useRows } from '#pro/products/use-rows.ts'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { Grid } from './grid.tsx'
import { useGridEdits } from './use-grid-edits.ts'
import css from './grid.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  await Promise.all([
    queryClient.fetchQuery(productRowsQuery(merchantId)),
    queryClient.ensureQueryData(productTemplatesQuery()),
  ])
  return null
}

const faultsShown = 5
const none: ReadonlySet<string> = new Set()

/** Many products at once, in rows and columns. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proGrid
  const { merchantId = '' } = useParams()
  const view = useRows(merchantId)
  const { viewed, help, categoryNames } = view
  const { apply, faults, forgetFaults, busy } = useGridEdits(merchantId)
  const [selected, setSelected] = useState(none)
  // What the filters hide is not touched: nobody changes what they do not see.
  const chosen = useMemo(() => viewed.filter(({ id }) => selected.has(id)), [viewed, selected])
  const failed = useMemo(() => new Set(faults.map(({ id }) => id)), [faults])
  return (
    <div className={css.page}>
      <PageTitle
        title={words.title}
        actions={
          <LinkButton variant="quiet" icon={List} href={paths.proProducts(merchantId)}>
            {words.list}
          </LinkButton>
        }
      />
      <RowsFilters {...view} />
      {faults.length > 0 && (
        <Notice
          live
          tone="warning"
          title={words.failed(faults.length)}
          actions={<Button onClick={forgetFaults}>{words.dismiss}</Button>}
        >
          <ul className={css.faults}>
            {faults.slice(0, faultsShown).map(({ id, name, text }) => (
              <li key={id}>
                <strong>{name || t.proProducts.unnamed}</strong>
                {t.form.colon}
                {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {viewed.length === 0 ? (
        <p>{t.proProducts.list.none}</p>
      ) : (
        <Grid
          merchantId={merchantId}
          rows={viewed}
          help={help}
          categoryNames={categoryNames}
          selected={selected}
          onSelect={setSelected}
          failed={failed}
          onEdit={(edit) => void apply(edit)}
        />
      )}
      <p id="aide-tableau" className={css.help}>
        {words.help}
      </p>
      {chosen.length > 0 && (
        <BulkBar
          rows={chosen}
          categories={help.categories}
          busy={busy}
          onEdit={apply}
          onClear={() => setSelected(none)}
        />
      )}
    </div>
  )
}
