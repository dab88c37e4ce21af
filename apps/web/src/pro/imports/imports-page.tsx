import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { feedsQuery, importsQuery } from '#api/imports.ts'
import { accountQuery } from '#api/me.ts'
import { merchantSheetListQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { Exports } from './exports.tsx'
import { Feeds } from './feeds.tsx'
import { FileDrop } from './file-drop.tsx'
import { PastImports } from './past-imports.tsx'
import css from './imports.module.css'

export const loader = async ({ context, params, request }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  const page = new URL(request.url).searchParams.get('page')
  await Promise.all([
    queryClient.fetchQuery(importsQuery(merchantId, page)),
    queryClient.fetchQuery(feedsQuery(merchantId)),
    queryClient.fetchQuery(merchantSheetListQuery()),
  ])
  return null
}

/** Products by the file: in, every night, and out again. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proImports
  const { merchantId = '' } = useParams()
  const page = useSearchParams()[0].get('page')
  const { data: account } = useSuspenseQuery(accountQuery())
  const shop = account.merchants.find(({ id }) => id === merchantId)
  return (
    <div className={css.page}>
      <PageTitle
        title={words.title}
        windowTitle={shop ? `${words.title} · ${shop.name}` : words.title}
      />
      <FileDrop merchantId={merchantId} />
      <PastImports merchantId={merchantId} page={page} />
      <Feeds merchantId={merchantId} />
      <Exports merchantId={merchantId} />
    </div>
  )
}
