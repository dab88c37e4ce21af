import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { merchantQuery } from '#api/merchants.ts'
import { territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { breadcrumbList } from '#lib/json-ld.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { Around } from './around.tsx'
import { Front } from './front.tsx'
import { aroundQuery, windowQuery } from './merchant-data.ts'
import { merchantJsonLd } from './merchant-json-ld.ts'
import layout from '#styles/layout.module.css'

export const loader = async ({ context, params, request }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const slug = params['slug'] ?? ''
  const page = new URL(request.url).searchParams.get('page')
  const [merchant] = await Promise.all([
    queryClient.ensureQueryData(merchantQuery(slug)),
    queryClient.ensureQueryData(territoryQuery()),
  ])
  if (merchant.slug !== slug) return redirect(shopPaths.merchant(merchant.slug), 301)
  await Promise.all([
    queryClient.ensureQueryData(windowQuery(slug, page)),
    queryClient.ensureQueryData(aroundQuery(merchant)),
  ])
  return null
}

/** A merchant, like a shopfront: the sign, the window, the door, and who is behind it. */
export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const slug = useParams()['slug'] ?? ''
  const page = useSearchParams()[0].get('page')
  const { data: merchant } = useSuspenseQuery(merchantQuery(slug))
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { data: products } = useSuspenseQuery(windowQuery(slug, page))
  const { data: around } = useSuspenseQuery(aroundQuery(merchant))
  const { address, name } = merchant
  const department = territory.departments.find(({ code }) => code === address.department.code)
  const crumbs = [
    { name: t.nav.home, href: shopPaths.home() },
    { name: t.nav.merchants, href: shopPaths.merchants() },
    ...(department ? [{ name: department.name, href: shopPaths.department(department.slug) }] : []),
    { name: address.commune.name, href: shopPaths.commune(address.commune.slug) },
  ]
  const here = { name, href: shopPaths.merchant(slug) }
  return (
    <div className={layout.page}>
      <PageHead
        title={t.merchant.title(name, address.commune.name)}
        description={merchant.description}
        path={here.href}
        image={merchant.images[0] ?? merchant.productImages[0]}
        noIndex={page !== null}
        jsonLd={{
          '@graph': [
            merchantJsonLd(merchant),
            breadcrumbList([...crumbs, here], publicUrl, locale),
          ],
        }}
      />
      <Breadcrumb crumbs={crumbs} />
      <Front merchant={merchant} products={products} page={page} labels={territory.labels} />
      <Around merchant={merchant} around={around.items} />
    </div>
  )
}
