import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product } from '@dansmazone/contract/product'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Eye, PackageOpen } from 'lucide-react'
import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import { ApiError } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { merchantPreviewQuery } from '#api/pro-merchants.ts'
import { productPreviewQuery } from '#api/pro-products.ts'
import { territoryQuery } from '#api/territories.ts'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { ProductFront } from './product-front.tsx'
import layout from '#styles/layout.module.css'

type Loaded = { product: Product; merchant: Merchant } | null

/** Null: there is too little to show anything of it yet. */
export const loader = async ({ context, params }: LoaderFunctionArgs): Promise<Loaded> => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '', productId = '' } = params
  try {
    const [product, merchant] = await Promise.all([
      queryClient.fetchQuery(productPreviewQuery(merchantId, productId)),
      queryClient.fetchQuery(merchantPreviewQuery(merchantId)),
      queryClient.ensureQueryData(territoryQuery()),
    ])
    return { product, merchant }
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return null
    throw error
  }
}

/** A product before which only members stand: what shoppers will see, as they will see it. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proProducts.preview
  const { merchantId = '', productId = '' } = useParams()
  const loaded = useLoaderData<Loaded>()
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const back = paths.proProduct(merchantId, productId)
  if (loaded === null) {
    return (
      <>
        <PrivateHead title={words.title} />
        <StateMessage
          level={1}
          icon={PackageOpen}
          title={words.impossible}
          actions={
            <LinkButton variant="primary" href={back}>
              {words.back}
            </LinkButton>
          }
        >
          <p>{words.needs}</p>
        </StateMessage>
      </>
    )
  }
  const { product, merchant } = loaded
  return (
    <div className={layout.stack}>
      <PrivateHead title={`${words.title} · ${product.name}`} />
      <Notice
        actions={
          <LinkButton icon={Eye} href={back}>
            {words.back}
          </LinkButton>
        }
      >
        <p>{words.note}</p>
      </Notice>
      <ProductFront product={product} merchant={merchant} labels={territory.labels} />
    </div>
  )
}
