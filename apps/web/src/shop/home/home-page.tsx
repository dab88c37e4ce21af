import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { categoryTreeQuery } from '#api/categories.ts'
import { merchantListQuery } from '#api/merchants.ts'
import { productListQuery } from '#api/products.ts'
import { territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { localeHref } from '#i18n/locale.ts'
import { illustrationImage } from '#lib/illustration.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Arrivals } from './arrivals.tsx'
import { Audiences } from './audiences.tsx'
import { Hero } from './hero.tsx'
import { Rubrics } from './rubrics.tsx'
import { Stories } from './stories.tsx'

/** More than are shown: alcohol never has the window (loi Évin), and may be all that is new. */
const newProducts = () => productListQuery({ sort: 'newest', limit: 12 })
const openMerchants = () =>
  merchantListQuery({ openAt: 'now', includeUnknownHours: false, limit: 1 })
const newMerchants = () => merchantListQuery({ sort: 'newest', limit: 6 })

export const loader = async ({ context }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  await Promise.all([
    queryClient.ensureQueryData(territoryQuery()),
    queryClient.ensureQueryData(categoryTreeQuery()),
    queryClient.ensureQueryData(newProducts()),
    queryClient.ensureQueryData(newMerchants()),
    queryClient.ensureQueryData(openMerchants()),
  ])
  return null
}

export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { data: categories } = useSuspenseQuery(categoryTreeQuery())
  const { data: products } = useSuspenseQuery(newProducts())
  const { data: merchants } = useSuspenseQuery(newMerchants())
  const { data: open } = useSuspenseQuery(openMerchants())
  const { region } = territory
  const featured = products.items.find(({ template }) => template !== 'alcohol')
  const arrivals = products.items.filter((product) => product !== featured).slice(0, 4)
  return (
    <>
      <PageHead
        title={t.home.title(region.name)}
        description={`${t.home.headline} ${t.home.who}`}
        path={shopPaths.home()}
        image={featured && (featured.images[0] ?? illustrationImage(featured.illustration))}
        jsonLd={{
          '@type': 'WebSite',
          name: t.siteName,
          url: `${publicUrl}/`,
          potentialAction: {
            '@type': 'SearchAction',
            target: `${publicUrl}${localeHref(locale, shopPaths.products())}?q={search_term_string}`,
            'query-input': 'required name=search_term_string',
          },
        }}
      />
      <Hero territory={territory} openCount={open.total.count} featured={featured} />
      <Rubrics rubrics={categories.items} />
      <Arrivals products={arrivals} />
      <Stories merchants={merchants.items} />
      <Audiences departments={territory.departments} />
    </>
  )
}
