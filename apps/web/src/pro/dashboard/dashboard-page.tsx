import { useSuspenseQuery } from '@tanstack/react-query'
import { ExternalLink, Eye } from 'lucide-react'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { freshOrKept } from '#api/fresh.ts'
import { merchantSheetListQuery, merchantSheetQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { nextAct } from '#lib/next-act.ts'
import { useNow } from '#lib/now.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { ChecklistPanel } from './checklist-panel.tsx'
import { NextStep } from './next-step.tsx'
import { PrintPanel } from './print-panel.tsx'
import { ProductsPanel } from './products-panel.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import { StillTrue } from './still-true.tsx'
import css from './dashboard-page.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  // What the staff have decided meanwhile has to show: both are asked each time.
  await Promise.all([
    freshOrKept(queryClient, merchantSheetQuery(params['merchantId'] ?? '')),
    freshOrKept(queryClient, merchantSheetListQuery()),
  ])
  return null
}

/** One shop: what is best done now, and where it stands. */
export const Component = () => {
  const { t } = useI18n()
  const { merchantId = '' } = useParams()
  const { data: sheet } = useSuspenseQuery(merchantSheetQuery(merchantId))
  const { data: list } = useSuspenseQuery(merchantSheetListQuery())
  const { name } = sheet.fields
  const words = t.pro.dashboard
  const products = list.items.find(({ id }) => id === merchantId)?.products ?? null
  const drafts = products?.drafts ?? 0
  const refused = products?.refused ?? 0
  const act = nextAct(sheet, { drafts, refused }, new Date(useNow()))
  return (
    <div className={css.page}>
      <PageTitle
        title={name}
        windowTitle={`${t.pro.nav.dashboard} · ${name}`}
        aside={<SheetStatus status={sheet.status} />}
        actions={
          sheet.live && sheet.publicUrl ? (
            <LinkButton icon={ExternalLink} href={new URL(sheet.publicUrl).pathname}>
              {words.seePage}
            </LinkButton>
          ) : (
            <LinkButton icon={Eye} href={paths.shopPreview(merchantId)}>
              {t.proShop.preview.open}
            </LinkButton>
          )
        }
      />
      <NextStep
        key={sheet.status}
        merchantId={merchantId}
        sheet={sheet}
        act={act}
        drafts={drafts}
        refused={refused}
      />
      <div className={css.panels}>
        {!sheet.live && sheet.status !== 'closed' && (
          <ChecklistPanel merchantId={merchantId} checklist={sheet.checklist} />
        )}
        <ReadingPanel sheet={sheet} waitingProducts={products?.waiting ?? 0} />
        {products && <ProductsPanel merchantId={merchantId} products={products} />}
        {(sheet.live || (products && products.total > 0)) && <PrintPanel merchantId={merchantId} />}
        {sheet.live && act.kind !== 'stale' && (
          <StillTrue merchantId={merchantId} confirmedAt={sheet.confirmedAt} />
        )}
      </div>
    </div>
  )
}
