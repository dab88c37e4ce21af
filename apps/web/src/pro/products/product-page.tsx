import { useQueryClient } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { productSheetQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { territoryQuery } from '#api/territories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { SaveState } from '#ui/save-state.tsx'
import { ProductActs } from './product-acts.tsx'
import { ProductConflict } from './product-conflict.tsx'
import { ProductCorrection } from './product-correction.tsx'
import { ProductForm } from './product-form.tsx'
import { ProductHistory } from './product-history.tsx'
import { ProductStanding } from './product-standing.tsx'
import { Reductions } from './reductions.tsx'
import { useProduct } from './use-product.ts'
import parts from '#pro/components/parts.module.css'
import css from './product.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '', productId = '' } = params
  await Promise.all([
    queryClient.fetchQuery(productSheetQuery(merchantId, productId)),
    queryClient.ensureQueryData(merchantSheetQuery(merchantId)),
    queryClient.ensureQueryData(productTemplatesQuery()),
    queryClient.ensureQueryData(territoryQuery()),
  ])
  return null
}

export const Component = () => {
  const { merchantId = '', productId = '' } = useParams()
  return <Product key={productId} merchantId={merchantId} productId={productId} />
}

/** A product as its members write it; each change is saved by itself. */
const Product = ({ merchantId, productId }: { merchantId: string; productId: string }) => {
  const { t } = useI18n()
  const queryClient = useQueryClient()
  const editor = useProduct(merchantId, productId)
  const { sheet, fields, edit, errors } = editor
  const { queryKey } = productSheetQuery(merchantId, productId)
  const again = () => void queryClient.invalidateQueries({ queryKey })
  return (
    <div className={css.page}>
      <p>
        <Anchor href={paths.proProducts(merchantId)}>{t.proProducts.form.back}</Anchor>
      </p>
      <PageTitle
        title={fields.name.trim() || t.proProducts.unnamed}
        aside={<SheetStatus status={sheet.status} />}
      />
      <ProductCorrection sheet={sheet} />
      <div className={css.columns}>
        <div className={css.form}>
          <ProductForm
            merchantId={merchantId}
            sheet={sheet}
            fields={fields}
            edit={edit}
            errors={errors}
            onPictures={again}
          />
          <Reductions merchantId={merchantId} productId={productId} sheet={sheet} />
          <ProductHistory merchantId={merchantId} productId={productId} version={sheet.version} />
          <div className={parts.saved}>
            <SaveState status={editor.saveStatus} />
          </div>
        </div>
        <div className={css.side}>
          <ProductStanding merchantId={merchantId} editor={editor} />
          <ProductActs merchantId={merchantId} editor={editor} />
        </div>
      </div>
      <ProductConflict editor={editor} />
    </div>
  )
}
