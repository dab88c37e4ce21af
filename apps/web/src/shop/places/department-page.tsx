import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { notFound } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { categoryTreeQuery } from '#api/categories.ts'
import { merchantListQuery } from '#api/merchants.ts'
import { productListQuery } from '#api/products.ts'
import { communeListQuery, territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { breadcrumbList, itemList } from '#lib/json-ld.ts'
import { MerchantCards, ProductCards } from '#shop/components/card-lists.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Chip } from '#ui/chip.tsx'
import { Communes } from './communes.tsx'
import { PlaceHeader } from './place-header.tsx'
import { RubricSection, Section } from './sections.tsx'
import layout from '#styles/layout.module.css'

const merchantsShown = 6
const productsShown = 8
const communesShown = 100

const rubricsQuery = (code: string) => categoryTreeQuery({ department: code })
const merchantsQuery = (code: string) =>
  merchantListQuery({ department: [code], limit: merchantsShown })
const productsQuery = (code: string) =>
  productListQuery({ department: [code], limit: productsShown })
const communesQuery = (code: string, page: string | null) =>
  communeListQuery({
    department: code,
    hasMerchants: true,
    limit: communesShown,
    ...(page && { page }),
  })

export const loader = async ({ context, params, request }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const page = new URL(request.url).searchParams.get('page')
  const { departments } = await queryClient.ensureQueryData(territoryQuery())
  const department = departments.find(({ slug }) => slug === params['slug'])
  if (!department) throw notFound()
  const { code } = department
  await Promise.all([
    queryClient.ensureQueryData(rubricsQuery(code)),
    queryClient.ensureQueryData(merchantsQuery(code)),
    queryClient.ensureQueryData(productsQuery(code)),
    queryClient.ensureQueryData(communesQuery(code, page)),
  ])
  return null
}

export const Component = () => {
  const slug = useParams()['slug']
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const department = territory.departments.find((each) => each.slug === slug)
  if (!department) throw notFound()
  return <DepartmentPage department={department} departments={territory.departments} />
}

type Department = { code: string; name: string; slug: string } & Record<
  'merchantCount' | 'productCount',
  number
>
type Props = { department: Department; departments: Department[] }

/** A department: what is sold there by rubric, who arrived last, and its communes. */
const DepartmentPage = ({ department, departments }: Props) => {
  const { t, locale } = useI18n()
  const { publicUrl } = useSite()
  const page = useSearchParams()[0].get('page')
  const { code, merchantCount, name, productCount, slug } = department
  const { data: rubrics } = useSuspenseQuery(rubricsQuery(code))
  const { data: merchants } = useSuspenseQuery(merchantsQuery(code))
  const { data: products } = useSuspenseQuery(productsQuery(code))
  const { data: communes } = useSuspenseQuery(communesQuery(code, page))
  const within = t.places.inDepartment(code, name)
  const title = t.places.title(within)
  const place = { departments: [code] }
  const counts = [t.counts.merchants(merchantCount), t.counts.products(productCount)] as const
  const crumbs = [
    { name: t.nav.home, href: shopPaths.home() },
    { name: t.nav.departments, href: shopPaths.departments() },
  ]
  const here = { name, href: shopPaths.department(slug) }
  const others = departments.filter((each) => each.code !== code)
  return (
    <div className={layout.page}>
      <PageHead
        title={title}
        description={t.places.description(within, ...counts)}
        path={here.href}
        image={products.items[0]?.images[0]}
        noIndex={page !== null}
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
        facts={
          merchantCount > 0
            ? [...counts, t.places.departments.communes(communes.total.count)]
            : [t.places.departments.empty]
        }
      />
      <RubricSection rubrics={rubrics.items} place={place} />
      {merchants.items.length > 0 && (
        <Section
          title={t.places.newMerchants}
          all={{ href: shopPaths.merchants(place), name: t.places.allMerchants(counts[0]) }}
        >
          <MerchantCards merchants={merchants.items} />
        </Section>
      )}
      {products.items.length > 0 && (
        <Section
          title={t.places.newProducts}
          all={{ href: shopPaths.products(place), name: t.places.allProducts(counts[1]) }}
        >
          <ProductCards products={products.items} />
        </Section>
      )}
      <Communes communes={communes} department={slug} page={page} />
      <Section title={t.places.departments.others}>
        <ul className={layout.cluster}>
          {others.map((other) => (
            <li key={other.code}>
              <Chip href={shopPaths.department(other.slug)}>{other.name}</Chip>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
