import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product } from '@dansmazone/contract/product'
import type { ProductSheetList } from '@dansmazone/contract/product-sheet'
import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { Eye, MapPin } from 'lucide-react'
import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import { ApiError } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { merchantPreviewQuery, merchantSheetPath, merchantSheetQuery } from '#api/pro-merchants.ts'
import { apiQuery } from '#api/query.ts'
import { territoryQuery } from '#api/territories.ts'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { Front } from './front.tsx'
import layout from '#styles/layout.module.css'

const productsShown = 12

/** Products as shoppers would see them; one that is not enough of a product yet is left out. */
const previewProducts = async (
  queryClient: QueryClient,
  merchantId: string,
): Promise<Product[]> => {
  const base = `${merchantSheetPath(merchantId)}/products`
  const list = apiQuery<ProductSheetList>(base, { limit: productsShown })
  const { items } = await queryClient.fetchQuery({ ...list, staleTime: 0 })
  const shown = await Promise.allSettled(
    items.map(({ id }) =>
      queryClient.fetchQuery({ ...apiQuery<Product>(`${base}/${id}/preview`), staleTime: 0 }),
    ),
  )
  return shown.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

type Loaded = { merchant: Merchant; products: Product[]; online: boolean } | null

/** Null: there is too little to show anything of it yet. */
export const loader = async ({ context, params }: LoaderFunctionArgs): Promise<Loaded> => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  try {
    const [merchant, products, { live }] = await Promise.all([
      queryClient.fetchQuery(merchantPreviewQuery(merchantId)),
      previewProducts(queryClient, merchantId).catch(() => []),
      queryClient.ensureQueryData(merchantSheetQuery(merchantId)),
      queryClient.ensureQueryData(territoryQuery()),
    ])
    return { merchant, products, online: live }
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return null
    throw error
  }
}

/** A shop in front of which only its members stand: the very page that shoppers will see. */
export const Component = () => {
  const { t } = useI18n()
  const { merchantId = '' } = useParams()
  const loaded = useLoaderData<Loaded>()
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const words = t.proSubmission.preview
  if (loaded === null) {
    return (
      <>
        <PrivateHead title={t.proShop.preview.title} />
        <StateMessage
          level={1}
          icon={MapPin}
          title={words.impossible}
          actions={
            <LinkButton variant="primary" href={paths.shop(merchantId, 'lieu')}>
              {words.fillPlace}
            </LinkButton>
          }
        >
          <p>{words.needsPlace}</p>
        </StateMessage>
      </>
    )
  }
  const { merchant, products, online } = loaded
  const total = { count: products.length, exact: true }
  return (
    <div className={layout.stack}>
      <PrivateHead title={`${t.proShop.preview.title} · ${merchant.name}`} />
      <Notice
        actions={
          <LinkButton icon={Eye} href={paths.shop(merchantId)}>
            {words.back}
          </LinkButton>
        }
      >
        <p>{words.note}</p>
      </Notice>
      <Front
        merchant={merchant}
        products={{ items: products, nextPage: null, total }}
        page={null}
        labels={territory.labels}
        online={online}
      />
    </div>
  )
}
