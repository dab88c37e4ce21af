import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { notFound } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { communeQuery, territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { breadcrumbList, itemList } from '#lib/json-ld.ts'
import { MerchantCards, ProductCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { MerchantsAround, ProductsAround } from './commune-around.tsx'
import {
  hasFewMerchants,
  hasFewProducts,
  inseeOfSlug,
  merchantsAroundQuery,
  merchantsQuery,
  neighboursQuery,
  productsAroundQuery,
  productsQuery,
  rubricsQuery,
} from './commune-data.ts'
import { Neighbours } from './neighbours.tsx'
import { PlaceHeader } from './place-header.tsx'
import { RubricSection, Section } from './sections.tsx'
import layout from '#styles/layout.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const slug = params['slug'] ?? ''
  const insee = inseeOfSlug(slug)
  if (insee === null) throw notFound()
  const [commune] = await Promise.all([
    queryClient.ensureQueryData(communeQuery(insee)),
    queryClient.ensureQueryData(territoryQuery()),
  ])
  if (commune.slug !== slug) return redirect(shopPaths.commune(commune.slug), 301)
  await Promise.all([
    queryClient.ensureQueryData(rubricsQuery(commune)),
    queryClient.ensureQueryData(merchantsQuery(commune)),
    queryClient.ensureQueryData(productsQuery(commune)),
    queryClient.ensureQueryData(neighboursQuery(commune)),
    hasFewMerchants(commune) && queryClient.ensureQueryData(merchantsAroundQuery(commune)),
    hasFewProducts(commune) && queryClient.ensureQueryData(productsAroundQuery(commune)),
  ])
  return { insee }
}

/** What a commune has to offer, and what lies around when it has little. */
export const Component = () => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const { insee } = useLoaderData<{ insee: string }>()
  const { data: commune } = useSuspenseQuery(communeQuery(insee))
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const { data: rubrics } = useSuspenseQuery(rubricsQuery(commune))
  const { data: merchants } = useSuspenseQuery(merchantsQuery(commune))
  const { data: products } = useSuspenseQuery(productsQuery(commune))
  const { department, epci, formerNames, merchantCount, name, postcodes, productCount } = commune
  const at = t.places.at(name)
  const title = t.places.title(at)
  const place = { communes: [insee] }
  const departmentSlug = territory.departments.find(({ code }) => code === department.code)?.slug
  const crumbs = [
    { name: t.nav.home, href: shopPaths.home() },
    { name: t.nav.departments, href: shopPaths.departments() },
    ...(departmentSlug
      ? [{ name: department.name, href: shopPaths.department(departmentSlug) }]
      : []),
  ]
  const here = { name, href: shopPaths.commune(commune.slug) }
  const counts = [t.counts.merchants(merchantCount), t.counts.products(productCount)] as const
  return (
    <div className={layout.page}>
      <PageHead
        title={`${title} (${department.name})`}
        description={
          merchantCount > 0
            ? t.places.description(at, ...counts)
            : t.places.emptyDescription(t.places.of(name))
        }
        path={here.href}
        image={products.items[0]?.images[0]}
        noIndex={merchantCount === 0}
        jsonLd={{
          '@graph': [
            breadcrumbList([...crumbs, here], publicUrl, locale),
            itemList(title, merchants.items),
          ],
        }}
      />
      <PlaceHeader
        crumbs={crumbs}
        title={title}
        facts={[
          ...(merchantCount > 0 ? counts : []),
          ...(epci ? [t.places.epci(epci.name)] : []),
          t.places.population(commune.population),
          t.places.postcodes(postcodes),
        ]}
      >
        {formerNames.length > 0 && <p>{t.places.former(formerNames)}</p>}
      </PlaceHeader>
      <RubricSection rubrics={rubrics.items} place={place} />
      {merchants.items.length > 0 && (
        <Section
          title={t.places.merchants}
          all={
            merchants.nextPage !== null
              ? { href: shopPaths.merchants(place), name: t.places.allMerchants(counts[0]) }
              : null
          }
        >
          <MerchantCards merchants={merchants.items} />
        </Section>
      )}
      {products.items.length > 0 && (
        <Section
          title={t.places.products}
          all={
            products.nextPage !== null
              ? { href: shopPaths.products(place), name: t.places.allProducts(counts[1]) }
              : null
          }
        >
          <ProductCards products={products.items} />
        </Section>
      )}
      {hasFewMerchants(commune) && <MerchantsAround commune={commune} />}
      {hasFewProducts(commune) && <ProductsAround commune={commune} />}
      <Neighbours commune={commune} />
    </div>
  )
}
