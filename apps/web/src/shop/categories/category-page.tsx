import { useSuspenseQuery } from '@tanstack/react-query'
import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { categoryQuery } from '#api/categories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { illustrationImage } from '#lib/illustration.ts'
import { breadcrumbList, itemList } from '#lib/json-ld.ts'
import { ListBody } from '#shop/lists/list-body.tsx'
import { narrowingsOf, type ListPlace } from '#shop/lists/list-queries.ts'
import { loadList, type ListLoaded } from '#shop/lists/load-list.ts'
import { useList } from '#shop/lists/use-list.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { CategoryHeader } from './category-header.tsx'
import { CategoryMerchants, loadCategoryMerchants } from './category-merchants.tsx'
import layout from '#styles/layout.module.css'
import css from './category-page.module.css'

const placeOf = (slug = ''): ListPlace => ({ kind: 'products', category: slug })

const synonymsSaid = 12

export const loader = async (request: LoaderFunctionArgs) => {
  const { queryClient } = request.context.get(appContext)
  const { slug = '' } = request.params
  await queryClient.ensureQueryData(categoryQuery(slug))
  const [loaded] = await Promise.all([
    loadList(request, placeOf(slug)),
    loadCategoryMerchants(queryClient, slug),
  ])
  return loaded
}

export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const { slug = '' } = useParams()
  const { unknownPlace } = useLoaderData<ListLoaded>()
  const { data: category } = useSuspenseQuery(categoryQuery(slug))
  const state = useList(placeOf(slug))
  const { filters, list, names, place } = state
  const { name: region } = names.territory.region
  const title = t.categories.page(category.name, region)
  const about = t.categories.about(
    t.counts.products(category.productCount),
    t.counts.merchants(category.merchantCount),
    region,
  )
  const synonyms = category.synonyms.slice(0, synonymsSaid).join(', ')
  const crumbs = [
    { name: t.nav.home, href: shopPaths.home() },
    { name: t.nav.categories, href: shopPaths.categories() },
    ...category.path.map((step) => ({ name: step.name, href: shopPaths.category(step.slug) })),
  ]
  return (
    <>
      <PageHead
        title={title}
        description={t.categories.pageDescription(category.name, about, synonyms)}
        path={shopPaths.category(slug)}
        image={illustrationImage(category.illustration, category.name)}
        noIndex={narrowingsOf(place.kind, filters).length > 0 || filters.page !== null}
        jsonLd={{
          '@graph': [
            breadcrumbList(crumbs, publicUrl, locale),
            itemList(category.name, list.items),
          ],
        }}
      />
      <CategoryHeader category={category} crumbs={crumbs.slice(0, -1)} about={about} />
      <div className={layout.page}>
        <h2 className={css.heading}>{t.categories.products}</h2>
        <ListBody state={state} unknownPlace={unknownPlace} level={3} />
        <CategoryMerchants category={category} />
      </div>
    </>
  )
}
